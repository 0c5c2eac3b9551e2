import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { mmnk } from '../../src/erlang/mmnk.ts';
import { mmnkm } from '../../src/erlang/mmnkm.ts';
import type { QueuePerformance } from '../../src/erlang/queuePerformance.ts';
import { checkPerformance } from './performanceMetrics.ts';
import { parameter, type ReferenceCase, referenceCases } from './referenceCases.ts';

type Params = ReferenceCase['params'];

function queueInput(params: Params) {
  return {
    arrivalsPerSecond: parameter(params, 'arrival_rate_per_s'),
    serviceSeconds: parameter(params, 'mean_service_s'),
    agents: parameter(params, 'servers'),
  };
}

const families: Record<string, (params: Params) => QueuePerformance> = {
  erlang_c: (params) => erlangC(queueInput(params)),
  mmnk: (params) => mmnk({ ...queueInput(params), capacity: parameter(params, 'capacity_total') }),
  erlang_a: (params) => erlangA({ ...queueInput(params), patienceSeconds: parameter(params, 'mean_patience_s') }),
  mmnkm: (params) =>
    mmnkm({
      ...queueInput(params),
      patienceSeconds: parameter(params, 'mean_patience_s'),
      capacity: parameter(params, 'capacity_total'),
    }),
};

for (const [family, model] of Object.entries(families)) {
  describe(family, () => {
    const cases = referenceCases(family);
    test.each(cases)('$id: every reference value of $model', (each) => {
      checkPerformance(model(each.params), each, ['avar_queue_mean']);
    });
    test('the family has its cases', () => expect(cases.length).toBeGreaterThanOrEqual(9));
  });
}

describe('the ends of the range: 0.01 to 100,000 erlangs', () => {
  test.each(referenceCases('extremes', 'erlang'))('$id: $params', (each) => {
    checkPerformance(erlangA({ ...queueInput(each.params), patienceSeconds: parameter(each.params, 'mean_patience_s') }), each);
  });
});
