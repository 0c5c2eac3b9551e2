import type { EstimateSeries } from '../../experiment/result.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { type Quantity, quantities } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import { inPeriod } from './timeChart.ts';
import { contactsJudged, own } from './volumes.ts';
import { busyFrom, worstPoint } from './worst.ts';

export interface WorstTime {
  readonly position: number;
  /** Undefined where no time has enough contacts. */
  readonly point: number | undefined;
  readonly line: Phrase;
  /** Contacts from which on a time is busy. */
  readonly busyFrom: number | undefined;
}

const quantityPhrase = (quantity: Quantity | undefined): Phrase => (quantity ? { quantity } : '');

/** A figure with its interval in brackets. */
function withInterval(
  { language, words }: DayContext,
  unit: 'share' | 'seconds',
  course: EstimateSeries | undefined,
  point: number,
): Phrase {
  const numbers = [course?.value[point], course?.low[point], course?.high[point]].filter((number) => number != null);
  const [value, low, high] = quantities({ language, unit, sense: 'value', currency: '' }, numbers);
  if (low === undefined || high === undefined || low.text === high.text) return quantityPhrase(value);
  const ends = { low: { number: low.text }, high: { number: high.text } };
  return { text: words.withInterval, parts: { value: quantityPhrase(value), ...ends } };
}

/** Within which time contacts of the part shown should be answered, where it is one for all. */
function withinOf({ language, words, item, detail }: DayContext, scenario: number): Phrase {
  const facts = detail.shown.of[scenario]?.facts;
  const own = facts?.queues.filter(({ id, channel }) => (item?.kind === 'queues' ? id : channel) === item?.id);
  const [seconds, ...others] =
    item === undefined ? (facts?.withinSeconds ?? []) : new Set(own?.map((queue) => queue.withinSeconds));
  if (seconds === undefined || others.length > 0) return words.withinTarget;
  const [time] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [seconds]);
  return { text: words.within, parts: { time: quantityPhrase(time) } };
}

/** The busy time at which each scenario serves worst, with what happens then. */
export function worstTimes(context: DayContext): WorstTime[] {
  const { words, rule, axis, scenarios } = context;
  const [levels, waits, volumes] = [
    inPeriod(context, own(context, `serviceLevel.${rule}`)),
    inPeriod(context, own(context, 'meanWait.served')),
    inPeriod(context, contactsJudged(context)),
  ];
  return scenarios.map(({ position }, scenario): WorstTime => {
    const [level, volume] = [levels[scenario], volumes[scenario]];
    const point = level && volume && worstPoint(level, volume);
    if (point === undefined || volume === undefined) return { position, point, line: words.worstNone, busyFrom: undefined };
    const line: Phrase = {
      text: words.worstLine,
      parts: {
        time: axis.name(point),
        level: withInterval(context, 'share', level, point),
        within: withinOf(context, scenario),
        wait: withInterval(context, 'seconds', waits[scenario], point),
      },
    };
    return { position, point, line, busyFrom: busyFrom(volume) };
  });
}
