import { leastAgents, leastFractionalAgents } from '../erlang/leastAgents.ts';
import { mostArrivals } from '../erlang/mostArrivals.ts';
import type { QueueInput } from '../erlang/queueInput.ts';
import type { QueuePerformance } from '../erlang/queuePerformance.ts';
import { meetsTargets } from '../erlang/staffingTargets.ts';
import { erlangModels } from './erlangModels.ts';
import type { ErlangQuestion } from './erlangQuestion.ts';

/** The answer of a closed form. */
export interface ErlangAnswer {
  readonly question: ErlangQuestion;
  /** What was sought; null where both were given. */
  readonly solvedFor: 'agents' | 'arrivalsPerHour' | null;
  /** Given or found. Agents are Infinity where no number of them meets the targets; arrivals 0 where no load does. */
  readonly agents: number;
  readonly arrivalsPerHour: number;
  /** Null where there was no target. */
  readonly targetMet: boolean | null;
  /** Null where there is no queue to speak of: endless agents, or arrivals of 0 or without bound. */
  readonly performance: QueuePerformance | null;
}

const secondsOfHour = 3600;
const fewestFractional = 1e-6;

type Evaluate = (arrivalsPerSecond: number, agents: number) => QueuePerformance;

function evaluation({ model, ahtSeconds, lines, patienceSeconds }: ErlangQuestion): Evaluate {
  const extras = { lines: lines ?? Infinity, patienceSeconds: patienceSeconds ?? Infinity };
  const evaluate: (queue: QueueInput, its: typeof extras) => QueuePerformance = erlangModels[model].evaluate;
  return (arrivalsPerSecond, agents) => evaluate({ arrivalsPerSecond, serviceSeconds: ahtSeconds, agents }, extras);
}

function agentsSought(question: ErlangQuestion, arrivalsPerSecond: number): number {
  const { targets = {}, lines, fractional } = question;
  const evaluate = evaluation(question);
  const byAgents = (agents: number) => evaluate(arrivalsPerSecond, agents);
  if (!fractional) return leastAgents(byAgents, targets, lines);
  return leastFractionalAgents(byAgents, targets, lines, lines === undefined ? fewestFractional : 1);
}

/** Evaluates a closed form, after solving for the agents or the arrivals where one of them is sought. */
export function erlangAnswer(question: ErlangQuestion): ErlangAnswer {
  const { targets } = question;
  const evaluate = evaluation(question);
  let { agents, arrivalsPerHour } = question;
  let solvedFor: ErlangAnswer['solvedFor'] = null;
  if (arrivalsPerHour === undefined) {
    const staffed = agents ?? 0;
    arrivalsPerHour = mostArrivals((perSecond) => evaluate(perSecond, staffed), targets ?? {}) * secondsOfHour;
    solvedFor = 'arrivalsPerHour';
  } else if (agents === undefined) {
    agents = agentsSought(question, arrivalsPerHour / secondsOfHour);
    solvedFor = 'agents';
  }
  const staff = agents ?? Infinity;
  const isQueue = staff < Infinity && arrivalsPerHour > 0 && arrivalsPerHour < Infinity;
  const performance = isQueue ? evaluate(arrivalsPerHour / secondsOfHour, staff) : null;
  const found = solvedFor === 'agents' ? staff < Infinity : arrivalsPerHour > 0;
  const isMet = solvedFor === null ? performance !== null && targets !== undefined && meetsTargets(performance, targets) : found;
  return { question, solvedFor, agents: staff, arrivalsPerHour, targetMet: targets === undefined ? null : isMet, performance };
}
