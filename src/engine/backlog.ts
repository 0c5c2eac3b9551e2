import { draw, inquiryWord0, inquiryWord1 } from '../random/key.ts';
import { beginBacklog } from './agents.ts';
import { pausesBacklog } from './intraday.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { setAgentTimer } from './service.ts';
import { standardAt } from './standardAt.ts';
import { listHead, registers, running, teamInts, teamStreams } from './state.ts';

/** Idle agents beyond the reserve take items of the team's backlog, one each. */
export function workOnBacklog(team: number): void {
  if (pausesBacklog(team)) return;
  const row = team << 4;
  while ((teamInts[row + at.idle] as number) > (teamInts[row + at.backlogReserve] as number)) {
    const agent = listHead[team * (registers[reg.listWidth] as number)] as number;
    const item = teamInts[row + at.backlogCount] as number;
    teamInts[row + at.backlogCount] = item + 1;
    beginBacklog(agent);
    const word0 = inquiryWord0(teamStreams[2 * team] as number, item);
    const word1 = inquiryWord1(teamStreams[2 * team + 1] as number, item);
    const standard = standardAt(teamInts[row + at.backlogTable] as number, draw(word0, word1, purposes.backlogTime));
    setAgentTimer(agent, (running.model.teams.backlogMean[team] as number) * standard);
  }
}
