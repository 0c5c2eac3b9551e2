import { outlineOf } from '../experiment/outline.ts';
import type { Source } from '../experiment/result.ts';
import { hasFigure, type WantedPrecision } from '../experiment/summary/precision.ts';
import { metricOf, metrics } from '../metrics/metrics.ts';
import { asStated, compile } from '../model/compile.ts';
import { nearest } from '../scenario/nearest.ts';
import { queuesOf, selfServes } from '../scenario/queuesOf.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { OptionReader } from './optionReader.ts';

type Kind = Exclude<WantedPrecision['scope']['kind'], 'all'>;

const flag = 'measure';
const usual = 'serviceLevel.entered';

const idsOf: Readonly<Record<Kind, (scenario: Scenario) => string[]>> = {
  channel: ({ channels }) => Object.keys(channels),
  queue: (scenario) => Object.keys(queuesOf(scenario)),
  team: ({ teams }) => Object.keys(teams),
  type: ({ inquiryTypes }) => Object.keys(inquiryTypes),
  place: (scenario) => [
    ...Object.keys(queuesOf(scenario)),
    ...Object.keys(scenario.channels).filter((id) => selfServes(scenario, id)),
  ],
};
const isKind = (word: string): word is Kind => Object.hasOwn(idsOf, word);

/** What to write in place of an id that is not known. */
export const hint = (id: string, known: readonly string[]): string => {
  const near = nearest(id, known);
  return near === undefined ? `; there are: ${known.join(', ')}` : `; did you mean ${near}?`;
};

type Measure = Omit<WantedPrecision, 'halfWidth'>;

/**
 * What a run for precision is to measure: METRIC over everything, or METRIC:queue:ID and the like. Undefined where it is wrong, or
 * where it has no figure in the scenario.
 */
export function measure(options: OptionReader, source: Source): Measure | undefined {
  const named = namedMeasure(options, source.scenario);
  if (named === undefined) return undefined;
  const outline = outlineOf(source.key, source.scenario, compile(source, asStated));
  if (hasFigure(outline, named)) return named;
  options.refuse(flag, `${options.text(flag) ?? usual} has no figure in this scenario`);
  return undefined;
}

function namedMeasure(options: OptionReader, scenario: Scenario): Measure | undefined {
  const [id = usual, kind, ...rest] = (options.text(flag) ?? usual).split(':');
  const item = rest.join(':');
  const metric = metricOf(id);
  const refuse = (message: string): undefined => options.refuse(flag, message) as undefined;
  if (metric === undefined)
    return refuse(
      `${id} is not a measure${hint(
        id,
        metrics.map((each) => each.id),
      )}`,
    );
  const scopes: readonly string[] = metric.scopes;
  if (!scopes.includes(kind ?? 'all')) return refuse(`${id} is not measured by ${kind ?? 'all'}, but by: ${scopes.join(', ')}`);
  if (kind === undefined || kind === 'all') return { metric: id, scope: { kind: 'all' } };
  if (!isKind(kind)) return refuse(`must be METRIC or METRIC:${Object.keys(idsOf).join('|')}:ID, got ${kind}`);
  const known = idsOf[kind](scenario);
  if (!known.includes(item)) return refuse(`${item} is not a ${kind} of this scenario${hint(item, known)}`);
  return { metric: id, scope: { kind, id: item } };
}
