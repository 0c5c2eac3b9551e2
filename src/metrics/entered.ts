/** E, those who entered a queue: offered, without those who were blocked, did not join or are called back instead. */
export const entered = { offered: 1, blocked: -1, balked: -1, calledBack: -1, notReached: -1 } as const;
