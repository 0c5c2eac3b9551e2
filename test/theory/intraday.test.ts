import type { Claim } from './claims.ts';
import { family, type Trial } from './family.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

interface Params {
  readonly arrivals: number;
  readonly service: number;
  readonly patience: number;
  readonly agents: number;
  /** Supervisors, who take `slower` times as long, answer from `from` waiting on until fewer than `until` wait. */
  readonly supervisors: number;
  readonly slower: number;
  readonly from: number;
  readonly until: number;
}

/** Beyond so many waiting there is nothing to speak of. */
const longest = 80;

interface State {
  readonly agents: number;
  readonly supervisors: number;
  readonly waiting: number;
  readonly inForce: boolean;
}

/** What a state becomes at once: the rule comes into force and supervisors take who waits, or it goes out; and how often it came into force. */
function settled(state: State, { supervisors: most, from, until }: Params): { state: State; begun: number } {
  const { agents, inForce } = state;
  let { supervisors, waiting } = state;
  if (inForce) return { state: { ...state, inForce: waiting >= until }, begun: 0 };
  if (waiting < from) return { state, begun: 0 };
  const taken = Math.min(waiting, most - supervisors);
  supervisors += taken;
  waiting -= taken;
  return { state: { agents, supervisors, waiting, inForce: waiting >= until }, begun: 1 };
}

/** Rates out of a state, each with what follows. */
function moves({ agents, supervisors, waiting, inForce }: State, params: Params): [number, State][] {
  const one = { agents, supervisors, waiting, inForce };
  const arrived = agents < params.agents ? { ...one, agents: agents + 1 } : { ...one, waiting: waiting + 1 };
  const freed = waiting > 0 ? { ...one, waiting: waiting - 1 } : { ...one, agents: agents - 1 };
  const helped = inForce && waiting > 0 ? { ...one, waiting: waiting - 1 } : { ...one, supervisors: supervisors - 1 };
  return [
    [waiting < longest ? params.arrivals : 0, arrived],
    [agents / params.service, freed],
    [supervisors / (params.service * params.slower), helped],
    [waiting / params.patience, { ...one, waiting: waiting - 1 }],
  ];
}

/** The steady state of the chain, by iteration of its uniformised steps until nothing moves. */
function steadyState(params: Params) {
  const width = [params.agents + 1, params.supervisors + 1, longest + 1, 2] as const;
  const states: State[] = [];
  for (let at = 0; at < width[0] * width[1] * width[2] * 2; at++) {
    const waiting = Math.floor(at / 2) % width[2];
    const rest = Math.floor(at / 2 / width[2]);
    states.push({ agents: Math.floor(rest / width[1]), supervisors: rest % width[1], waiting, inForce: at % 2 === 1 });
  }
  const index = (state: State) =>
    ((state.agents * width[1] + state.supervisors) * width[2] + state.waiting) * 2 + (state.inForce ? 1 : 0);
  const out = states.map((state) =>
    moves(state, params)
      .filter(([rate]) => rate > 0)
      .map(([rate, next]) => ({ rate, begun: settled(next, params).begun, to: index(settled(next, params).state) })),
  );
  const fastest = 1.01 * Math.max(...out.map((list) => list.reduce((sum, { rate }) => sum + rate, 0)));
  let share = new Float64Array(states.length);
  share[0] = 1;
  for (let step = 0, moved = 1; step < 200_000 && moved > 1e-14; step++) {
    const next = Float64Array.from(share);
    for (const [from, list] of out.entries())
      for (const { rate, to } of list) {
        const flow = ((share[from] as number) * rate) / fastest;
        next[from] = (next[from] as number) - flow;
        next[to] = (next[to] as number) + flow;
      }
    moved = next.reduce((most, value, at) => Math.max(most, Math.abs(value - (share[at] as number))), 0);
    share = next;
  }
  const mean = (of: (state: State, at: number) => number) =>
    states.reduce((sum, state, at) => sum + (share[at] as number) * of(state, at), 0);
  return {
    queue_mean: mean(({ waiting }) => waiting),
    supervisors_busy: mean(({ supervisors }) => supervisors),
    in_force: mean(({ inForce }) => (inForce ? 1 : 0)),
    begun_per_s: mean((_, at) => (out[at] ?? []).reduce((sum, { rate, begun }) => sum + rate * begun, 0)),
  };
}

function trial(id: string, params: Params): Trial {
  const { arrivals: arrivalsPerSecond, agents } = params;
  const service = { law: 'exponential', meanSeconds: params.service } as const;
  const patience = { time: { law: 'exponential', meanSeconds: params.patience } as const };
  const length = runLength({ arrivalsPerSecond, relaxation: 600, mostContacts: 5e5 });
  const document = oneQueue({ arrivalsPerSecond, service, agents, patience, withinSeconds: 20 }, length);
  document.intradayRules = { relief: { queue: 'phone', ifWaitingAtLeast: params.from, untilWaitingBelow: params.until } };
  const skill = { onlyDuring: 'relief', handleTimePercent: 100 * params.slower };
  document.teams.supervisors = { agents: { constant: params.supervisors }, skills: { phone: skill } };
  const exact = steadyState(params);
  const claims: Claim[] = [
    { name: 'queue_mean', exact: exact.queue_mean, of: (sums) => sums.queue('phone', 'waitingSeconds') / sums.seconds },
    { name: 'supervisors_busy', exact: exact.supervisors_busy, of: (sums) => sums.team('supervisors', 'busy') / sums.seconds },
    { name: 'in_force', exact: exact.in_force, of: (sums) => sums.queue('phone', 'ruleSeconds') / sums.seconds },
    { name: 'begun_per_s', exact: exact.begun_per_s, of: (sums) => sums.queue('phone', 'rulesBegun') / sums.seconds },
  ];
  return {
    id,
    model: 'M/M/n+M with supervisors as a reserve',
    document,
    ...length,
    claims,
    promise: { of: 'queue_mean', error: 0.06 },
  };
}

const params: Params = { arrivals: 0.02, service: 200, patience: 300, agents: 3, supervisors: 2, slower: 1.5, from: 4, until: 2 };

// A limit one off, a lower limit that is not kept, supervisors who take one contact too many or who go on afterwards would all be seen.
family('Intraday rules against the Markov chain of agents, supervisors, queue and rule', 'intraday', [
  trial('until few wait', params),
  trial('with one limit', { ...params, from: 3, until: 3 }),
  trial('from the first who waits', { ...params, from: 1, until: 1, supervisors: 1 }),
]);
