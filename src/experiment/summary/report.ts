import { engineVersion } from '../../engine/engineVersion.ts';
import { formatVersion } from '../../scenario/vocabulary.ts';
import type { ByScope, Differences, Outline, Result, Source } from '../result.ts';
import { type CompareOptions, compareResults } from './compare.ts';
import type { WantedPrecision } from './precision.ts';
import { checkTargets, queueThresholds } from './queueTargets.ts';
import { differenceReport, estimateReport, metricHeadings, seriesReport } from './reportFigures.ts';
import { summarize } from './summarize.ts';
import { summarizeFlows } from './summarizeFlows.ts';
import { summarizeDays, summarizeIntervals } from './summarizeSeries.ts';

/** Raised whenever a report gets another shape. */
const reportVersion = 3;

/** A run as its report needs it. */
export interface RunParts {
  readonly source: Source;
  readonly result: Result;
  /** What the run was to reach; absent where the number of replications was given. */
  readonly precision?: { readonly wanted: WantedPrecision; readonly reached: boolean };
}

export const versions = { report: reportVersion, format: formatVersion, engine: engineVersion };

/** A scenario as reports name it. `fingerprint` is that of its figures, the seed included. */
export const scenarioFields = ({ key, scenario }: Source) => ({
  name: scenario.name,
  fingerprint: key,
  acknowledgement: scenario.acknowledgement ?? null,
  currency: scenario.money.currency,
  calendar: {
    startDate: scenario.calendar.startDate,
    days: scenario.calendar.days,
    intervalMinutes: scenario.calendar.intervalMinutes,
  },
  queues: queueThresholds(scenario),
});

/**
 * The report of a run: a JSON document with its keys in a fixed order, that holds nothing of when, where or by how many workers it was
 * made. Shares are fractions; null stands where a population is empty. Days and intervals have one list a figure, in order of time.
 */
export function runReport({ source, result, precision }: RunParts) {
  const { outline, first, replications, events } = result;
  const summary = summarize(result);
  return {
    report: 'run',
    versions,
    scenario: scenarioFields(source),
    seed: source.scenario.experiment.seed,
    confidencePercent: source.scenario.experiment.confidencePercent,
    replications: { first, count: replications },
    events,
    precision: precision === undefined ? null : { ...precision.wanted, reached: precision.reached },
    notes: outline.notes,
    targets: checkTargets(source.scenario, summary),
    flows: summarizeFlows(result),
    metrics: metricHeadings(),
    window: estimateReport(outline, summary.window),
    // Formed only where they are read: of a year they take longer than its simulation.
    get days() {
      return seriesReport(outline, summarizeDays(result));
    },
    get intervals() {
      return seriesReport(outline, summarizeIntervals(result));
    },
  };
}
export type RunReport = ReturnType<typeof runReport>;

/** A comparison as its report needs it: sources and results in the order of the scenarios, the baseline first. */
export interface ComparisonParts {
  readonly sources: readonly Source[];
  readonly results: readonly Result[];
  readonly options: CompareOptions;
}

function required<T>(list: readonly T[], at: number): T {
  const member = list[at];
  if (member === undefined) throw new RangeError(`comparisonReport requires one entry for each scenario, got ${list.length}`);
  return member;
}

const differenceFields = (outline: Outline, scenario: number, difference: ByScope<Differences>) => ({
  scenario,
  against: 0,
  window: differenceReport(outline, difference),
});

/**
 * The report of a comparison, as that of a run: every scenario over the same replications, and each less the first. A verdict is null
 * where neither direction is good and where there are too few replications.
 */
export function comparisonReport({ sources, results, options }: ComparisonParts) {
  const { mode, replications, verdictAt, scenarios, differences } = compareResults(results, options);
  const { experiment } = required(sources, 0).scenario;
  return {
    report: 'compare',
    versions,
    mode,
    seed: experiment.seed,
    confidencePercent: experiment.confidencePercent,
    replications: { first: required(results, 0).first, count: replications },
    verdictAt,
    metrics: metricHeadings(),
    scenarios: scenarios.map(({ estimatedStaff, summary }, at) => {
      const [source, result] = [required(sources, at), required(results, at)];
      const { outline, events } = result;
      return {
        ...scenarioFields(source),
        estimatedStaff,
        events,
        notes: outline.notes,
        targets: checkTargets(source.scenario, summary),
        flows: summarizeFlows(result),
        window: estimateReport(outline, summary.window),
      };
    }),
    differences: differences.map((difference, at) => differenceFields(required(results, at + 1).outline, at + 1, difference)),
  };
}
export type ComparisonReport = ReturnType<typeof comparisonReport>;

/** A report as the bytes of a file, the same from every host. */
export const reportText = (report: object): string => `${JSON.stringify(report)}\n`;
