/** Shares of the time that all agents are busy, and that some agent is idle; each to full relative precision. */
export interface BusyShare {
  readonly pBusy: number;
  readonly pIdle: number;
}

/**
 * Joins the states with idle agents to those with all busy, which share the state of n customers. `idleRatio` is P(fewer than n) / P(n),
 * `emptyShare` is P(n) / P(n or more), so their product is P(fewer than n) / P(n or more).
 */
export function busyShare(idleRatio: number, emptyShare: number): BusyShare {
  const odds = idleRatio * emptyShare;
  return { pBusy: 1 / (1 + odds), pIdle: odds === Infinity ? 1 : odds / (1 + odds) };
}
