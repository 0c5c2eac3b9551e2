import type { Unit } from '../../metrics/metric.ts';
import type { ChartWords } from './words.english.ts';

/** How the values of a unit are written where they stand without it: durations by the largest of them. */
export function unitName(words: ChartWords, unit: Unit, largest: number): string | undefined {
  if (unit === 'share') return words.unitShare;
  if (unit === 'agents') return words.unitAgents;
  if (unit !== 'seconds') return unit === 'count' ? words.unitContacts : undefined;
  return largest < 119.5 ? words.unitSeconds : largest < 3599.5 ? words.unitMinutes : words.unitHours;
}
