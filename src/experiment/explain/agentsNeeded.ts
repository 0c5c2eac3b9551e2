import { leastAgents } from '../../erlang/leastAgents.ts';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { mostAgents } from '../../scenario/vocabulary.ts';
import type { ReplicationRange } from '../pool/batches.ts';
import type { Result, Source } from '../result.ts';
import { compareScope } from '../summary/compare.ts';
import type { Focus } from './focus.ts';
import { compiledSource, type Formula, type Judged, type Simulate } from './judged.ts';
import type { Level } from './levels.ts';
import { mapped } from './normal.ts';
import type { Question } from './question.ts';

/** Whole people are looked for: so many replications tell them apart. */
const mostReplications = 20;
/** Nobody looks above so many times what is rostered, and so many more. */
const farAbove = 8;

/** The number looked for is above `low` and at most `high`; both move to what was tried. */
interface Bracket {
  readonly level: Level;
  low: number;
  high: number;
  next: number;
  step: number;
}

/** The scenario with so many times the agents in every team that serves the queue. */
function withFactor({ scenario, recordedUnder }: Source, { queue, channel }: Focus, factor: number): Source {
  const teams = mapped(scenario.teams, (team) => {
    const { agents, skills } = team;
    if (skills[queue] === undefined && skills[channel] === undefined) return team;
    return { ...team, agents: { ...agents, scalePercent: agents.scalePercent * factor, add: agents.add * factor } };
  });
  const changed = { ...scenario, teams };
  return { key: fingerprint(changed, recordedUnder), scenario: changed, recordedUnder };
}

/** The least whole number of agents at each level that reaches the target's service level; null where no number does. */
interface AgentsNeeded {
  readonly agents: readonly (number | null)[];
  readonly replications: number;
}

/**
 * Looks for them, the staff of every hour changed by the same factor: levels with a formula by it, the others by simulating them all
 * with numbers that close in. Undefined where the target names no percent.
 */
export async function agentsNeeded(
  question: Question,
  levels: readonly Judged[],
  { first, count }: ReplicationRange,
  simulate: Simulate,
): Promise<AgentsNeeded | undefined> {
  const { target, plain } = question;
  if (target.percent === null || target.percent <= 0 || target.percent >= 100) return undefined;
  const range = { first, count: Math.min(count, mostReplications) };
  const most = Math.min(mostAgents, Math.ceil(farAbove * plain.agents) + farAbove);
  const known = levels.map(({ formula }) => formula && byFormula(question, formula, most));
  const next = known[0] ?? Math.ceil(plain.agents);
  const step = Math.max(1, Math.round(next / 20));
  const brackets = levels.map((level): Bracket => ({ level, low: 0, high: Infinity, next, step }));
  const isOpen = ({ low, high }: Bracket, at: number) => known[at] === undefined && low < most && high - low > 1;
  for (let open = brackets.filter(isOpen); open.length > 0; open = brackets.filter(isOpen)) {
    const scaled = open.map((bracket) => withFactor(bracket.level.source, question, bracket.next / plain.agents));
    const results = await simulate(
      scaled.map((source) => compiledSource(source)),
      range,
    );
    for (const [at, bracket] of open.entries()) advance(bracket, reaches(question, results[at] as Result), most);
  }
  const found = brackets.map(({ high }) => (high === Infinity ? null : high));
  return { agents: known.map((agents, at) => (agents === undefined ? (found[at] ?? null) : agents)), replications: range.count };
}

function byFormula({ target, shortAbandonSeconds }: Question, formula: Formula, most: number): number | null {
  const { rule, withinSeconds: seconds, percent } = target;
  const serviceLevel = { rule, seconds, shortAbandonSeconds, share: (percent ?? 0) / 100 };
  const least = leastAgents(formula, { serviceLevel }, most);
  return least === Infinity ? null : least;
}

/** Outwards in growing steps until the number lies between two that were tried, then halving. */
function advance(bracket: Bracket, isReached: boolean, most: number): void {
  const tried = bracket.next;
  if (isReached) bracket.high = tried;
  else bracket.low = tried;
  const { low, high, step } = bracket;
  bracket.next =
    high === Infinity ? Math.min(most, tried + step) : low === 0 ? Math.max(1, tried - step) : Math.floor((low + high) / 2);
  bracket.step = 2 * step;
}

function reaches({ queue, target }: Question, result: Result): boolean {
  const metric = `serviceLevel.${target.rule}` as const;
  const { estimates } = compareScope([result], { mode: 'same-staff' }, 'queues', [metric]);
  return (estimates[0]?.[queue]?.[metric]?.value ?? 0) >= (target.percent ?? 0) / 100;
}
