import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';

const dayMinutes = 1440;

const numberIn = (object: JsonObject, name: string, otherwise: number): number =>
  typeof object[name] === 'number' ? object[name] : otherwise;

const listOf = (length: number, value: number): number[] => new Array<number>(length).fill(value);

/** The volume of a day spread over its intervals by their weights. */
function spread(volume: JsonObject, intervals: number): number[] {
  const weights = Array.isArray(volume.intervalWeights) ? volume.intervalWeights.map(Number) : listOf(intervals, 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (numberIn(volume, 'perDay', 0) * weight) / (sum || 1));
}

/** What a list of numbers begins with, by its name: what the single number beside it says, so that adding the list changes nothing. */
const firsts: Readonly<Record<string, (beside: JsonObject, intervals: number, days: number) => number[]>> = {
  perInterval: (beside, intervals) =>
    'constant' in beside ? listOf(intervals, numberIn(beside, 'constant', 0)) : spread(beside, intervals),
  intervalWeights: (_, intervals) => listOf(intervals, 1),
  dayWeights: (_, __, days) => listOf(days, 1),
  handleTimePercentByHour: () => listOf(24, 100),
  shrinkagePercentByHour: (team) => listOf(24, numberIn(team, 'shrinkagePercent', 0)),
  percentByQueueLength: () => [0],
  speedByLoadPercent: (channel) => listOf(numberIn(channel, 'contactsAtOnce', 1), 100),
};

/** The numbers that a list at a path of a whole document begins with, as many as the calendar wants. */
export function firstNumbers(document: JsonObject, path: Path): JsonValue {
  const beside = valueAt(document, path.slice(0, -1));
  const calendar = valueAt(document, ['calendar']);
  const [minutes, days] = isJsonObject(calendar)
    ? [numberIn(calendar, 'intervalMinutes', 30), numberIn(calendar, 'days', 1)]
    : [30, 1];
  return firsts[String(path.at(-1))]?.(isJsonObject(beside) ? beside : {}, dayMinutes / minutes, days) ?? [];
}
