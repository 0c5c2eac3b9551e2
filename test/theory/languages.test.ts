import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type Estimate, estimates, experiment, halfWidth } from './experiment.ts';
import { steadyCalendar } from './oneQueue.ts';
import type { Sums } from './sums.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;
const serviceSeconds = 200;
const perDay = { hebrew: 1200, arabic: 400 };
type Who = keyof typeof perDay;
/** One claim in 10,000 would miss by chance; draws are fixed. */
const miss = 1e-4;

interface Team {
  readonly agents: number;
  readonly languages: readonly string[];
}

/** One queue of calls, 1,200 a day in Hebrew and 400 in Arabic, of 200 s; teams are asked in turn. */
function service(teams: Readonly<Record<string, Team>>, patienceSeconds?: number, waitingPlaces?: number): ScenarioInput {
  return {
    version: 1,
    name: 'Languages',
    calendar: steadyCalendar({ days: 20, warmUpDays: 1 }),
    customers: {
      segments: { arabic: { number: perDay.arabic, language: 'ar' }, hebrew: { number: perDay.hebrew, language: 'he' } },
    },
    inquiryTypes: {
      call: {
        volume: { perDay: perDay.hebrew + perDay.arabic },
        startsOnPercent: { phone: 100 },
        handling: { line: { time: exponential(serviceSeconds) } },
      },
    },
    channels: { phone: { kind: 'phone', ...(patienceSeconds ? { patience: { time: exponential(patienceSeconds) } } : {}) } },
    queues: {
      line: { channel: 'phone', teamOrder: Object.keys(teams).map((id) => [id]), ...(waitingPlaces ? { waitingPlaces } : {}) },
    },
    teams: Object.fromEntries(
      Object.entries(teams).map(([id, { agents, languages }]) => [
        id,
        { agents: { constant: agents }, skills: { line: {} }, languages: [...languages] },
      ]),
    ),
  };
}

const meanWait = (who: Who) => (sums: Sums) =>
  sums.type(`call of ${who}`, 'waitSeconds') / sums.type(`call of ${who}`, 'contacts');
const abandoned = (who: Who) => (sums: Sums) =>
  sums.type(`call of ${who}`, 'abandonments') / sums.type(`call of ${who}`, 'contacts');

function expectExact(estimate: Estimate | undefined, exact: number, widest: number): void {
  const half = halfWidth(estimate as Estimate, miss);
  expect(half).toBeLessThan(widest);
  expect(Math.abs((estimate?.value ?? Number.NaN) - exact)).toBeLessThan(half);
}

const erlang = (arrivals: number, agents: number, patienceSeconds: number) =>
  erlangA({ arrivalsPerSecond: arrivals / 86_400, serviceSeconds, agents, patienceSeconds });

/** Catches agents who answer in a language they do not speak, and those who let the first in the queue hold up others behind. */
describe('two languages in one queue, each with its own agents, are two queues', () => {
  test.each([
    ['who wait for ever', Number.POSITIVE_INFINITY],
    ['with patience', 240],
  ])('customers %s', (_, patience) => {
    const teams = { hebrew: { agents: 4, languages: ['he'] }, arabic: { agents: 2, languages: ['ar'] } };
    const [hebrew, arabic, lost, alsoLost] = estimates(
      experiment(service(teams, patience === Number.POSITIVE_INFINITY ? undefined : patience), 30),
      [meanWait('hebrew'), meanWait('arabic'), abandoned('hebrew'), abandoned('arabic')],
    );
    const [he, ar] = [erlang(perDay.hebrew, 4, patience), erlang(perDay.arabic, 2, patience)];
    expectExact(hebrew, he.meanWaitEntered, 0.15 * he.meanWaitEntered);
    expectExact(arabic, ar.meanWaitEntered, 0.15 * ar.meanWaitEntered);
    if (patience === Number.POSITIVE_INFINITY) return;
    expectExact(lost, he.pAbandon, 0.1 * he.pAbandon);
    expectExact(alsoLost, ar.pAbandon, 0.1 * ar.pAbandon);
  });
});

test('agents who speak both languages are one pool: the wait of either is that of all', () => {
  const teams = { one: { agents: 4, languages: ['he', 'ar'] }, other: { agents: 2, languages: ['ar', 'he'] } };
  const [hebrew, arabic] = estimates(experiment(service(teams, 240), 30), [meanWait('hebrew'), meanWait('arabic')]);
  const { meanWaitEntered } = erlang(perDay.hebrew + perDay.arabic, 6, 240);
  expectExact(hebrew, meanWaitEntered, 0.1 * meanWaitEntered);
  expectExact(arabic, meanWaitEntered, 0.1 * meanWaitEntered);
});

