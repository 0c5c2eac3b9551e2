import type { Block } from '../result.ts';

type Counts = (block: Block) => Float64Array;

/** Ends of blocks, as replications. */
const endsOf = (blocks: readonly Block[]): Set<number> => new Set(blocks.map(({ first, count }) => first + count));

/**
 * Counts of two runs over the same stretches of replications, up to `end`: blocks of the two are joined where their borders differ. What
 * lies after the last common border is left out. `sizes` are the replications of each stretch.
 */
export function commonBlocks(
  first: readonly Block[],
  second: readonly Block[],
  counts: Counts,
  otherCounts: Counts,
  end: number,
): { one: Float64Array[]; two: Float64Array[]; sizes: number[] } {
  const common = endsOf(first);
  const shared = [...endsOf(second)].filter((border) => common.has(border) && border <= end);
  const sizes = shared.map((border, at) => border - (shared[at - 1] ?? first[0]?.first ?? 0));
  return { one: joined(first, counts, shared), two: joined(second, otherCounts, shared), sizes };
}

function joined(blocks: readonly Block[], counts: Counts, borders: readonly number[]): Float64Array[] {
  let at = 0;
  return borders.map((border) => {
    let sum: Float64Array | undefined;
    for (let block = blocks[at]; block !== undefined && block.first + block.count <= border; block = blocks[++at]) {
      const more = counts(block);
      sum = sum === undefined ? more : sum.map((count, bin) => count + (more[bin] as number));
    }
    return sum ?? new Float64Array(0);
  });
}
