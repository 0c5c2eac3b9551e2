import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, nodesBelow } from '../../../src/app/fields/catalogue.ts';
import { depthOfPattern, depths } from '../../../src/app/fields/depths.ts';
import type { FieldNode } from '../../../src/app/fields/fieldNode.ts';
import { fieldsOf } from '../../../src/app/fields/fieldsOf.ts';
import { idsOf } from '../../../src/app/fields/idsOf.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { idOfText, keysOfRecord } from '../../../src/app/fields/references.ts';
import { sectionOfPattern, sections } from '../../../src/app/fields/sections.ts';
import { isJsonObject, type JsonValue } from '../../../src/scenario/jsonValue.ts';
import { type Path, parsePath, pathText } from '../../../src/scenario/path.ts';
import twoChannels from '../../fixtures/scenarios/two-channels.json' with { type: 'json' };
import { arbitraryScenario } from '../../scenario/arbitraryScenario.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const nodes = nodesBelow(catalogue);
const patterns = new Set(nodes.map(({ pattern }) => pattern));
const at = (text: string): FieldNode | undefined => nodeAt(parsePath(text) ?? [], twoChannels);

describe('the catalogue of fields', () => {
  it('knows kind, range and unit of a number', () => {
    expect(at('teams.front.shrinkagePercent')).toMatchObject({
      ...{ kind: 'percent', unit: 'percent', required: false, default: 0 },
      range: { low: 0, high: 100, above: false, below: true },
    });
    expect(at('experiment.smallestDifference.serviceLevel')).toMatchObject({ range: { low: 0, above: true } });
    expect(at('calendar.days')).toMatchObject({ kind: 'whole', unit: 'days', required: true, range: { low: 1, high: 366 } });
    expect(at('teams.front.agents.add')).toMatchObject({ kind: 'number', unit: 'agents', range: { low: -32768 } });
    expect(at('inquiryTypes.balance.volume.perInterval[3]')).toMatchObject({ kind: 'number', unit: 'perInterval' });
    expect(at('teams.front.agents.perInterval[3]')).toMatchObject({ kind: 'number', unit: 'agents' });
    expect(at('channels.site.costPerContact')).toMatchObject({ unit: 'moneyPerContact' });
    expect(at('inquiryTypes.balance.volume.given[0].patienceSeconds')).toMatchObject({ unit: 'seconds', nullable: true });
  });

  it('gives every share the unit percent, also where the name of its table does not say so', () => {
    expect(at('inquiryTypes.balance.startsOnPercent.phone')).toMatchObject({ kind: 'percent' });
    expect(at('inquiryTypes.balance.handling.phone.ifUnresolved.channels.phone')).toMatchObject({ kind: 'percent' });
  });

  it('knows what a text must look like and what its id is of', () => {
    expect(at('calendar.startDate')).toMatchObject({ kind: 'text', format: 'date', shortest: 1 });
    expect(at('calendar.openingHours.office.sunday[0].from')).toMatchObject({ kind: 'text', format: 'clock' });
    expect(at('money.currency')).toMatchObject({ kind: 'text', format: 'currency' });
    expect(at('channels.phone.openingHours')).toMatchObject({ kind: 'text', format: 'id', refers: 'openingHours' });
    expect(at('name')).toMatchObject({ kind: 'text', format: 'any', shortest: 1, longest: 200 });
  });

  it('knows the options of a choice, and yes or no', () => {
    expect(at('calendar.intervalMinutes')).toMatchObject({ kind: 'choice', options: [15, 30, 60], unit: 'minutes' });
    expect(at('targets.general.rule')).toMatchObject({ kind: 'choice', default: 'entered' });
    expect(at('teams.front.backlog.interruptible')).toMatchObject({ kind: 'yesNo', default: false });
  });

  it('knows the fields of the law that stands there, and without a document those of any law', () => {
    const time = 'inquiryTypes.balance.handling.site.time';
    expect(at(`${time}.lowSeconds`)).toMatchObject({ kind: 'number', words: 'law.lowSeconds' });
    expect(at(`${time}.meanSeconds`)).toBeUndefined();
    expect(nodeAt(parsePath(`${time}.meanSeconds`) ?? [])).toMatchObject({ kind: 'number', depth: 'quick' });
    expect(at(`${time}.law`)).toMatchObject({ kind: 'choice', words: 'law.law' });
    const constant = minimalDocument({
      inquiryTypes: { question: { handling: { phone: { time: { law: 'constant', meanSeconds: 0 } } } } },
    });
    const mean = ['inquiryTypes', 'question', 'handling', 'phone', 'time', 'meanSeconds'];
    expect(nodeAt(mean, constant)).toMatchObject({ range: { low: 0 } });
    expect(nodeAt(mean, minimalDocument())).toMatchObject({ range: { low: 0.001 } });
  });

  it('has nothing for a path that the format does not know, nor for what cannot be edited', () => {
    for (const path of ['teams.front.shrinkage', 'version', 'plan', 'teams.front.agents[0]', 'name.first', 'toString']) {
      expect(at(path)).toBeUndefined();
    }
  });

  it('says of which fields only one is given', () => {
    expect(at('teams.front.agents.constant')?.insteadOf).toEqual(['perInterval', 'steps', 'shifts']);
    expect(at('inquiryTypes.balance.volume.given')?.insteadOf).toEqual(['perDay', 'perThousandCustomers', 'perInterval']);
    expect(at('teams.front.agents.add')?.insteadOf).toEqual([]);
  });

  it('is seen to the depth of what it holds', () => {
    expect(at('inquiryTypes')?.depth).toBe('quick');
    expect(at('inquiryTypes.balance.handling.phone.time')?.depth).toBe('quick');
    expect(at('inquiryTypes.balance.handling.phone.wrapUp.meanSeconds')?.depth).toBe('standard');
    expect(at('calendar')?.depth).toBe('standard');
    expect(at('channels.phone.balking')?.depth).toBe('all');
  });

  it('shows for a first answer only volume, handle time, agents and the service-level target', () => {
    const quick = nodes.filter(({ depth, kind }) => depth === 'quick' && ['number', 'whole', 'percent'].includes(kind));
    expect([...new Set(quick.map(({ pattern }) => pattern))].sort()).toEqual([
      'inquiryTypes.*.handling.*.time.meanSeconds',
      'inquiryTypes.*.volume.perDay',
      'inquiryTypes.*.volume.scalePercent',
      'targets.*.percent',
      'targets.*.withinSeconds',
      'teams.*.agents.add',
      'teams.*.agents.constant',
    ]);
  });

  it('stands in the section of what it is about, wherever the format has it', () => {
    const inSections = (...paths: string[]) => paths.map((path) => at(path)?.section);
    expect(inSections('channels.phone.lines', 'queues.general.name')).toEqual(['channels', 'channels']);
    expect(inSections('channels.site.costPerContact', 'teams.front.wagePerHour', 'money.currency')).toEqual(
      Array(3).fill('money'),
    );
    const after = ['channels.phone.afterAbandoning.retryPercent', 'inquiryTypes.balance.handling.phone.transfersPercent.expert'];
    expect(inSections(...after)).toEqual(['after', 'after']);
    expect(inSections('calendar.days', 'calendar.warmUpDays', 'name')).toEqual(['general', 'simulation', 'general']);
  });

  it('describes every field, and each has a unit but weights, ratios, orders and years', () => {
    const described = nodes.filter(({ name, pattern }) => name !== '*' && pattern !== '');
    expect(described.filter(({ description }) => description === '').map(({ pattern }) => pattern)).toEqual([]);
    const numbers = nodes.flatMap((node) => ('range' in node && node.unit === undefined ? [node.pattern] : []));
    const last = new Set(numbers.map((pattern) => pattern.replace(/\.\*$/, '').replace(/^.*\./, '')));
    const bare = [
      'busyDayCv',
      'busyIntervalCv',
      'complexityCorrelation',
      'cv',
      'dayCv',
      'shape',
      'intervalWeights',
      'dayWeights',
      'waitingWeight',
      'priority',
      'smallestDifference',
    ];
    expect([...last].sort()).toEqual([...bare, 'low', 'likely', 'high', 'year'].sort());
  });
});

