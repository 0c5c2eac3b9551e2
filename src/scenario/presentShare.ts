import type { TeamSpec } from './schema/team.ts';

/** Share of a team's rostered agents who are on the floor at a time, seconds from the start of the window (a midnight). */
export function presentShare(team: TeamSpec, seconds: number): number {
  const hour = Math.floor(seconds / 3600) % 24;
  return 1 - (team.shrinkagePercentByHour?.[hour] ?? team.shrinkagePercent) / 100;
}

/** Share of a team's agents who come, on average over days. */
export const attendance = (team: TeamSpec): number => 1 - (team.absence?.percent ?? 0) / 100;
