import type { Result } from '../result.ts';
import type { CompareOptions } from '../summary/compare.ts';
import { compareScope } from '../summary/compare.ts';
import { comparisonReport, reportText, runReport } from '../summary/report.ts';
import { sameReplications } from '../summary/sameReplications.ts';
import { summarizeFlows } from '../summary/summarizeFlows.ts';
import { gridOf, seriesByItem } from '../summary/summarizeSeries.ts';
import { waitClasses } from '../summary/waitClasses.ts';
import type { FlowsAnswer, SeriesAnswer, SeriesRequest, WaitsAnswer, WindowAnswer, WindowRequest } from './comparisonService.ts';

/** The figures that were told last: of which run, and the results they were formed of. */
export interface ToldFigures {
  readonly run: number;
  readonly results: readonly [Result, ...Result[]];
  readonly options: CompareOptions;
}

/** What the page asks to know beyond the whole operation; each answer is formed once. */
export class Details {
  private readonly told: ToldFigures;
  /** Cut to the replications that all have. */
  readonly results: readonly Result[];
  private readonly answers = new Map<string, unknown>();

  constructor(told: ToldFigures) {
    this.told = told;
    this.results = sameReplications(told.results);
  }

  private get head() {
    return { run: this.told.run, replications: this.results[0]?.replications ?? 0, from: 'simulation' } as const;
  }

  private once<T>(key: string, answer: () => T): T {
    const known = this.answers.get(key) ?? answer();
    this.answers.set(key, known);
    return known as T;
  }

  series(ask: SeriesRequest): SeriesAnswer {
    const { by, scope, metrics } = ask;
    return this.once(`series ${JSON.stringify(ask)}`, () => {
      const intervalSeconds = Math.max(...this.results.map(({ outline }) => outline.intervalSeconds));
      const { days, ...first } = this.told.results[0].outline;
      const scenarios = this.results.map((result) => {
        const { outline } = result;
        const length = by === 'day' ? outline.intervals / days : intervalSeconds / outline.intervalSeconds;
        return seriesByItem(result, gridOf(outline, length), scope, metrics);
      });
      const intervals = (first.intervals * first.intervalSeconds) / intervalSeconds;
      return { ...this.head, by, days, intervals, intervalSeconds, scenarios };
    });
  }

  waits(): WaitsAnswer {
    return this.once('waits', () => ({
      ...this.head,
      scenarios: this.results.map((result) => ({ queues: waitClasses(result) })),
    }));
  }

  flows(): FlowsAnswer {
    return this.once('flows', () => ({
      ...this.head,
      scenarios: this.results.map((result) => ({ flows: summarizeFlows(result) })),
    }));
  }

  window(ask: WindowRequest): WindowAnswer {
    return this.once(`window ${JSON.stringify(ask)}`, () => {
      const { estimates, differences } = compareScope(this.told.results, this.told.options, ask.scope, ask.metrics);
      return { ...this.head, scenarios: estimates, differences };
    });
  }
}

/** The report of a run that is complete; of one scenario alone, that of a run. */
export function reportOf(complete: Parameters<typeof comparisonReport>[0]): string {
  const { sources, results, options } = complete;
  const [source, result] = [sources[0], results[0]];
  // The report of a run does not say that its staff is estimated.
  if (source === undefined || result === undefined || sources.length > 1 || options.mode === 'same-service')
    return reportText(comparisonReport(complete));
  return reportText(runReport({ source, result }));
}
