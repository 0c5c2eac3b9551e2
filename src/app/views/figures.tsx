import { headingOf } from '../../experiment/reportFigures.ts';
import type { Difference, Estimate } from '../../experiment/result.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import { isSame } from '../comparison/isSame.ts';
import { type Quantity, quantities, type Sense } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { VerdictMark } from './marks.tsx';
import { Num, QuantityText } from './Num.tsx';

interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface IntervalTexts {
  readonly value: Quantity;
  readonly low: Quantity | undefined;
  readonly high: Quantity | undefined;
}

const numbersOf = ({ value, low, high }: Interval): number[] => [value, low, high].filter((number) => number !== null);

/** A value and the ends of its interval as they are read, on one scale with what stands beside; `undefined` where nothing is known. */
function useIntervalTexts(
  metric: MetricId,
  sense: Sense,
  currency: string,
  interval: Interval | undefined,
  beside?: Interval,
): IntervalTexts | undefined {
  const { language } = useWords();
  if (interval === undefined || interval.value === null) return undefined;
  const own = numbersOf(interval);
  const kind = { language, unit: headingOf(metric).unit, sense, currency };
  const [value, low, high] = quantities(kind, [...own, ...(beside ? numbersOf(beside) : [])]).slice(0, own.length);
  return value && { value, low, high };
}

/** A dash, with words for those who hear the page. */
function Nothing({ as }: { readonly as: string }) {
  return (
    <span className="nothing">
      <span aria-hidden="true">–</span>
      <span className="only-heard">{as}</span>
    </span>
  );
}

function IntervalText({ low, high }: { readonly low: Quantity; readonly high: Quantity }) {
  const { say } = useWords();
  const parts = { low: <Num>{low.text}</Num>, high: <QuantityText quantity={high} /> };
  return <span className="interval">{rich(say.interval, parts)}</span>;
}

interface FigureProps {
  readonly metric: MetricId;
  readonly currency: string;
}

interface ValueProps extends FigureProps {
  readonly estimate: Estimate | undefined;
  /** The value of the other scenario: both are read in one unit. */
  readonly beside: Estimate | undefined;
}

/** The value of a scenario, with its interval below. */
export function ValueFigure({ metric, currency, estimate, beside }: ValueProps) {
  const { say } = useWords();
  const texts = useIntervalTexts(metric, 'value', currency, estimate, beside);
  if (texts === undefined) return <Nothing as={say.unknown} />;
  return (
    <span className="figure">
      <span className="main">
        <QuantityText quantity={texts.value} />
      </span>
      {estimate?.exact ? (
        <span className="interval">{say.exact}</span>
      ) : (
        texts.low && texts.high && <IntervalText low={texts.low} high={texts.high} />
      )}
    </span>
  );
}

/** B less A, with its interval below. */
export function DifferenceFigure({
  metric,
  currency,
  difference,
}: FigureProps & { readonly difference: Difference | undefined }) {
  const { say } = useWords();
  const texts = useIntervalTexts(metric, 'difference', currency, difference);
  if (texts === undefined) return <Nothing as={say.unknown} />;
  if (difference && isSame(difference)) return <span className="figure same">{say.same}</span>;
  return (
    <span className="figure">
      <span className="main">
        <QuantityText quantity={texts.value} />
      </span>
      {difference?.exact ? (
        <span className="interval">{say.exact}</span>
      ) : (
        texts.low && texts.high && <IntervalText low={texts.low} high={texts.high} />
      )}
    </span>
  );
}

/** The verdict on a difference. Where neither way is better there is none. */
export function DifferenceVerdict({
  metric,
  difference,
}: {
  readonly metric: MetricId;
  readonly difference: Difference | undefined;
}) {
  const { say } = useWords();
  if (headingOf(metric).goodDirection === 'neither') return <Nothing as={say.noDirection} />;
  if (difference === undefined || difference.value === null) return <Nothing as={say.unknown} />;
  if (isSame(difference)) return <Nothing as={say.same} />;
  return difference.verdict === null ? <span className="early">{say.early}</span> : <VerdictMark verdict={difference.verdict} />;
}
