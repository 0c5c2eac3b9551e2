import type { HeadlineComparison } from '../../experiment/comparison/comparisonService.ts';
import type { Difference } from '../../experiment/result.ts';
import { headingOf } from '../../experiment/summary/reportFigures.ts';
import { useWords } from '../language/useWords.ts';
import { VerdictMark, VerdictShape } from '../views/marks.tsx';
import { QuantityText } from '../views/Num.tsx';
import { part } from '../views/part.tsx';
import { savesByLosing } from './cost.ts';
import { IntervalText, Nothing, Pending, useTexts } from './figureTexts.tsx';
import { isSame } from './isSame.ts';
import type { FiguredMeasure } from './measures.ts';
import { nothingKey } from './nothing.ts';
import { Term } from './Term.tsx';

const unclear = part(() => import('./Unclear.tsx'));

/** The figures on the page and the currency of their money. */
export interface Figures {
  readonly comparison: HeadlineComparison | undefined;
  /** Whether there will be figures where there are none. */
  readonly isComing: boolean;
  readonly currency: string;
}

export interface FigureProps extends Figures {
  readonly measure: FiguredMeasure;
  /** Of the scenario: 0 is the baseline. */
  readonly position: number;
}

const isEstimated = ({ comparison, measure }: FigureProps): boolean =>
  comparison?.mode === 'same-service' && measure.ofStaffing === true;

/** The value of a scenario, with its interval below unless `isBare`. */
export function ValueFigure({ isBare = false, ...props }: FigureProps & { readonly isBare?: boolean }) {
  const { comparison, currency, measure, position } = props;
  const { say } = useWords();
  const estimates = comparison?.values.map((each) => each[measure.metric]) ?? [];
  const texts = useTexts(measure, 'value', currency, estimates, position);
  if (comparison === undefined) return <Pending {...props} />;
  if (texts === undefined) return <Nothing>{say[nothingKey(measure.metric, comparison.from)]}</Nothing>;
  const isExact = estimates[position]?.exact ?? false;
  return (
    <span className="figure">
      <span className="main">
        <QuantityText quantity={texts.value} />
      </span>
      {(!isBare || isEstimated(props)) && <IntervalText texts={texts} isExact={isExact} isEstimated={isEstimated(props)} />}
    </span>
  );
}

function useDifference({ comparison, currency, measure, position }: FigureProps) {
  const differences = comparison?.differences.map((each) => each[measure.metric]) ?? [];
  const texts = useTexts(measure, 'difference', currency, differences, position - 1);
  return { difference: differences[position - 1], texts };
}

/** A scenario less the baseline, with its interval below. */
export function DifferenceFigure(props: FigureProps) {
  const { comparison, measure } = props;
  const { say } = useWords();
  const { difference, texts } = useDifference(props);
  if (comparison === undefined) return <Pending {...props} />;
  if (difference && isSame(difference)) return <span className="figure same">{say.same}</span>;
  if (texts === undefined) return <NoDifference {...props} />;
  return (
    <span className="figure">
      <span className="main">
        <QuantityText quantity={texts.value} />
      </span>
      <IntervalText texts={texts} isExact={difference?.exact ?? false} isEstimated={isEstimated(props)} />
      {measure.metric === 'contactCost' && <LostNote {...props} />}
    </span>
  );
}

/** Less cost of contacts is not all saved where more of them are lost. */
function LostNote({ comparison, position }: FigureProps) {
  const { say } = useWords();
  return savesByLosing(comparison?.differences[position - 1] ?? {}) && <span className="lost">{say.lostNotSaved}</span>;
}

/** Why there is no difference: before the simulation, or where one of the two lacks the figure. */
function NoDifference({ comparison, measure, position, isComing }: FigureProps) {
  const { say } = useWords();
  if (comparison === undefined) return <Pending isComing={isComing} />;
  const values = [0, position].map((each) => comparison.values[each]?.[measure.metric]?.value ?? null);
  const missing = values.filter((value) => value === null).length;
  if (missing === 1) return <Nothing>{say['nothing.one']}</Nothing>;
  return <Nothing>{say[missing === 2 ? nothingKey(measure.metric, comparison.from) : 'nothing.later']}</Nothing>;
}

function verdictWord({ measure }: FigureProps, difference: Difference) {
  if (isSame(difference)) return 'same';
  if (headingOf(measure.metric).goodDirection === 'neither') return 'noDirection';
  return difference.verdict === null ? 'early' : undefined;
}

/** The verdict on a difference in words; where there is none, why. */
export function DifferenceVerdict(props: FigureProps) {
  const { say } = useWords();
  const difference = props.comparison?.differences[props.position - 1]?.[props.measure.metric];
  if (difference === undefined || difference.value === null) return <NoDifference {...props} />;
  const word = verdictWord(props, difference);
  if (word !== undefined) return <span className="early">{say[word]}</span>;
  return (
    <Judged {...props} difference={difference}>
      {difference.verdict && <VerdictMark verdict={difference.verdict} />}
    </Judged>
  );
}

interface JudgedProps extends FigureProps {
  readonly difference: Difference | undefined;
  readonly children: React.ReactNode;
}

/** A verdict; one that cannot be told yet says why on demand. */
function Judged({ measure: { metric }, currency, difference, children }: JudgedProps) {
  if (difference?.verdict !== 'unclear') return children;
  const why = <unclear.View metric={metric} difference={difference} currency={currency} />;
  return <Term definition={why}>{children}</Term>;
}

/** A scenario among several: its value, and below it what it differs from the baseline by, with shape and word. */
export function AlternativeFigure(props: FigureProps) {
  const { say } = useWords();
  const { difference, texts } = useDifference(props);
  const word = difference && difference.value !== null ? verdictWord(props, difference) : undefined;
  const verdict = word === undefined ? difference?.verdict : undefined;
  return (
    <span className="figure-stack">
      <ValueFigure {...props} isBare />
      {difference?.value != null && (
        <span className="against">
          {verdict && <VerdictShape verdict={verdict} />}
          {texts && word !== 'same' && <QuantityText quantity={texts.value} />}{' '}
          <Judged {...props} difference={word === undefined ? difference : undefined}>
            <span className="against-word" data-verdict={verdict}>
              {say[verdict ?? word ?? 'early']}
            </span>
          </Judged>
        </span>
      )}
      {texts && word !== 'same' && <IntervalText texts={texts} isExact={difference?.exact ?? false} isEstimated={false} />}
      {props.measure.metric === 'contactCost' && <LostNote {...props} />}
    </span>
  );
}
