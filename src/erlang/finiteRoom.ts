import { busyShare } from './busyShare.ts';
import { idleRatio } from './idleRatio.ts';
import { pInSystem } from './pInSystem.ts';
import type { QueueInput } from './queueInput.ts';
import type { QueueLaw } from './queuePerformance.ts';
import { roomAfter, roomWithin } from './roomWaits.ts';
import { waitingRoom } from './waitingRoom.ts';

/**
 * The law of M/M/n/K+M for a whole number of agents n >= 1 and `places` = K - n waiting places; theta is 1 / mean patience, 0 for none.
 * Waits by conditioning on the number found waiting; sums of positive terms throughout. Cost: a few steps per place, each threshold too.
 */
export function finiteRoom({ arrivalsPerSecond, serviceSeconds, agents }: QueueInput, places: number, theta: number): QueueLaw {
  const erlangs = arrivalsPerSecond * serviceSeconds;
  const c = agents / serviceSeconds;
  const room = waitingRoom(arrivalsPerSecond, c, theta, places);
  const sums = roomSums(room, c, theta);
  const pFullIfBusy = room[0] ?? 0;
  const { pBusy, pIdle } = busyShare(idleRatio(agents, erlangs), pFullIfBusy);
  const serve = (pBusy * c) / arrivalsPerSecond;
  const abandon = (pBusy * theta) / arrivalsPerSecond;
  return {
    pWait: pBusy * sums.notFull,
    pBlock: pBusy * (room[places] ?? 0),
    pAbandon: abandon * sums.queueMean,
    pServed: pIdle + serve * sums.waiting,
    waitServed: serve * sums.servedSeconds,
    waitAbandoned: abandon * sums.abandonedSeconds,
    pInSystem: (count) =>
      pInSystem({ agents, erlangs, pIdle, pFull: pBusy * pFullIfBusy, pQueue: (waiting) => pBusy * (room[waiting] ?? 0) }, count),
    servedWithin: (seconds) => pIdle + serve * roomWithin(room, c, theta, seconds),
    after(seconds) {
      const { longer, served } = roomAfter(room, c, theta, seconds);
      const servedAfter = serve * served;
      return { served: servedAfter, abandoned: theta === 0 ? 0 : Math.max(0, pBusy * longer - servedAfter) };
    },
  };
}

/** The sums of `WaitingStates`, and the share of the all-busy time with a free place. */
function roomSums(room: Float64Array, c: number, theta: number) {
  const places = room.length - 1;
  const sums = { notFull: 0, waiting: 0, queueMean: 0, servedSeconds: 0, abandonedSeconds: 0 };
  let seconds = 0;
  let moment = 0;
  for (let j = 0; j <= places; j++) {
    const share = room[j] ?? 0;
    if (j < places) sums.notFull += share;
    if (j === 0) continue;
    const step = 1 / (c + j * theta);
    seconds += step;
    moment += j * step;
    sums.waiting += share;
    sums.queueMean += share * j;
    sums.servedSeconds += share * seconds;
    sums.abandonedSeconds += share * moment;
  }
  return sums;
}
