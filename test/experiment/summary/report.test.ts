import { expect, test } from 'vitest';
import type { Result } from '../../../src/experiment/result.ts';
import { runReport } from '../../../src/experiment/summary/report.ts';
import { resultOf, smallRun } from '../runs.ts';

// Catches series that are formed for a text or a page which shows none: of a year they take longer than its simulation.
test('the report of a run reads the intervals of its result only where its days or intervals are read', () => {
  const run = smallRun();
  const result = resultOf(run, 2);
  let reads = 0;
  const blocks = result.blocks.map((block) => ({
    ...block,
    get queue() {
      reads++;
      return block.queue;
    },
  }));
  const noted: Result = { ...result, blocks };
  const report = runReport({ source: run.source, result: noted });
  expect(report.window.all.abandonment?.value).toBeGreaterThan(0);
  expect(reads).toBe(0);
  expect(report.intervals.all.abandonment?.value).toHaveLength(run.outline.intervals);
  expect(reads).toBeGreaterThan(0);
});
