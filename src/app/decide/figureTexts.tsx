import { headingOf } from '../../experiment/summary/reportFigures.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import { type Quantity, quantities, type Sense } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num, QuantityText } from '../views/Num.tsx';

interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A value and the ends of its interval as they are read. */
export interface Texts {
  readonly value: Quantity;
  readonly low: Quantity | undefined;
  readonly high: Quantity | undefined;
}

const numbersOf = (interval: Interval | undefined): number[] =>
  interval === undefined ? [] : [interval.value, interval.low, interval.high].filter((number) => number !== null);

/** A value and the ends of its interval as they are read, on one scale with what stands beside; `undefined` where nothing is known. */
export function useTexts(
  { metric }: { readonly metric: MetricId },
  sense: Sense,
  currency: string,
  intervals: readonly (Interval | undefined)[],
  at: number,
): Texts | undefined {
  const { language } = useWords();
  const interval = intervals[at];
  if (interval === undefined || interval.value === null) return undefined;
  const own = numbersOf(interval);
  const others = intervals.flatMap((each, position) => (position === at ? [] : numbersOf(each)));
  const kind = { language, unit: headingOf(metric).unit, sense, currency };
  const [value, low, high] = quantities(kind, [...own, ...others]).slice(0, own.length);
  return value && { value, low, high };
}

/** Why there is no figure. */
export const Nothing = ({ children }: { readonly children: string }) => <span className="nothing">{children}</span>;

/** What stands where there are no figures at all: as long as they are on their way, nothing to be read aloud. */
export function Pending({ isComing }: { readonly isComing: boolean }) {
  const { say } = useWords();
  if (!isComing) return <Nothing>{say['nothing.figures']}</Nothing>;
  return (
    <span className="nothing" aria-hidden="true">
      …
    </span>
  );
}

interface IntervalProps {
  readonly texts: Texts;
  readonly isExact: boolean;
  readonly isEstimated: boolean;
}

/** The ends of an interval; what is exact or estimated staff says so in its place. */
export function IntervalText({ texts, isExact, isEstimated }: IntervalProps) {
  const { say } = useWords();
  if (isEstimated || isExact) return <span className="interval">{isEstimated ? say.staffOfEstimate : say.exact}</span>;
  if (texts.low === undefined || texts.high === undefined) return null;
  const ends = { low: <Num>{texts.low.text}</Num>, high: <QuantityText quantity={texts.high} /> };
  return <span className="interval">{rich(say.interval, ends)}</span>;
}
