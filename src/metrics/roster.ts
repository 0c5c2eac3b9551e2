/**
 * Columns per (interval, team) that follow from the scenario alone. `floor` and `rostered`: agent-seconds on the floor and on the
 * roster; `cost`: what the rostered hours cost the employer.
 */
export const rosterColumns = ['floor', 'rostered', 'cost'] as const;
export type RosterColumn = (typeof rosterColumns)[number];
