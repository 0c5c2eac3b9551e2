import type { Direction, Unit } from '../../metrics/metric.ts';
import { type MetricId, metrics } from '../../metrics/metrics.ts';
import type { ByScope, Difference, Estimate, EstimateSeries, Outline, SeriesByScope } from '../result.ts';

/** A metric as reports name it: shares are fractions, money is in the scenario's currency. */
export interface MetricHeading {
  readonly unit: Unit;
  readonly goodDirection: Direction;
  /** Id of the service-level rule by which it counts, where it is a service level. */
  readonly rule?: string;
}

const serviceLevel = 'serviceLevel.';

const headings: ReadonlyMap<string, MetricHeading> = new Map(
  metrics.map(({ id, unit, goodDirection }) => {
    const rule = id.startsWith(serviceLevel) ? { rule: id.slice(serviceLevel.length) } : {};
    return [id, { unit, goodDirection, ...rule }];
  }),
);

/** Unit, good direction and rule of a metric. */
export function headingOf(id: MetricId): MetricHeading {
  const heading = headings.get(id);
  if (heading === undefined) throw new RangeError(`headingOf requires a metric, got ${id}`);
  return heading;
}

/** All of them, in the order of the registry. */
export const metricHeadings = (): Record<string, MetricHeading> => Object.fromEntries(headings);

/** Half of an interval; null where there is none. */
export const halfWidth = (low: number | null, high: number | null): number | null =>
  low === null || high === null ? null : (high - low) / 2;

const unitAndRule = (id: MetricId) => {
  const { unit, rule } = headingOf(id);
  return rule === undefined ? { unit } : { unit, rule };
};

type Figures<T> = { readonly [Id in MetricId]?: T };

/** The metrics that are there, in the order of the registry, each with its unit and rule. */
function listed<T, U extends object>(
  figures: Figures<T>,
  fields: (figure: T) => U,
): Record<string, U & { unit: Unit; rule?: string }> {
  return Object.fromEntries(
    metrics.flatMap(({ id }) => {
      const figure = figures[id];
      return figure === undefined ? [] : [[id, { ...fields(figure), ...unitAndRule(id) }]];
    }),
  );
}

const estimateFields = ({ value, low, high, exact, numerator, denominator }: Estimate) => ({
  value,
  low,
  high,
  halfWidth: halfWidth(low, high),
  exact,
  numerator,
  denominator,
});

const differenceFields = ({ value, low, high, exact, smallest, verdict }: Difference) => ({
  value,
  low,
  high,
  halfWidth: halfWidth(low, high),
  exact,
  smallest,
  verdict,
});

const seriesFields = ({ value, low, high }: EstimateSeries) => ({
  value,
  low,
  high,
  halfWidth: low.map((bound, at) => halfWidth(bound, high[at] ?? null)),
});

/** The entries of a record in a given order. */
function inOrder<T, U>(ids: readonly string[], record: Readonly<Record<string, T>>, map: (entry: T) => U): Record<string, U> {
  return Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(record, id) ? [[id, map(record[id] as T)]] : [])));
}

/** Values by scope in the order of the model, every member through `map`. */
function mapScopes<T, U>(outline: Outline, by: ByScope<T>, map: (member: T) => U) {
  const { channelIds, queueIds, teamIds, typeIds, segmentIds, placeIds, touchIds, targetIds, ownerIds } = outline;
  return {
    all: map(by.all),
    channels: inOrder(channelIds, by.channels, map),
    queues: inOrder(queueIds, by.queues, map),
    teams: inOrder(teamIds, by.teams, map),
    types: inOrder(typeIds, by.types, map),
    segments: inOrder(segmentIds, by.segments, map),
    places: inOrder(placeIds, by.places, map),
    typePlaces: inOrder(typeIds, by.typePlaces, (places) => inOrder(placeIds, places, map)),
    touches: inOrder(touchIds, by.touches, map),
    touchTargets: inOrder(targetIds, by.touchTargets, map),
    owners: inOrder(ownerIds, by.owners, map),
  };
}

/** Estimates of the window as a report prints them. */
export const estimateReport = (outline: Outline, by: ByScope<Figures<Estimate>>) =>
  mapScopes(outline, by, (figures) => listed(figures, estimateFields));

/** Differences as a report prints them. */
export const differenceReport = (outline: Outline, by: ByScope<Figures<Difference>>) =>
  mapScopes(outline, by, (figures) => listed(figures, differenceFields));

/** Values of each interval or day as a report prints them: one list a figure. */
export function seriesReport({ channelIds, queueIds, teamIds }: Outline, by: SeriesByScope) {
  const figures = (series: Figures<EstimateSeries>) => listed(series, seriesFields);
  return {
    all: figures(by.all),
    channels: inOrder(channelIds, by.channels, figures),
    queues: inOrder(queueIds, by.queues, figures),
    teams: inOrder(teamIds, by.teams, figures),
  };
}
