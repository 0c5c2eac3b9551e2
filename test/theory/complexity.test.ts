import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { Claim } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';

import { steadyCalendar } from './oneQueue.ts';
import type { RunLength } from './runLength.ts';

const perDay = 40_000;
const length: RunLength = { replications: 20, days: 1, warmUpDays: 1 };

interface Params {
  readonly mean_handle_s: number;
  readonly cv: number;
  readonly copula_correlation: number;
  readonly contained_share: number;
}

/** Self-service completes the easiest share; the rest goes on to agents who are many enough. */
function document({ params }: Case): ScenarioInput {
  const {
    mean_handle_s: meanSeconds,
    cv,
    copula_correlation: complexityCorrelation,
    contained_share: contained,
  } = params as unknown as Params;
  return {
    version: 1,
    name: 'Self-service takes the easy inquiries',
    calendar: steadyCalendar(length),
    inquiryTypes: {
      question: {
        volume: { perDay },
        complexityCorrelation,
        startsOnPercent: { site: 100 },
        handling: {
          site: {
            time: { law: 'constant', meanSeconds: 60 },
            coveragePercent: 100 * contained,
            ifUnresolved: { channels: { phone: 100 } },
          },
          phone: { time: { law: 'lognormal', meanSeconds, cv } },
        },
      },
    },
    channels: { site: { kind: 'selfService' }, phone: { kind: 'phone' } },
    teams: { agents: { agents: { constant: 400 }, skills: { phone: {} } } },
  };
}

function claims({ params, expected }: Case): Claim[] {
  const mean = params.mean_handle_s as number;
  return [
    {
      name: 'mean_handle_of_remaining_s',
      exact: expected.mean_handle_of_remaining_s as number,
      of: (sums) => sums.place('question', 'phone', 'handleSeconds') / sums.place('question', 'phone', 'handled'),
    },
    {
      name: 'workload_reduction',
      exact: expected.workload_reduction as number,
      of: (sums) => 1 - sums.place('question', 'phone', 'handleSeconds') / (mean * sums.place('question', 'site', 'handled')),
    },
  ];
}

const trial = (each: Case): Trial => ({
  id: each.id,
  model: each.model,
  document: document(each),
  ...length,
  claims: claims(each),
  promise: { of: 'mean_handle_of_remaining_s', error: 0.015 },
});

family('Handle time of what self-service leaves', 'mechanisms', simulationCases('complexity_copula').map(trial));
