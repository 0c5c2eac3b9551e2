import type { State } from './state.ts';

/**
 * Which agent for this contact: groups of teams are asked in the queue's order; inside a group the agent is taken that has been
 * ready longest, of those with the fewest contacts in hand in each team. `wait`: seconds the contact has waited, for teams that
 * take only overflow. -1 where nobody is free.
 */
export function findAgent(s: State, queue: number, wait: number): number {
  const { places } = s.model;
  const groups = places.groupFrom[queue + 1] as number;
  for (let group = places.groupFrom[queue] as number; group < groups; group++) {
    const rows = places.groupTeamFrom[group + 1] as number;
    let best = -1;
    for (let row = places.groupTeamFrom[group] as number; row < rows; row++) {
      if ((places.groupAfterWait[row] as number) > wait) continue;
      const agent = readyAgent(s, places.groupTeam[row] as number, places.contactsAtOnce[queue] as number);
      if (agent >= 0 && (best < 0 || (s.idleSince[agent] as number) < (s.idleSince[best] as number))) best = agent;
    }
    if (best >= 0) return best;
  }
  return -1;
}

/** The agent of a team that would take a contact of which at most `atOnce` go together, or -1. */
function readyAgent(s: State, team: number, atOnce: number): number {
  const at = team * s.listWidth;
  const idle = s.listHead[at] as number;
  if (idle >= 0) return idle;
  for (let load = 1; load < atOnce; load++) {
    const agent = s.listHead[at + load] as number;
    if (agent >= 0) return agent;
  }
  return s.model.teams.backlogInterruptible[team] === 1 ? (s.listHead[at + s.listWidth - 1] as number) : -1;
}
