import { describe, expect, test } from 'vitest';
import { blocking, lnBlocking } from '../../src/erlang/blocking.ts';
import { erlangsForBlocking, trunksForBlocking } from '../../src/erlang/blockingInverse.ts';
import { delay, lnDelay } from '../../src/erlang/delay.ts';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { leastAgentsErlangC } from '../../src/erlang/leastAgentsErlangC.ts';
import { mmnk } from '../../src/erlang/mmnk.ts';
import { mmnkm } from '../../src/erlang/mmnkm.ts';
import type { QueuePerformance } from '../../src/erlang/queuePerformance.ts';
import { checkPerformance } from './performanceMetrics.ts';
import { expectReference, parameter, type ReferenceCase, referenceCases } from './referenceCases.ts';

type Params = ReferenceCase['params'];

function queueInput(params: Params) {
  const erlangs = params.offered_load_erlangs;
  return {
    arrivalsPerSecond: erlangs === undefined ? parameter(params, 'arrival_rate_per_s') : Number(erlangs) / 60,
    serviceSeconds: erlangs === undefined ? parameter(params, 'mean_service_s') : 60,
    agents: parameter(params, 'servers'),
  };
}

const queues: Record<string, (params: Params) => QueuePerformance> = {
  'M/M/n': (params) => erlangC(queueInput(params)),
  'M/M/c, rho=0.9, mu=1': (params) => erlangC(queueInput(params)),
  'M/M/n/K': (params) => mmnk({ ...queueInput(params), capacity: parameter(params, 'capacity_total') }),
  'M/M/n+M': (params) => erlangA({ ...queueInput(params), patienceSeconds: parameter(params, 'mean_patience_s') }),
  'M/M/n/K+M': (params) =>
    mmnkm({
      ...queueInput(params),
      patienceSeconds: parameter(params, 'mean_patience_s'),
      capacity: parameter(params, 'capacity_total'),
    }),
};

/** Models whose answer is a single number. */
const answers: Record<string, (params: Params) => Record<string, number>> = {
  'M/M/n/n': (params) => {
    const [agents, erlangs] = [parameter(params, 'servers'), parameter(params, 'offered_load_erlangs')];
    return { p_block: blocking(agents, erlangs), ln_p_block: lnBlocking(agents, erlangs) };
  },
  'min trunks': (params) => ({
    min_servers: trunksForBlocking(parameter(params, 'offered_load_erlangs'), parameter(params, 'max_blocking')),
  }),
  'max load (Erlang B table, 1 %)': (params) => ({
    max_offered_load_erlangs: erlangsForBlocking(parameter(params, 'servers'), parameter(params, 'max_blocking')),
  }),
  'M/M/n staffing': (params) => {
    const load = {
      arrivalsPerSecond: parameter(params, 'arrival_rate_per_s'),
      serviceSeconds: parameter(params, 'mean_service_s'),
    };
    const seconds = parameter(params, 'threshold_s');
    const serviceLevel = { rule: 'entered', share: parameter(params, 'min_service_level'), seconds } as const;
    return { min_servers: leastAgentsErlangC(load, { serviceLevel }) };
  },
  'M/M/n': (params) => {
    const [agents, erlangs] = [parameter(params, 'servers'), parameter(params, 'offered_load_erlangs')];
    return { p_wait: delay(agents, erlangs), ln_p_wait: lnDelay(agents, erlangs) };
  },
  'capacitated processor sharing, R=3 (state law of M/M/3)': (params) => {
    const queue = erlangC({
      arrivalsPerSecond: parameter(params, 'arrival_rate_per_s'),
      serviceSeconds: parameter(params, 'mean_service_s'),
      agents: parameter(params, 'full_speed_up_to'),
    });
    return Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7, 8].map((count) => [`p_${count}_in_system`, queue.pInSystem(count)]));
  },
};

const cases = referenceCases('published_values').filter(({ model }) => model in queues || model in answers);

describe('values printed in test suites, manuals and papers', () => {
  test.each(cases)('$id: $model $expected', (each) => {
    const answer =
      'offered_load_erlangs' in each.params || !(each.model in queues) ? answers[each.model]?.(each.params) : undefined;
    if (answer) {
      for (const [name, value] of Object.entries(each.expected)) expectReference(answer[name] ?? Number.NaN, name, Number(value));
    }
    const queue = queues[each.model]?.(each.params);
    if (queue) checkPerformance(queue, each, queue.pWait === 0 ? ['ln_p_wait'] : []);
  });

  test('114 of the 128 values are of these models', () => expect(cases).toHaveLength(114));
});
