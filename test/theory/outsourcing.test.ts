import { erlangC } from '../../src/erlang/erlangC.ts';
import type { Claim } from './claims.ts';
import { family, type Trial } from './family.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

const arrivals = 0.05;
const own = { agents: 10, service: 200 };
const vendor = { agents: 6, service: 260 };
const pricePerMinute = 1.5;

/** P(wait) and mean wait of a pool by Erlang C. */
function pool(rate: number, { agents, service }: typeof own) {
  const { pWait, meanWaitServed } = erlangC({ arrivalsPerSecond: rate, serviceSeconds: service, agents });
  return { pWait, wait: meanWaitServed };
}

/** A Poisson stream of which each contact is sent on by itself is two Poisson streams: each pool is as if it were alone. */
function trial(percent: number): Trial {
  const length = runLength({ arrivalsPerSecond: arrivals, relaxation: 4_000, mostContacts: 1.5e6 });
  const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;
  const service = exponential(own.service);
  const document = oneQueue({ arrivalsPerSecond: arrivals, service, agents: own.agents, withinSeconds: 20 }, length);
  document.queues = { own: { channel: 'phone', sends: { to: 'vendor', percent } }, vendor: { channel: 'phone' } };
  const { call } = document.inquiryTypes;
  if (call) call.handling = { phone: { queue: 'own', time: service }, vendor: { time: exponential(vendor.service) } };
  document.teams = {
    agents: { agents: { constant: own.agents }, skills: { own: {} } },
    others: { agents: { constant: vendor.agents }, skills: { vendor: {} }, outsourced: { pricePerMinute } },
  };
  document.targets = {};
  const rates = { own: (arrivals * (100 - percent)) / 100, vendor: (arrivals * percent) / 100 };
  const exact = { own: pool(rates.own, own), vendor: pool(rates.vendor, vendor) };
  const claims = (['own', 'vendor'] as const).flatMap((queue): Claim[] => [
    {
      name: `p_wait of ${queue}`,
      exact: exact[queue].pWait,
      of: (sums) => sums.queue(queue, 'delayed') / sums.queue(queue, 'offered'),
    },
    {
      name: `wait of ${queue}`,
      exact: exact[queue].wait,
      of: (sums) => sums.queue(queue, 'waitServed') / sums.queue(queue, 'served'),
    },
  ]);
  const price = { name: 'price a second', exact: (rates.vendor * vendor.service * pricePerMinute) / 60 };
  return {
    id: `${percent} % sent on`,
    model: 'two M/M/n',
    document,
    ...length,
    claims: [...claims, { ...price, of: (sums) => sums.team('others', 'price') / sums.seconds }],
    promise: { of: 'p_wait', error: 0.08 },
  };
}

// A share taken of the wrong contacts, kept back where agents are idle or paid for wrongly would be seen in one of the five.
family('Shares of contacts sent on to an outsourced team against Erlang C of each', 'outsourcing', [trial(30), trial(40)]);
