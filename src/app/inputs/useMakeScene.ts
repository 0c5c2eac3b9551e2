import { useEffect, useMemo, useRef, useState } from 'react';
import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import { changeDrafts, useDrafts } from '../comparison/drafts.ts';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { differences } from '../fields/differences.ts';
import { withoutValue } from '../fields/editDocument.ts';
import { sameJson } from '../fields/sameJson.ts';
import { setField } from '../fields/setField.ts';
import { english } from '../fields/words.english.ts';
import { hebrew } from '../fields/words.hebrew.ts';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import type { DeedKind } from '../workspace/deeds.ts';
import type { Cell } from './cells.ts';
import type { Finding } from './finding.ts';
import { problemsOf } from './problems.ts';
import { textIn } from './read.ts';
import type { Given, Scene } from './scene.ts';
import { warningsOf } from './warnings.ts';
import { useScreenWords } from './words.ts';

/** What is typed over a value that has changed meanwhile (taken back, reset) is no longer about it. */
function useFreshDrafts(id: string, document: JsonObject): void {
  const drafts = useDrafts(id);
  useEffect(() => {
    const old = [...drafts.values()].filter(({ path, over }) => !sameJson(valueAt(document, path), over));
    changeDrafts(
      id,
      [],
      old.map(({ key }) => key),
    );
  }, [drafts, id, document]);
}

const withGiven = (document: JsonObject, cell: Cell, value: JsonValue | undefined): JsonObject =>
  value === undefined ? (cell.remove?.(document) ?? document) : cell.write(document, value);

/** What is done to a scenario. */
function useDeeds({ entry: { id }, base }: OpenScenario, document: JsonObject, baseline: JsonObject | undefined) {
  const controller = useController();
  return useMemo(() => {
    const change: Scene['change'] = (edit, kind, of) => controller.edit(id, edit, { kind, of: `${id} ${pathText(of)}` });
    const give = (given: readonly Given[], kind: DeedKind) => {
      const taken = given.filter((one) => 'value' in one);
      const [first] = taken;
      if (first)
        change((whole) => taken.reduce((next, { cell, value }) => withGiven(next, cell, value), whole), kind, first.cell.path);
      const refused = given.filter((one) => 'text' in one);
      const drafts = refused.map(({ cell: { key, path, name }, text, reason }) => ({
        key,
        path,
        name,
        text,
        reason,
        over: valueAt(document, path),
      }));
      changeDrafts(
        id,
        drafts,
        taken.map(({ cell }) => cell.key),
      );
    };
    const reset = (path: Path) => {
      const [before, inherited] = [baseline && valueAt(baseline, path), base && valueAt(base, path)];
      changeDrafts(id, [], [pathText(path), `${pathText(path)} mean`]);
      if (base !== undefined && sameJson(before, inherited)) controller.reset(id, path);
      else change((whole) => (before === undefined ? withoutValue(whole, path) : setField(whole, path, before)), 'reset', path);
    };
    const forget = (key: string) => changeDrafts(id, [], [key]);
    return { change, give, reset, forget };
  }, [controller, id, base, document, baseline]);
}

const nothing: readonly never[] = [];

/** A list that is the same as long as it is empty, so that what shows it is not drawn anew. */
const useStable = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? nothing : list);

/** The scene of the scenario that is open. */
export function useMakeScene(scenario: OpenScenario, first: OpenScenario): Scene {
  const { language } = useWords();
  const say = useScreenWords();
  const { entry, whole: document, issues } = scenario;
  const baseline = first.entry.id === entry.id ? undefined : first.whole;
  const drafts = useDrafts(entry.id);
  useFreshDrafts(entry.id, document);
  const deeds = useDeeds(scenario, document, baseline);
  const warnings = useStable(useMemo(() => warningsOf(document), [document]));
  const currency = textIn(document.money, 'currency') ?? 'ILS';
  const writing = useMemo(() => ({ language, words: language === 'he' ? hebrew : english, currency }), [language, currency]);
  const problems = useStable(
    useMemo(() => problemsOf({ document, writing, drafts, issues }), [document, writing, drafts, issues]),
  );
  const changes = useMemo(() => (baseline ? differences(document, baseline) : []), [document, baseline]);
  return useMemo(
    () => ({ document, baseline, issues, problems, changes, warnings, drafts, writing, say, ...deeds }),
    [document, baseline, issues, problems, changes, warnings, drafts, writing, say, deeds],
  );
}

/** How a field is found. */
export function useMakeFinding(): Finding {
  const { field } = usePageState('field');
  const [target, setTarget] = useState(field);
  const last = useRef<Path>(undefined);
  return useMemo(
    () => ({
      target,
      goTo: setTarget,
      isFound: () => last.current === target,
      found: () => {
        last.current = target;
        setTarget(undefined);
      },
    }),
    [target],
  );
}
