/** Three ways in which a call ends, for who calls again. */
export const endings = ['hungUp', 'cutOff', 'served'] as const;
export type Ending = (typeof endings)[number];

/**
 * Share of callers who call again because of a call of each ending, from the mean number of extra calls that follow it in all. A call that
 * follows ends in its turn in one of the three ways (shares `next`) and brings on more: extra(e) = share(e) (1 + sum over f of
 * next(f) extra(f)). The calls that follow are taken to end alike whatever they follow.
 */
export function followUpShares(extra: Record<Ending, number>, next: Record<Ending, number>): Record<Ending, number> {
  const callsPerFollowUp = 1 + endings.reduce((sum, ending) => sum + next[ending] * extra[ending], 0);
  return {
    hungUp: extra.hungUp / callsPerFollowUp,
    cutOff: extra.cutOff / callsPerFollowUp,
    served: extra.served / callsPerFollowUp,
  };
}