describe('the tables beside it', () => {
  it('leave no section and no depth without a field', () => {
    expect(new Set(nodes.map(({ section }) => section))).toEqual(new Set(sections));
    expect(new Set(nodes.map(({ depth }) => depth))).toEqual(new Set(depths));
  });

  it('name only patterns that there are', () => {
    const tables = [depthOfPattern, sectionOfPattern, keysOfRecord, idOfText];
    expect(tables.flatMap((table) => Object.keys(table)).filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });

  it('say of every record and of every id what it names', () => {
    const records = nodes.filter(({ kind }) => kind === 'record').map(({ pattern }) => pattern);
    expect([...new Set(records)].sort()).toEqual(Object.keys(keysOfRecord).sort());
    const ids = nodes.filter((node) => node.kind === 'text' && node.format === 'id').map(({ pattern }) => pattern);
    expect([...new Set(ids)].sort()).toEqual(Object.keys(idOfText).sort());
  });
});

/** Every path of a document but what lies in lists. */
function pathsIn(value: JsonValue, path: Path = []): string[] {
  const own = path.length === 0 ? [] : [pathText(path)];
  if (!isJsonObject(value)) return own;
  return [...own, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

describe('the fields of a document', () => {
  it('are all that it holds, with the nodes of their paths', () => {
    fc.assert(
      fc.property(arbitraryScenario, (document) => {
        const { present, addable } = fieldsOf(document);
        const shown = present.map(({ path }) => pathText(path));
        expect([...shown, 'version'].sort()).toEqual(pathsIn(document).sort());
        for (const { path, node } of [...present, ...addable]) expect(nodeAt(path, document)).toBe(node);
        expect(addable.filter(({ path }) => shown.includes(pathText(path)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('that may be added are absent fields, and entries for ids that exist', () => {
    const addable = fieldsOf(twoChannels).addable.map(({ path }) => pathText(path));
    expect(addable).toEqual(
      expect.arrayContaining([
        'channels.phone.balking',
        'inquiryTypes.balance.startsOnPercent.mail',
        'inquiryTypes.balance.handling.general',
        'teams.front.skills.expert',
        'targets.mail',
        'calendar.openingHours.office.tuesday',
      ]),
    );
    expect(addable).not.toContain('teams.front.skills.site');
    expect(addable).not.toContain('inquiryTypes.balance.handling.expert');
    expect(addable).not.toContain('inquiryTypes.balance.handling.phone.time.shape');
  });

  it('that may be added say in whose place they come', () => {
    const { addable } = fieldsOf(twoChannels);
    const replaced = addable.flatMap(({ path, replaces }) => replaces.map((other) => [pathText(path), pathText(other)]));
    expect(replaced).toEqual([
      ['inquiryTypes.balance.volume.perThousandCustomers', 'inquiryTypes.balance.volume.perDay'],
      ['inquiryTypes.balance.volume.perInterval', 'inquiryTypes.balance.volume.perDay'],
      ['inquiryTypes.balance.volume.perInterval', 'inquiryTypes.balance.volume.dayWeights'],
      ['inquiryTypes.balance.volume.given', 'inquiryTypes.balance.volume.perDay'],
      ['inquiryTypes.balance.volume.given', 'inquiryTypes.balance.volume.dayWeights'],
      ['channels.phone.promisedWithinSeconds', 'channels.phone.patience'],
      ['teams.front.agents.perInterval', 'teams.front.agents.constant'],
      ['teams.front.agents.steps', 'teams.front.agents.constant'],
      ['teams.front.agents.shifts', 'teams.front.agents.constant'],
      ['teams.front.outsourced', 'teams.front.wagePerHour'],
      ['teams.second.agents.constant', 'teams.second.agents.steps'],
      ['teams.second.agents.perInterval', 'teams.second.agents.steps'],
      ['teams.second.agents.shifts', 'teams.second.agents.steps'],
    ]);
  });

  it('leave out what the format does not know', () => {
    const { present } = fieldsOf(minimalDocument({ surprise: 1, teams: { front: { size: 2 } } }));
    expect(present.map(({ path }) => pathText(path))).not.toEqual(expect.arrayContaining(['surprise']));
    expect(present.map(({ path }) => pathText(path))).not.toEqual(expect.arrayContaining(['teams.front.size']));
  });
});

it('the ids that can be named are those of the document', () => {
  expect(idsOf(twoChannels, 'channel')).toEqual(['phone', 'site', 'mail']);
  expect(idsOf(twoChannels, 'queue')).toEqual(['general', 'expert', 'mail']);
  expect(idsOf(twoChannels, 'queueOrSelfService')).toEqual(['general', 'expert', 'mail', 'site']);
  expect(idsOf(twoChannels, 'openingHours')).toEqual(['office']);
  expect(idsOf(twoChannels, 'team')).toEqual(['front', 'second']);
  expect(idsOf(twoChannels, 'inquiryType')).toEqual(['balance']);
  expect(idsOf({}, 'team')).toEqual([]);
});