/** Two agents of Hebrew alone and one of both, who is asked last: busy agents of either kind, and the languages of those who wait, in order. */
interface State {
  readonly hebrew: number;
  readonly both: number;
  readonly waiting: string;
}
const [ofHebrew, ofBoth, places] = [2, 1, 3];

function arrival({ hebrew, both, waiting }: State, language: string): State {
  if (language === 'h' && hebrew < ofHebrew) return { hebrew: hebrew + 1, both, waiting };
  if (both < ofBoth) return { hebrew, both: both + 1, waiting };
  return { hebrew, both, waiting: waiting.length < places ? waiting + language : waiting };
}

function hebrewEnds({ hebrew, both, waiting }: State): State {
  const next = waiting.indexOf('h');
  return next < 0
    ? { hebrew: hebrew - 1, both, waiting }
    : { hebrew, both, waiting: waiting.slice(0, next) + waiting.slice(next + 1) };
}

const bothEnds = ({ hebrew, both, waiting }: State): State =>
  waiting === '' ? { hebrew, both: both - 1, waiting } : { hebrew, both, waiting: waiting.slice(1) };

/** Steady state of the Markov chain, by repeated steps of the chain at which something happens about once a step. */
function steady(): readonly { state: State; share: number }[] {
  const moves = ({ hebrew, both, waiting }: State): [State, number][] => {
    const state = { hebrew, both, waiting };
    return [
      [arrival(state, 'h'), perDay.hebrew / 86_400],
      [arrival(state, 'a'), perDay.arabic / 86_400],
      ...(hebrew > 0 ? ([[hebrewEnds(state), hebrew / serviceSeconds]] as [State, number][]) : []),
      ...(both > 0 ? ([[bothEnds(state), both / serviceSeconds]] as [State, number][]) : []),
    ];
  };
  const fastest = (perDay.hebrew + perDay.arabic) / 86_400 + (ofHebrew + ofBoth) / serviceSeconds;
  const states = new Map<string, State>();
  let shares = new Map<string, number>();
  const name = (state: State) => JSON.stringify(state);
  const first = { hebrew: 0, both: 0, waiting: '' };
  states.set(name(first), first);
  shares.set(name(first), 1);
  for (let step = 0; step < 3000; step++) {
    const next = new Map<string, number>();
    const add = (state: State, share: number) => {
      states.set(name(state), state);
      next.set(name(state), (next.get(name(state)) ?? 0) + share);
    };
    for (const [key, share] of shares) {
      const state = states.get(key) as State;
      let stays = 1;
      for (const [to, rate] of moves(state)) {
        add(to, (share * rate) / fastest);
        stays -= rate / fastest;
      }
      add(state, share * stays);
    }
    shares = next;
  }
  return [...shares].map(([key, share]) => ({ state: states.get(key) as State, share }));
}

/** Catches a Hebrew agent who waits for one in Arabic to go first, a bilingual one who does not take the longest wait, and room counted by language. */
test('agents of one language, and one of both who is asked last: as the Markov chain with three places to wait', () => {
  const chain = steady();
  const meanOf = (of: (state: State) => number) => chain.reduce((sum, { state, share }) => sum + share * of(state), 0);
  const count = (state: State, language: string) => [...state.waiting].filter((each) => each === language).length;
  const waits = { hebrew: meanOf((state) => count(state, 'h')), arabic: meanOf((state) => count(state, 'a')) };
  const full = (state: State, language: string) =>
    arrival(state, language) === state || JSON.stringify(arrival(state, language)) === JSON.stringify(state);
  const blocked =
    (perDay.hebrew * meanOf((state) => (full(state, 'h') ? 1 : 0)) +
      perDay.arabic * meanOf((state) => (full(state, 'a') ? 1 : 0))) /
    (perDay.hebrew + perDay.arabic);
  const teams = { hebrew: { agents: ofHebrew, languages: ['he'] }, both: { agents: ofBoth, languages: ['ar', 'he'] } };
  const inQueue = (who: Who) => (sums: Sums) => sums.type(`call of ${who}`, 'waitSeconds') / sums.seconds;
  const [hebrew, arabic, refused, busy] = estimates(experiment(service(teams, undefined, places), 30), [
    inQueue('hebrew'),
    inQueue('arabic'),
    (sums) => sums.queue('line', 'blocked') / sums.queue('line', 'offered'),
    (sums) => sums.team('both', 'busy') / sums.seconds,
  ]);
  expectExact(hebrew, waits.hebrew, 0.1 * waits.hebrew);
  expectExact(arabic, waits.arabic, 0.1 * waits.arabic);
  expectExact(refused, blocked, 0.1 * blocked);
  expectExact(
    busy,
    meanOf((state) => state.both),
    0.05,
  );
});
