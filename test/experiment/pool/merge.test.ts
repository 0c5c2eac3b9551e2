import { describe, expect, it } from 'vitest';
import { Merge } from '../../../src/experiment/pool/merge.ts';
import { queueWidth } from '../../../src/metrics/tally.ts';
import { core } from '../../bundle/core.ts';
import { batches, merged, resultOf, smallRun } from '../runs.ts';

const run = smallRun();
const bytes = ({ totals, blocks }: ReturnType<typeof resultOf>) => ({
  totals: [...totals],
  blocks: blocks.map(({ first, count, queue, team, waits }) => [first, count, [...queue], [...team], [...waits]]),
});

describe('merging batches', () => {
  it('gives sums by interval that add up to the totals of the replications', () => {
    const result = resultOf(run, 40);
    const offered = result.blocks.reduce(
      (sum, { queue }) => sum + queue.filter((_, cell) => cell % queueWidth === 0).reduce((a, b) => a + b, 0),
      0,
    );
    const width = result.totals.length / result.replications;
    const totals = result.totals.filter((_, cell) => cell % width === 0).reduce((a, b) => a + b, 0);
    expect(offered).toBe(totals);
    expect(totals / 40).toBeGreaterThan(400);
  });

  it('gives for 100 replications first what 100 alone give, when more follow', () => {
    const list = batches(run, 300);
    const merge = new Merge(run.outline);
    let early: ReturnType<typeof resultOf> | undefined;
    for (const batch of list) {
      merge.add(batch);
      if (merge.replications === 100) early = merge.result();
    }
    expect(early && bytes(early)).toEqual(bytes(resultOf(run, 100)));
  });

  it.each([100, 2500])(
    'goes on from a result of %i replications as if it had never ended there, and leaves it as it was',
    (first) => {
      const list = batches(run, 2600);
      const there = list.findIndex((batch) => batch.first === first);
      const result = merged(run.outline, list.slice(0, there));
      const before = bytes(result);
      const merge = new Merge(run.outline, result);
      for (const batch of list.slice(there)) merge.add(batch);
      expect(bytes(merge.result())).toEqual(bytes(merged(run.outline, list)));
      expect(bytes(result)).toEqual(before);
    },
  );

  it('refuses a batch out of its turn', () => {
    const [first, second, third] = batches(run, 50);
    const merge = new Merge(run.outline);
    if (first && second && third) {
      merge.add(first);
      expect(() => merge.add(third)).toThrow('merge requires the batch from replication 4, got 8');
      expect(() => merge.add(first)).toThrow(RangeError);
    }
    expect(second?.first).toBe(4);
  });

  it('keeps at most 128 blocks and a few at the end, which together hold every replication', () => {
    const one = batches(run, 1)[0];
    if (one === undefined) throw new Error('no batch');
    const merge = new Merge({ ...run.outline, batchSize: 1 });
    for (let first = 0; first < 1000; first++) merge.add({ ...one, first, block: { ...one.block, first, index: first } });
    const { blocks } = merge.result();
    expect(blocks.length).toBeLessThanOrEqual(128);
    expect(blocks.length).toBeGreaterThan(64);
    expect(blocks.map(({ count }) => count).reduce((a, b) => a + b, 0)).toBe(1000);
    const offered = blocks.reduce((sum, { queue }) => sum + (queue[14 * 20] ?? 0), 0);
    expect(offered).toBe(1000 * (one.block.queue[14 * 20] ?? 0));
  });

  it('adds in a fixed tree: two halves merged apart give the blocks of the whole', () => {
    const list = batches(run, 200);
    const half = list.findIndex(({ first }) => first === 100);
    const parts = [merged(run.outline, list.slice(0, half)), merged(run.outline, list.slice(half))];
    expect(parts.flatMap((part) => bytes(part).blocks)).toEqual(bytes(merged(run.outline, list)).blocks);
  });

  it('of 10,000 replications takes within 20 MB of what 100 take', () => {
    const one = batches(run, 1)[0];
    if (one === undefined) throw new Error('no batch');
    const size = (count: number) => {
      const merge = new Merge(run.outline);
      for (let first = 0; first < count; first++) merge.add({ ...one, first, block: { ...one.block, first, index: first } });
      const { totals, blocks } = merge.result();
      return (
        totals.buffer.byteLength +
        8 * blocks.reduce((sum, { queue, team, waits }) => sum + queue.length + team.length + waits.length, 0)
      );
    };
    expect(size(10_000) - size(100)).toBeLessThan(20e6);
  });
});

describe('a batch', () => {
  it('whose replication had to start anew, because another one used the engine, gives the same sums', () => {
    const other = smallRun({ teams: { front: { agents: { constant: 5 }, skills: { phone: {} } } } });
    const range = { first: 0, count: 16, ordinal: 0 };
    const expected = core.runBatch(run.model, run.outline, range);
    const mine = new core.BatchRun(run.model, run.outline, range);
    const theirs = new core.BatchRun(other.model, other.outline, range);
    for (let step = 1; !mine.advance(); step++) if (step % 70 === 0) theirs.advance();
    expect([...mine.batch().totals]).toEqual([...expected.totals]);
    expect([...mine.batch().block.queue]).toEqual([...expected.block.queue]);
  });
});
