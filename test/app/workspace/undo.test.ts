import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { Controller } from '../../../src/app/comparison/controller.ts';
import { wholeOf } from '../../../src/app/comparison/wholes.ts';
import { withAgents } from '../../../src/app/decide/headcount.ts';
import { movesOf, withShare } from '../../../src/app/decide/steering.ts';
import { withoutValue } from '../../../src/app/fields/editDocument.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { renameId } from '../../../src/app/fields/renameId.ts';
import { setField } from '../../../src/app/fields/setField.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { newEntry } from '../../../src/app/inputs/newEntry.ts';
import type { DeedKind } from '../../../src/app/workspace/deeds.ts';
import { fromStored, toStored } from '../../../src/app/workspace/saved.ts';
import { entryOf, type Workspace } from '../../../src/app/workspace/workspace.ts';
import { isJsonObject, type JsonObject } from '../../../src/scenario/jsonValue.ts';
import { serviceLevelRules } from '../../../src/scenario/vocabulary.ts';

/** The thread behind the page answers that all is in order; the browser keeps nothing. */
vi.mock('../../../src/app/comparison/desk.ts', () => ({
  openDesk: () => {
    const answer = { ok: true, facts: { replications: 1 } };
    const compare = async ({ scenarios }: { scenarios: readonly string[] }) => scenarios.map(() => answer);
    return {
      service: { keep: async () => undefined, read: async () => answer, compare },
      kept: new Map(),
      close: () => undefined,
    };
  },
}));
vi.mock('../../../src/app/workspace/keeping.ts', () => ({
  Keeping: class {
    readonly save = () => undefined;
    readonly load = async () => undefined;
  },
}));

const texts = (name: string) => readFileSync(new URL(`../../fixtures/scenarios/${name}.json`, import.meta.url), 'utf8');
const [baseline, alternative] = [texts('service-days'), texts('service-days-app')];

