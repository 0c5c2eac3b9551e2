import { exp } from '../numeric/exp.ts';
import * as at from './layout.ts';
import { agentInts, agentNodes, clock, mostAgents, now, running } from './state.ts';

/**
 * Agents under load: the share of the recent time in which each has been busy with contacts and wrap-up, with exponentially less weight
 * for what is longer ago. It is brought up to now when an agent begins to work and when it comes to rest (idle, on a break, on the
 * backlog, at home).
 */
const recent = new Float64Array(mostAgents);
const since = new Float64Array(mostAgents);
const working = new Uint8Array(mostAgents);
/** Of each slot's present service: how far beyond the threshold its agent was loaded when it began, 0 to 1. */
const excess = new Float64Array(agentNodes);

/** Everybody is rested. */
export function resetFatigue(agents: number): void {
  recent.fill(0, 0, agents);
  since.fill(0, 0, agents);
  working.fill(0, 0, agents);
}

const teamOf = (agent: number): number => agentInts[(agent << 3) + at.agentTeam] as number;

function settle(agent: number): void {
  const seconds = running.model.teams.fatigueSeconds[teamOf(agent)] as number;
  const time = clock[now] as number;
  const left = exp(-(time - (since[agent] as number)) / seconds);
  recent[agent] = working[agent] === 1 ? 1 - (1 - (recent[agent] as number)) * left : (recent[agent] as number) * left;
  since[agent] = time;
}

/** An agent who was busy has nothing in hand any more. */
export function rests(agent: number): void {
  if ((running.model.teams.fatigueSeconds[teamOf(agent)] as number) === 0) return;
  settle(agent);
  working[agent] = 0;
}

/** Factor on the handle time of a contact that an agent begins. */
export function tires(slot: number, agent: number): number {
  const { fatigueSeconds, fatigueFrom, fatigueLonger } = running.model.teams;
  const team = teamOf(agent);
  excess[slot] = 0;
  if (fatigueSeconds[team] === 0) return 1;
  settle(agent);
  working[agent] = 1;
  const from = fatigueFrom[team] as number;
  excess[slot] = Math.max(0, ((recent[agent] as number) - from) / (1 - from));
  return 1 + (fatigueLonger[team] as number) * (excess[slot] as number);
}

/** Share of the usual resolutions that is left of a service by an agent. */
export function helpedByTired(slot: number, agent: number): number {
  return 1 - (running.model.teams.fatigueLoss[teamOf(agent)] as number) * (excess[slot] as number);
}
