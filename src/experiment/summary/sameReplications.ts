import type { Block, Result } from '../result.ts';

const endOf = ({ first, count }: Block): number => first + count;

/** The last end of a block that all results have, not after `end`; the first replication where there is none. */
function lastCommonBorder(results: readonly Result[], end: number): number {
  const [ends = new Set<number>(), ...others] = results.map(({ blocks }) => new Set(blocks.map(endOf)));
  const common = [...ends].filter((border) => border <= end && others.every((borders) => borders.has(border)));
  return Math.max(results[0]?.first ?? 0, ...common);
}

/**
 * Results that begin with the same replication, cut to the replications that all of them have: totals to all of these, blocks to the
 * last border that all have. Events stay those of the whole run. Values formed of the cut results rest on the same replications.
 */
export function sameReplications(results: readonly Result[]): Result[] {
  const replications = Math.min(...results.map((result) => result.replications));
  const border = lastCommonBorder(results, (results[0]?.first ?? 0) + replications);
  return results.map((result) => {
    const row = result.totals.length / result.replications;
    const blocks = result.blocks.filter((block) => endOf(block) <= border);
    return { ...result, replications, totals: result.totals.subarray(0, replications * row), blocks };
  });
}
