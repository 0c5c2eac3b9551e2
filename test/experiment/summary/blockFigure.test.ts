import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../src/experiment/pool/batches.ts';
import { blockBounds } from '../../../src/experiment/summary/blockFigure.ts';
import type { PercentileMetric } from '../../../src/metrics/metric.ts';
import { metricOf } from '../../../src/metrics/metrics.ts';
import { binCount, binOf } from '../../../src/stats/logHistogram.ts';
import { quantileFromHistogram } from '../../../src/stats/quantileFromHistogram.ts';

/** Uniform numbers from a seed: Marsaglia's xorshift of 32 bits. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 4294967296;
  };
}

/** Counts by bin of the waits of some days: 30 a day, exponential, around a mean of 30 to 90 s that is the day's own. */
function waitsOf(days: number, uniform: () => number): Float64Array {
  const counts = new Float64Array(binCount);
  for (let day = 0; day < days; day++) {
    const mean = 30 + 60 * uniform();
    for (let wait = 0; wait < 30; wait++) {
      const bin = binOf(-mean * Math.log(uniform()));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return counts;
}

describe('the interval of the 90th percentile covers as often as it says, from few blocks of unequal size', () => {
  const metric = metricOf('waitPercentile90') as PercentileMetric;
  const truth = quantileFromHistogram(waitsOf(30_000, uniforms(2_463_534_242)), 0.9);
  const experiments = 1000;
  const standardError = Math.sqrt((0.95 * 0.05) / experiments);

  const ofRun = (replications: number) => batchesOf({ first: 0, count: replications }, 16).map(({ count }) => count);

  it.each([[[16, 2]], [[16, 14]], [[16, 14, 2, 2]], [[16, 14, 2, 16, 2]], [ofRun(30)], [ofRun(120)]])(
    '%j replications',
    (sizes) => {
      const uniform = uniforms(88_172_645);
      let covered = 0;
      for (let experiment = 0; experiment < experiments; experiment++) {
        const parts = sizes.map((days) => waitsOf(days, uniform));
        const { low, high } = blockBounds(metric, parts, sizes, 0.95);
        if (low <= truth && truth <= high) covered++;
      }
      expect(Math.abs(covered / experiments - 0.95), `${covered} of ${experiments}`).toBeLessThan(3.5 * standardError);
    },
  );
});
