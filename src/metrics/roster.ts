/**
 * Columns per (interval, team) that follow from the scenario alone. `floor` and `rostered`: agent-seconds on the floor and on the
 * roster; `cost`: what the rostered hours cost the employer.
 */
export const rosterColumn = { floor: 0, rostered: 1, cost: 2 } as const;
export type RosterColumn = keyof typeof rosterColumn;
/** Width of a row. */
export const rosterWidth = 3;
