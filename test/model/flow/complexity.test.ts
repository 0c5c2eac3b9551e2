import { expect, test } from 'vitest';
import { expectedInquiries } from '../../../src/model/flow/fresh.ts';
import { Flow } from '../../../src/model/flow/solveFlow.ts';
import type { ScenarioInput } from '../../../src/scenario/schema/scenario.ts';
import { modelOf } from '../../engine/scenarioModel.ts';
import { casesOf } from '../../theory/fixture.ts';

test('what self-service leaves takes as long in the estimate as the copula says, within a thousandth', () => {
  const reference = casesOf('complexity_copula').find(({ id }) => id === 'copula-p01');
  const { params, expected } = reference as { params: Record<string, number>; expected: Record<string, number> };
  const {
    mean_handle_s: meanSeconds = 0,
    cv = 0,
    copula_correlation: complexityCorrelation,
    contained_share: share = 0,
  } = params;
  const document: ScenarioInput = {
    version: 1,
    name: 'Self-service takes the easy inquiries',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60 },
    inquiryTypes: {
      question: {
        volume: { perDay: 1000 },
        ...(complexityCorrelation === undefined ? {} : { complexityCorrelation }),
        startsOnPercent: { site: 100 },
        handling: {
          site: {
            time: { law: 'constant', meanSeconds: 60 },
            coveragePercent: 100 * share,
            ifUnresolved: { channels: { phone: 100 } },
          },
          phone: { time: { law: 'lognormal', meanSeconds, cv } },
        },
      },
    },
    channels: { site: { kind: 'selfService' }, phone: { kind: 'phone' } },
    teams: { agents: { agents: { constant: 99 }, skills: { phone: {} } } },
  };
  const model = modelOf(document);
  const { network } = new Flow(model, expectedInquiries(model));
  const phone = network.nodes.filter(({ place }) => model.placeIds[place] === 'phone').map(({ handleSeconds }) => handleSeconds);
  const [contained = 0, remaining = 0] = phone;
  expect(remaining / (expected.mean_handle_of_remaining_s ?? 0)).toBeCloseTo(1, 3);
  expect(contained / (expected.mean_handle_of_contained_s ?? 0)).toBeCloseTo(1, 3);
});
