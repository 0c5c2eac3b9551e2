import { exp } from '../numeric/exp.ts';
import { expm1 } from '../numeric/expm1.ts';
import { busyShare } from './busyShare.ts';
import { idleRatio } from './idleRatio.ts';
import { pInSystem } from './pInSystem.ts';
import type { QueueInput } from './queueInput.ts';
import type { QueueLaw } from './queuePerformance.ts';
import { waitingRoom } from './waitingRoom.ts';

const rescaleAbove = 1e200;
const lnRescale = 460.51701859880916;

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

/**
 * Sum over j < places of room[j] P(wait > T | j found waiting), and of room[j + 1] P(Y_j > T) with Y_j the wait of one who is served
 * from there. The customers ahead leave one by one at rates c + i theta, i = 0..j, so e^(-theta wait) is a beta variate and P(wait > T)
 * a sum of negative binomial probabilities (Poisson ones for theta = 0), which grow from e^(-c T) by the factors below.
 */
function roomAfter(room: Float64Array, c: number, theta: number, seconds: number): { longer: number; served: number } {
  const stay = exp(-theta * seconds);
  const leave = theta > 0 ? -expm1(-theta * seconds) / theta : seconds;
  let lnScale = -c * seconds;
  let term = 1;
  let longerFrom = 0;
  let servedFrom = 0;
  let longer = 0;
  let served = 0;
  for (let j = 0; j < room.length - 1; j++) {
    const rate = c + j * theta;
    longerFrom += term;
    servedFrom += term * stay * (rate / c);
    longer += (room[j] ?? 0) * longerFrom;
    served += (room[j + 1] ?? 0) * servedFrom;
    term *= (leave * rate) / (j + 1);
    if (longerFrom > rescaleAbove) {
      lnScale += lnRescale;
      term /= rescaleAbove;
      longerFrom /= rescaleAbove;
      servedFrom /= rescaleAbove;
      longer /= rescaleAbove;
      served /= rescaleAbove;
    }
  }
  const scale = exp(lnScale);
  return { longer: stay * longer * scale, served: served * scale };
}
