import type { Estimate, Estimates } from '../../experiment/result.ts';
import { headingOf } from '../../experiment/summary/reportFigures.ts';
import { plainNumber, type Quantity, quantities } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { LetterMark } from '../views/marks.tsx';
import { Num, QuantityText } from '../views/Num.tsx';
import type { FiguredMeasure } from './measures.ts';
import { sumsOf } from './sums.ts';
import type { DecideWords } from './words.english.ts';
import { useDecideWords } from './words.ts';

interface SumsProps {
  /** The figures of the scenario. */
  readonly values: Estimates;
  readonly days: number;
  readonly template: string;
  readonly measure: FiguredMeasure;
  readonly estimate: Estimate & { readonly value: number; readonly numerator: number; readonly denominator: number };
  readonly currency: string;
}

/** A count is read whole, unless it is so small that its decimals say something. */
function useSum(currency: string) {
  const { language } = useWords();
  return ({ unit, factor }: ReturnType<typeof sumsOf>[number], value: number): Quantity | undefined => {
    const sum = value * factor;
    if (unit === 'count')
      return { text: plainNumber(language, sum, sum < 9.95 && !Number.isInteger(sum) ? 2 : 0), unit: undefined };
    return quantities({ language, unit, sense: 'value', currency }, [sum])[0];
  };
}

/** A value as the quotient that it is. */
function Sums({ template, measure, estimate, currency, values, days }: SumsProps) {
  const { language } = useWords();
  const sumText = useSum(currency);
  const [numerator, denominator] = sumsOf(measure.metric);
  const kind = { language, unit: headingOf(measure.metric).unit, sense: 'value' as const, currency };
  const text = (quantity: Quantity | undefined) => quantity && <QuantityText quantity={quantity} />;
  const hours = values.rosteredHours?.value ?? 0;
  const ofHour = quantities({ ...kind, unit: 'money' }, [hours > 0 ? estimate.value / hours : 0])[0];
  return rich(template, {
    days: <Num>{plainNumber(language, days)}</Num>,
    hours: text(quantities({ ...kind, unit: 'hours' }, [hours])[0]),
    perHour: text(ofHour),
    numerator: text(sumText(numerator, estimate.numerator)),
    denominator: text(sumText(denominator, estimate.denominator)),
    value: <strong>{text(quantities(kind, [estimate.value])[0])}</strong>,
  });
}

const hasSums = (estimate: Estimate | undefined): estimate is SumsProps['estimate'] =>
  estimate?.value != null && estimate.numerator !== null && estimate.denominator !== null;

const isLive = (metric: string): boolean => /^(serviceLevel|meanWait|abandonment|waitPercentile|overLimit)/.test(metric);

/** What a measure is, as a formula in words and with the numbers on the page. */
export default function Definition({ measure }: { readonly measure: FiguredMeasure }) {
  const { language } = useWords();
  const words = useDecideWords();
  const { shown } = usePageState('shown');
  const { metric } = measure;
  const template = words[`sums.${metric}` as keyof DecideWords] as string | undefined;
  const estimates = shown?.comparison.values.map((values) => values[metric]) ?? [];
  const isShown = template !== undefined && estimates.some(hasSums);
  const days = shown?.of[0]?.facts.days ?? 0;
  return (
    <>
      <p>
        {words[`formula.${metric}` as keyof DecideWords]} {isLive(metric) && words.livePopulation}
      </p>
      {isShown && (
        <ul className="sums">
          {estimates.map(
            (estimate, position) =>
              hasSums(estimate) && (
                <li key={shown?.of[position]?.id}>
                  <LetterMark position={position} />{' '}
                  <span>
                    <Sums
                      values={shown?.comparison.values[position] ?? {}}
                      days={days}
                      template={template}
                      measure={measure}
                      estimate={estimate}
                      currency={shown?.of[0]?.facts.currency ?? ''}
                    />
                  </span>
                </li>
              ),
          )}
        </ul>
      )}
      {isShown && (
        <p className="sums-note">
          {rich(shown?.comparison.from === 'estimate' ? words.sumsEstimate : words.sumsNote, {
            days: <Num>{plainNumber(language, days)}</Num>,
          })}
        </p>
      )}
    </>
  );
}
