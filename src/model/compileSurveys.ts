import { threshold } from '../random/bernoulli.ts';
import { agentsServe } from '../scenario/queuesOf.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { CompiledSurveys, CompiledTeams } from './compiledModel.ts';
import type { ModelIds } from './modelIds.ts';

/** The outcomes of a contact in the order of `CompiledSurveys`. */
const outcomes = ['abandoned', 'unresolved', 'waitedLong', 'repeated', 'resolvedAtFirst'] as const;

const share = (percent: number): number => threshold(percent / 100);

/** Who is asked where, what it costs, and who is satisfied and answers. */
export function compileSurveys(scenario: Scenario, ids: ModelIds, { skillFrom, skillQueue }: CompiledTeams): CompiledSurveys {
  const { surveys } = scenario;
  const asked = surveys?.channels ?? Object.keys(scenario.channels).filter((id) => agentsServe(scenario, id));
  const pairs: [number, number][] = [];
  const pairOf = new Int32Array((ids.teams.length + 1) * ids.queues.length).fill(-1);
  const add = (queue: number, team: number) => {
    if (surveys === undefined || !asked.includes(ids.queueSpecs[ids.queues[queue] ?? '']?.channel ?? '')) return;
    pairOf[(team + 1) * ids.queues.length + queue] = pairs.length;
    pairs.push([queue, team]);
  };
  for (const queue of ids.queues.keys()) add(queue, -1);
  for (const team of ids.teams.keys())
    for (const queue of skillQueue.subarray(skillFrom[team], skillFrom[team + 1])) add(queue, team);
  const of = (name: (typeof outcomes)[number]) => surveys?.outcomes[name];
  return {
    pairs,
    pairOf,
    longWait: surveys?.longWaitSeconds ?? Number.POSITIVE_INFINITY,
    asked: share(surveys?.askedPercent ?? 0),
    satisfied: Float64Array.from(outcomes, (name) => share(of(name)?.satisfiedPercent ?? 0)),
    answered: Float64Array.from(outcomes, (name) => share(of(name)?.answeredPercent ?? surveys?.answeredPercent ?? 0)),
    costPerSurvey: surveys?.costPerSurvey ?? 0,
    costPerAnswer: surveys?.costPerAnswer ?? 0,
  };
}
