import type { Explanation } from '../../experiment/explain/explanation.ts';
import { csvText } from '../csvText.ts';
import { measuresOf, type ShownMeasure } from './shown.ts';
import { levelName } from './steps.tsx';
import type { ExplainWords } from './words.english.ts';

/** An explanation for spreadsheets: a row a level, every measure with its change and the ends of its interval, in full. */
export function explainCsv(words: ExplainWords, explanation: Explanation): string {
  const { levels, steps } = explanation;
  const measures = measuresOf(explanation);
  const heading = measures.flatMap((measure) => {
    const name = words[`measure.${measure}`];
    const change = `${name}: ${words.change}`;
    return measure === 'agents' ? [name, change] : [name, change, `${change} ${words.ends} -`, `${change} ${words.ends} +`];
  });
  const cells = (measure: ShownMeasure, at: number): (number | null | undefined)[] => {
    const [level, step] = [levels[at], steps[at - 1]];
    if (measure === 'agents') return [level?.agentsNeeded, step?.agentsNeeded];
    const change = step?.differences[measure];
    return [level?.values[measure].value, change?.value, change?.low, change?.high];
  };
  const rows = levels.map(({ assumption, contactsPerHour }, at) => [
    levelName(words, { assumption }),
    assumption === null ? '' : words[`before.${assumption}`],
    assumption === null ? '' : words[`after.${assumption}`],
    String(contactsPerHour),
    ...measures.flatMap((measure) => cells(measure, at).map((value) => String(value ?? ''))),
  ]);
  const table = [[words.step, words.before, words.after, words.contacts, ...heading], ...rows];
  return csvText(table);
}
