import type { ReplicationRange } from '../pool/batches.ts';
import type { Source } from '../result.ts';
import { agentsNeeded } from './agentsNeeded.ts';
import { changesNothing, explainedLevel, explainedStep } from './explained.ts';
import type { ExplainedLevel, Explanation } from './explanation.ts';
import { explainable } from './focus.ts';
import { focusOf, type Unexplained } from './focusOf.ts';
import { formulaOf, plainQueue } from './formula.ts';
import { compiledSource, type Formula, type Judged, type Simulate } from './judged.ts';
import { type Level, levelsOf, type Pause } from './levels.ts';
import { questionOf } from './question.ts';

/**
 * Explains one queue of a scenario, by default the one where most inquiries start: from Erlang C for its mean hour to what is simulated,
 * one thing at a time. Each level is a scenario of its own; by a closed form as long as there is one, then simulated.
 */
export async function explain(
  source: Source,
  queue: string | undefined,
  replications: ReplicationRange,
  simulate: Simulate,
  pause: Pause = () => Promise.resolve(),
): Promise<Explanation | Unexplained> {
  const focus = focusOf(source.scenario, queue);
  if ('reason' in focus) return focus;
  const queues = explainable(source.scenario).map((each) => each.queue);
  const all = await levelsOf(source, focus, pause);
  const plain = plainQueue(all[0], focus);
  if (!(plain.agents > 0)) return { reason: 'noAgents', queues };
  const question = questionOf(source.scenario, focus, plain);
  const formulas = all.map((_, at) => formulaOf(all.slice(0, at + 1), plain, focus));
  const judged = await judge(all, formulas, plain.agents, (some) => simulate(some.map(toSimulate), replications));
  const applying = judged.filter((level, at) => at === 0 || !changesNothing(question, judged[at - 1] as Judged, level));
  const needed = await agentsNeeded(question, applying, replications, simulate);
  const levels = applying.map((level, at) => explainedLevel(question, level, needed?.agents[at] ?? null));
  const pair = <T>(list: readonly T[], at: number) => [list[at] as T, list[at + 1] as T] as const;
  return {
    ...focus,
    queues,
    target: question.target,
    plain,
    confidence: source.scenario.experiment.confidencePercent / 100,
    replications,
    searchReplications: needed?.replications ?? null,
    levels,
    steps: levels.slice(1).map((_, at) => explainedStep(question, pair(applying, at), pair<ExplainedLevel>(levels, at))),
  };
}

const toSimulate = ({ source, model }: Level) => compiledSource(source, model);

/**
 * Simulates the levels without a formula, and the last one with a formula too where it can be: what comes next may turn out not to
 * concern the queue at all.
 */
async function judge(
  levels: readonly Level[],
  formulas: readonly (Formula | undefined)[],
  agents: number,
  simulate: (some: readonly Level[]) => ReturnType<Simulate>,
): Promise<Judged[]> {
  const isBorder = (at: number) => at + 1 < levels.length && formulas[at + 1] === undefined && formulas[at]?.(agents).isStable;
  const simulated = levels.filter((_, at) => formulas[at] === undefined || isBorder(at));
  const results = simulated.length > 0 ? await simulate(simulated) : [];
  return levels.map((level, at) => ({ ...level, formula: formulas[at], result: results[simulated.indexOf(level)] }));
}
