/** A call of a known customer: when it began and whether it is one that is followed up. */
export interface KnownCall {
  readonly customer: number;
  readonly moment: number;
  readonly isFollowed: boolean;
}

/**
 * Share of the followed calls after which the same customer's next known call begins within each time (seconds from begin to begin), as recorded: not
 * corrected for calls that cannot be traced, nor for calls that would have come anyway.
 */
export function nextCallShares(
  known: readonly KnownCall[],
  within: readonly number[],
): { followed: number; shares: readonly number[] } {
  const ordered = [...known].sort((a, b) => a.customer - b.customer || a.moment - b.moment);
  const counts = within.map(() => 0);
  let followed = 0;
  ordered.forEach((call, at) => {
    if (!call.isFollowed) return;
    followed++;
    const next = ordered[at + 1];
    const delay = next?.customer === call.customer ? next.moment - call.moment : Infinity;
    within.forEach((limit, index) => {
      if (delay <= limit) counts[index] = (counts[index] as number) + 1;
    });
  });
  return { followed, shares: counts.map((count) => count / followed) };
}
