import { busyShare } from './busyShare.ts';
import { erlangATail, overloadedWithin } from './erlangATail.ts';
import { erlangC } from './erlangC.ts';
import { idleRatio } from './idleRatio.ts';
import { pInSystem } from './pInSystem.ts';
import { type QueueInput, requirePositive, requireQueue } from './queueInput.ts';
import { type QueueLaw, type QueuePerformance, queuePerformance } from './queuePerformance.ts';
import { type WaitingStates, waitingStates } from './waitingStates.ts';

export interface ErlangAInput extends QueueInput {
  /** Mean time in seconds that a waiting customer stays before giving up; Infinity gives Erlang C. */
  readonly patienceSeconds: number;
}

/**
 * Erlang A (M/M/n+M): first come first served, unlimited room, exponential patience that runs while waiting. Always stable.
 * Fractional agents n: service completes at n / serviceSeconds per second while all are busy, and the states with idle agents follow
 * the continuous Erlang B formula; at whole n this is the exact model. Throws RangeError unless all inputs are above 0.
 * Source: C. Palm (1957); A. Mandelbaum and S. Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007).
 */
export function erlangA(input: ErlangAInput): QueuePerformance {
  requireQueue('erlangA', input);
  if (input.patienceSeconds === Infinity) return erlangC(input);
  requirePositive('erlangA', 'patienceSeconds', input.patienceSeconds);
  return queuePerformance(input, erlangALaw(input));
}

function erlangALaw({ arrivalsPerSecond, serviceSeconds, agents, patienceSeconds }: ErlangAInput): QueueLaw {
  const erlangs = arrivalsPerSecond * serviceSeconds;
  const c = agents / serviceSeconds;
  const theta = 1 / patienceSeconds;
  const states = waitingStates(arrivalsPerSecond, c, theta);
  const { pBusy, pIdle } = busyShare(idleRatio(agents, erlangs), states.empty);
  const serve = (pBusy * c) / arrivalsPerSecond;
  const abandon = (pBusy * theta) / arrivalsPerSecond;
  const pQueue = (waiting: number) => pBusy * stateShare(states, waiting, arrivalsPerSecond, c, theta);
  const pServed = pIdle + serve * states.waiting;
  const tail = new Float64Array(2);

  function after(seconds: number): { served: number; abandoned: number } {
    erlangATail(arrivalsPerSecond, c, theta, states.empty, seconds, tail);
    const [served = 0, abandoned = 0] = tail;
    return { served: pBusy * served, abandoned: pBusy * abandoned };
  }

  function servedWithin(seconds: number): number {
    if (arrivalsPerSecond <= c) return Math.max(pIdle, pServed - after(seconds).served);
    return pIdle + serve * overloadedWithin(arrivalsPerSecond, c, theta, seconds);
  }

  return {
    pWait: pBusy,
    pBlock: 0,
    pAbandon: abandon * states.queueMean,
    pServed,
    waitServed: serve * states.servedSeconds,
    waitAbandoned: abandon * states.abandonedSeconds,
    pInSystem: (count) => pInSystem({ agents, erlangs, pIdle, pFull: pBusy * states.empty, pQueue }, count),
    servedWithin,
    after,
  };
}

/** Share of the state with so many waiting, reached from the commonest one. */
function stateShare(states: WaitingStates, waiting: number, arrivals: number, c: number, theta: number): number {
  let share = states.modeShare;
  for (let j = states.mode; j < waiting; j++) share *= arrivals / (c + (j + 1) * theta);
  for (let j = states.mode; j > waiting; j--) share *= (c + j * theta) / arrivals;
  return share;
}
