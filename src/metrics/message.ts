/** Columns per proactive message, over the window, that follow from the scenario alone: how many are sent, and what they cost. */
export const messageColumn = { messages: 0, cost: 1 } as const;
export type MessageColumn = keyof typeof messageColumn;
/** Width of a row. */
export const messageWidth = 2;
