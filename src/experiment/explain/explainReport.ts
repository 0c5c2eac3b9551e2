import type { Source } from '../result.ts';
import { scenarioFields, versions } from '../summary/report.ts';
import { assumptions } from './assumptions.ts';
import type { ExplainedLevel, ExplainedStep, Explanation } from './explanation.ts';

const levelFields = ({ assumption, by, values, contactsPerHour, agentsNeeded }: ExplainedLevel) => ({
  assumption,
  by,
  ...values,
  contactsPerHour,
  agentsNeeded,
});

const stepFields = (explanation: Explanation, { assumption, differences, agentsNeeded }: ExplainedStep, at: number) => ({
  assumption,
  from: explanation.levels[at]?.assumption ?? null,
  ...differences,
  agentsNeeded,
});

/**
 * The report of an explanation, in the manner of that of a run. Levels are the values with everything up to their own assumption taken
 * back in, the first being Erlang C; steps are each level less the one before, and add up.
 */
export function explainReport({ scenario, key, recordedUnder }: Source, explanation: Explanation) {
  const { queue, channel, queues, target, plain, replications, searchReplications, levels, steps } = explanation;
  return {
    report: 'explain',
    versions,
    scenario: scenarioFields({ scenario, key, recordedUnder }),
    seed: scenario.experiment.seed,
    confidencePercent: scenario.experiment.confidencePercent,
    replications,
    queue,
    channel,
    queues,
    target,
    erlangC: {
      arrivalsPerHour: 3600 * plain.arrivalsPerSecond,
      ahtSeconds: plain.serviceSeconds,
      agents: plain.agents,
    },
    order: assumptions,
    searchReplications,
    levels: levels.map(levelFields),
    steps: steps.map((step, at) => stepFields(explanation, step, at)),
  };
}
export type ExplainReport = ReturnType<typeof explainReport>;
