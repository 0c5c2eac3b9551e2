import { beginBreak, unlist } from './agents.ts';
import { isInForce } from './intraday.ts';
import * as at from './layout.ts';
import * as reg from './registers.ts';
import { setAgentTimer } from './service.ts';
import { atWork } from './staffing.ts';
import { agentInts, agentReals, clock, mostAgents, now, off, onBreak, ready, registers, running } from './state.ts';

/** When each agent came to work or began its last break. */
const restedAt = new Float64Array(mostAgents);

/** Seconds of breaks that each agent has put off, and the rule for which. */
const owed = new Float64Array(mostAgents);
const owedAfter = new Int32Array(mostAgents);

export function hasRested(agent: number): void {
  restedAt[agent] = clock[now] as number;
  owed[agent] = 0;
}

/** Breaks of the shifts that begin with the present step: those go first who have been at work longest. */
export function startBreaks(): void {
  const { breakFrom, breakTeam, breakLow, breakHigh, breakSeconds, breakRule } = running.model.calendar;
  const step = registers[reg.step] as number;
  const end = breakFrom[step + 1] as number;
  for (let entry = breakFrom[step] as number; entry < end; entry++) {
    const team = breakTeam[entry] as number;
    const go = atWork(team, breakHigh[entry] as number) - atWork(team, breakLow[entry] as number);
    for (let count = 0; count < go; count++) {
      const agent = longestAtWork(team);
      if (agent >= 0) fallsDue(agent, breakSeconds[entry] as number, breakRule[entry] as number);
    }
  }
}

/** A break begins, or is put off during a rule. */
function fallsDue(agent: number, seconds: number, rule: number): void {
  if (rule < 0 || !isInForce(rule)) {
    sendOnBreak(agent, seconds);
    return;
  }
  hasRested(agent);
  owed[agent] = seconds;
  owedAfter[agent] = rule;
}

/** A rule goes out of force: whoever has put a break off for it takes it, if still there. */
export function takeOwed(rule: number): void {
  for (let agent = 0; agent < (registers[reg.agentCount] as number); agent++) {
    const isThere = agentInts[(agent << 3) + at.agentDoing] !== off;
    if (isThere && (owed[agent] as number) > 0 && owedAfter[agent] === rule) sendOnBreak(agent, owed[agent] as number);
  }
}

function longestAtWork(team: number): number {
  const { agentFrom } = running.model.teams;
  let longest = -1;
  for (let agent = agentFrom[team] as number; agent < (agentFrom[team + 1] as number); agent++) {
    const doing = agentInts[(agent << 3) + at.agentDoing];
    const due = (agentReals[(agent << 1) + at.breakAfter] as number) > 0 || (owed[agent] as number) > 0;
    if (doing === off || doing === onBreak || due || agentInts[(agent << 3) + at.agentLeaving] === 1) continue;
    if (longest < 0 || (restedAt[agent] as number) < (restedAt[longest] as number)) longest = agent;
  }
  return longest;
}

/** An idle agent goes at once, others when they have ended what they have in hand. */
function sendOnBreak(agent: number, seconds: number): void {
  hasRested(agent);
  if (agentInts[(agent << 3) + at.agentDoing] === ready) {
    beginBreak(agent);
    setAgentTimer(agent, seconds);
    return;
  }
  agentReals[(agent << 1) + at.breakAfter] = (agentReals[(agent << 1) + at.breakAfter] as number) + seconds;
  if ((agentInts[(agent << 3) + at.agentLoad] as number) > 0) unlist(agent);
}
