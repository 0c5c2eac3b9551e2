import { useEffect, useMemo, useRef, useState } from 'react';
import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { withoutValue } from '../fields/editDocument.ts';
import { sameJson } from '../fields/sameJson.ts';
import { setField } from '../fields/setField.ts';
import { english } from '../fields/words.english.ts';
import { hebrew } from '../fields/words.hebrew.ts';
import { useWords } from '../language/useWords.ts';
import { useController } from '../usePageState.ts';
import type { DeedKind } from '../workspace/deeds.ts';
import type { Cell } from './cells.ts';
import { changeDrafts, useDrafts } from './drafts.ts';
import { textIn } from './read.ts';
import type { Given, Scene } from './scene.ts';
import { useView } from './view.ts';
import { warningsOf } from './warnings.ts';
import { useScreenWords } from './words.ts';

/** What is typed over a value that has changed meanwhile (taken back, reset) is no longer about it. */
function useFreshDrafts(id: string, document: JsonObject): void {
  const drafts = useDrafts(id);
  useEffect(() => {
    const old = [...drafts.values()].filter(({ path, over }) => !sameJson(valueAt(document, path), over));
    if (old.length === 0) return;
    changeDrafts(id, (all) => {
      for (const { key } of old) all.delete(key);
    });
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
      changeDrafts(id, (drafts) => {
        for (const one of given) {
          const { key, path, name } = one.cell;
          if ('value' in one) drafts.delete(key);
          else drafts.set(key, { key, path, name, text: one.text, reason: one.reason, over: valueAt(document, path) });
        }
      });
    };
    const reset = (path: Path) => {
      const [before, inherited] = [baseline && valueAt(baseline, path), base && valueAt(base, path)];
      changeDrafts(id, (drafts) => drafts.delete(pathText(path)));
      if (base !== undefined && sameJson(before, inherited)) controller.reset(id, path);
      else change((whole) => (before === undefined ? withoutValue(whole, path) : setField(whole, path, before)), 'reset', path);
    };
    const forget = (key: string) => changeDrafts(id, (drafts) => drafts.delete(key));
    return { change, give, reset, forget };
  }, [controller, id, base, document, baseline]);
}

/** The scene of the scenario that is open. */
export function useMakeScene(scenario: OpenScenario, first: OpenScenario): Scene {
  const { language } = useWords();
  const say = useScreenWords();
  const { entry, whole: document, issues } = scenario;
  const baseline = first.entry.id === entry.id ? undefined : first.whole;
  const drafts = useDrafts(entry.id);
  useFreshDrafts(entry.id, document);
  const deeds = useDeeds(scenario, document, baseline);
  const [view, look] = useView();
  const [target, setTarget] = useState<Path>();
  const last = useRef<Path>(undefined);
  const warnings = useMemo(() => warningsOf(document), [document]);
  const currency = textIn(document.money, 'currency') ?? 'ILS';
  const writing = useMemo(() => ({ language, words: language === 'he' ? hebrew : english, currency }), [language, currency]);
  return useMemo(
    () => ({
      ...{ document, baseline, issues, warnings, drafts, writing, say, view, look, target },
      ...{ goTo: setTarget, isFound: () => last.current === target, ...deeds },
      found: () => {
        last.current = target;
        setTarget(undefined);
      },
    }),
    [document, baseline, issues, warnings, drafts, writing, say, view, look, target, deeds],
  );
}
