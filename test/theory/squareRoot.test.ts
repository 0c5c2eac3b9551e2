import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import type { QueuePerformance } from '../../src/erlang/queuePerformance.ts';
import { casesOf } from './fixture.ts';

type Values = Readonly<Record<string, number>>;

/** n agents with beta sqrt(n) more than the load, a service of one second. */
function staffed({ beta = 0, theta_over_mu }: Values, agents: number): QueuePerformance {
  const queue = { agents, serviceSeconds: 1, arrivalsPerSecond: agents - beta * Math.sqrt(agents) };
  return theta_over_mu === undefined ? erlangC(queue) : erlangA({ ...queue, patienceSeconds: 1 / theta_over_mu });
}

const measures: Record<string, (queue: QueuePerformance, agents: number) => number> = {
  p_wait_limit: ({ pWait }) => pWait,
  wait_mean_limit_times_sqrt_n_over_s: ({ meanWaitEntered }, agents) => meanWaitEntered * Math.sqrt(agents),
  p_abandon_limit_times_sqrt_n: ({ pAbandon }, agents) => pAbandon * Math.sqrt(agents),
};

/** The error at n agents falls with the root of n; at n and 4 n together its first term falls out. */
function limit(of: (agents: number) => number): number {
  const agents = 250_000;
  return 2 * of(4 * agents) - of(agents);
}

describe('with square-root staffing the exact formulas come to the limits of Halfin and Whitt, and of Garnett, as teams grow', () => {
  test.each(casesOf('qed'))('$id: $model, $params', ({ params, expected }) => {
    for (const [name, exact] of Object.entries(expected as Values)) {
      const measure = measures[name];
      if (!measure) throw new RangeError(`no measure for ${name}`);
      const found = limit((agents) => measure(staffed(params as Values, agents), agents));
      expect(Math.abs(found / exact - 1), `${name}: ${found}, limit ${exact}`).toBeLessThan(1e-5);
    }
  });
});