let clock = 0;
beforeEach(() => {
  const documents: Record<string, string> = { 'bank-week': baseline, 'bank-week-digital': alternative };
  vi.stubGlobal('fetch', async (url: string) => {
    const text = documents[url.replace(/^.*\/|\.json$/g, '')] ?? baseline;
    return { ok: true, json: async () => JSON.parse(text.replace('service-days.json', 'bank-week')) };
  });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

/** One of a list, chosen by a number; undefined of an empty one. */
const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];
const keysOf = (value: unknown): string[] => (isJsonObject(value) ? Object.keys(value) : []);

/** What a user may do, each a deed of its kind, chosen by a number. */
const deeds: Readonly<Record<DeedKind, (controller: Controller, number: number) => unknown>> = {
  value: (controller, number) => edit(controller, 'value', (whole) => withTeamField(whole, number, 'wagePerHour', number % 90)),
  paste: (controller, number) =>
    edit(controller, 'paste', (whole) => {
      const list = Array.from({ length: 48 }, (_, interval) => (number + interval) % 7);
      return keysOf(whole.teams).reduce((next, team) => setField(next, ['teams', team, 'agents', 'perInterval'], list), whole);
    }),
  steering: (controller, number) =>
    edit(controller, 'steering', (whole) => {
      const move = pick(movesOf(whole), number);
      return move ? withShare(whole, move, number % 101) : whole;
    }),
  staff: (controller, number) =>
    edit(controller, 'staff', (whole) => withAgents(whole, pick(keysOf(whole.teams), number) ?? '', (number % 5) - 2) ?? whole),
  add: (controller, number) =>
    edit(controller, 'add', (whole) => {
      const path = [pick(['teams', 'steering', 'channels', 'inquiryTypes'], number) ?? 'teams'];
      const node = nodeAt(path);
      if (node?.kind !== 'record') throw new Error(`${path} is no record`);
      return newEntry(whole, { path, node }, { language: 'en', words: english, currency: 'ILS' }).document;
    }),
  remove: (controller, number) =>
    edit(controller, 'remove', (whole) => {
      const table = pick(['teams', 'steering', 'channels', 'targets', 'money'], number) ?? '';
      return withoutValue(whole, table === 'money' ? ['money', 'currency'] : [table, pick(keysOf(whole[table]), number) ?? '']);
    }),
  reset: (controller, number) =>
    controller.reset(open(controller), [pick(['teams', 'steering', 'channels', 'name'], number) ?? '']),
  rename(controller, number) {
    if (number % 2 === 0) return controller.rename(open(controller), `Title ${number % 9}`);
    edit(controller, 'rename', (whole) => {
      const team = pick(keysOf(whole.teams), number);
      const to = `team-${number}`;
      return team === undefined || keysOf(whole.teams).includes(to) ? whole : renameId(whole, ['teams', team], to);
    });
  },
  duplicate: (controller) => controller.duplicate(open(controller), 'Variant'),
  delete: (controller, number) => controller.remove(pick(work(controller).entries, number)?.id ?? ''),
  open(controller, number) {
    if (number % 3 === 0) return controller.openLibrary(number % 2 ? 'bank-week' : 'bank-week-digital');
    const [name, text] = number % 3 === 1 ? ['service-days.json', baseline] : ['app.json', alternative];
    return controller.openGiven({ name, size: text.length, text: async () => text.replace('service-days.json', 'bank-week') });
  },
  compare(controller, number) {
    const { entries, compared } = work(controller);
    if (number % 2 === 0) controller.compareNoLonger(pick(compared, number >> 1) ?? '');
    else controller.compareToo(pick(entries, number >> 1)?.id ?? '');
  },
  baseline: (controller, number) => controller.makeBaseline(pick(work(controller).compared, number) ?? ''),
  mode: (controller, number) => controller.setMode(number % 2 ? 'same-service' : 'same-staff'),
  rule: (controller, number) => controller.setRule(pick([null, ...serviceLevelRules], number) ?? null),
};
const kinds = Object.keys(deeds) as DeedKind[];

const work = (controller: Controller): Workspace => controller.store.get().workspace;
const open = (controller: Controller): string => work(controller).open;
const edit = (controller: Controller, kind: DeedKind, change: (whole: JsonObject) => JsonObject) =>
  controller.edit(open(controller), change, { kind, of: open(controller) });

function withTeamField(whole: JsonObject, number: number, field: string, value: number): JsonObject {
  const team = pick(keysOf(whole.teams), number);
  return team === undefined ? whole : setField(whole, ['teams', team, field], value);
}

/** All there is to compare of the work: what would be stored, and the whole documents that are simulated. */
function snapshot(controller: Controller): string {
  const { workspace, library } = controller.store.get();
  const stored = JSON.parse(JSON.stringify(toStored(workspace)));
  expect(fromStored(stored), 'what is stored can be loaded').toEqual(workspace);
  const wholes = workspace.entries.map(({ id }) => wholeOf(workspace, library, id));
  for (const [position, whole] of wholes.entries())
    expect(whole, `document of ${workspace.entries[position]?.id} is whole`).toBeDefined();
  expect(entryOf(workspace, workspace.open)).toBeDefined();
  return JSON.stringify([stored, wholes]);
}

const step = fc.record({
  does: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...kinds) },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'look' as const) },
  ),
  number: fc.nat(1000),
  pause: fc.nat(2000),
});

test('200 deeds of every kind are taken back one by one to the beginning, and done again to the end', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 200, maxLength: 200 }), async (steps) => {
      const controller = new Controller();
      await controller.begin();
      const history = () => controller.store.get().history;
      /** The work as it was last after so many steps. */
      const after = [snapshot(controller)];
      for (const { does, number, pause } of steps) {
        clock += pause;
        if (does === 'undo') controller.undo();
        else if (does === 'redo') controller.redo();
        else if (does === 'look') controller.openEntry(pick(work(controller).compared, number) ?? '');
        else await deeds[does](controller, number);
        const last = history().past.at(-1);
        if (last?.deed.kind === does) done.add(does);
        after[history().past.length] = snapshot(controller);
      }
      const redoAll = () => {
        while (history().future.length > 0) controller.redo();
        return snapshot(controller);
      };
      const end = redoAll();
      after[history().past.length] = end;
      while (history().past.length > 0) {
        expect(snapshot(controller)).toBe(after[history().past.length]);
        controller.undo();
      }
      expect(snapshot(controller)).toBe(after[0]);
      expect(redoAll()).toBe(end);
    }),
    { seed: 11, numRuns: 6, endOnFailure: true },
  );
  expect([...done].sort()).toEqual([...kinds].sort());
});
