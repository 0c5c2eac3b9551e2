import { exp } from '../numeric/exp.ts';
import { expm1 } from '../numeric/expm1.ts';
import { erlangATail } from './erlangATail.ts';
import { idleRatio } from './idleRatio.ts';
import { waitingSeries } from './waitingSeries.ts';
import { waitingStates } from './waitingStates.ts';

/** Where `erlangAInterval` writes what. */
export const erlangAColumn = { pWait: 0, pAbandon: 1, meanWaitSeconds: 2, servedWithin: 3, abandonedWithin: 4 } as const;

/** Up to this exponent of their growth the states are summed from the empty queue on, which is quicker. */
const mostGrowth = 400;

const sums = new Float64Array(2);

/**
 * Erlang A for one interval, made to be called many thousand times: writes to `out` [P(wait), P(abandon), mean wait in seconds of all
 * arrivals, share of all arrivals served within `targetSeconds`, share that abandons within them]: the numbers of `erlangA`, to
 * rounding. The service level of several intervals is the sum of arrivals times `servedWithin` over the sum of arrivals.
 * For an estimate it takes the edges too: no arrivals give [0, 0, 0, 1, 0]; no agents give everybody up after the patience;
 * endless patience gives Erlang C, and [1, 0, Infinity, 0, 0] if that is saturated. Throws RangeError for a negative number or NaN.
 */
export function erlangAInterval(
  arrivalsPerSecond: number,
  serviceSeconds: number,
  agents: number,
  patienceSeconds: number,
  targetSeconds: number,
  out: Float64Array,
): void {
  requireInterval(arrivalsPerSecond, serviceSeconds, agents, patienceSeconds, targetSeconds);
  const erlangs = arrivalsPerSecond * serviceSeconds;
  if (erlangs === 0) write(out, 0, 0, 0, 1, 0);
  else if (agents === 0) nobodyServes(patienceSeconds, targetSeconds, out);
  else if (patienceSeconds === Infinity) endlessPatience(erlangs, serviceSeconds, agents, targetSeconds, out);
  else {
    erlangAWith(idleRatio(agents, erlangs), arrivalsPerSecond, agents / serviceSeconds, 1 / patienceSeconds, targetSeconds, out);
  }
}

/** The same for a known `idleRatio`, with c = agents / serviceSeconds and theta = 1 / patienceSeconds. */
export function erlangAWith(ratio: number, arrivals: number, c: number, theta: number, seconds: number, out: Float64Array): void {
  let emptyShare: number;
  let queueMean: number;
  const excess = arrivals - c;
  if (excess <= 0 || (excess / theta) * (excess / c) < mostGrowth) {
    waitingSeries(arrivals, c, theta, sums);
    emptyShare = 1 / (1 + (sums[0] ?? 0));
    queueMean = (sums[1] ?? 0) * emptyShare;
  } else {
    const states = waitingStates(arrivals, c, theta);
    emptyShare = states.empty;
    queueMean = states.queueMean;
  }
  const pWait = 1 / (1 + ratio * emptyShare);
  const waitSeconds = (pWait * queueMean) / arrivals;
  const pAbandon = waitSeconds * theta;
  erlangATail(arrivals, c, theta, emptyShare, seconds, sums);
  const servedWithin = Math.max(0, 1 - pAbandon - pWait * (sums[0] ?? 0));
  write(out, pWait, pAbandon, waitSeconds, servedWithin, Math.max(0, pAbandon - pWait * (sums[1] ?? 0)));
}

function endlessPatience(erlangs: number, serviceSeconds: number, agents: number, seconds: number, out: Float64Array): void {
  if (erlangs >= agents) {
    write(out, 1, 0, Infinity, 0, 0);
    return;
  }
  const waitersMean = serviceSeconds / (agents - erlangs);
  const pWait = 1 / (1 + idleRatio(agents, erlangs) * ((agents - erlangs) / agents));
  write(out, pWait, 0, pWait * waitersMean, 1 - pWait * exp(-seconds / waitersMean), 0);
}

function nobodyServes(patienceSeconds: number, seconds: number, out: Float64Array): void {
  const isPatient = patienceSeconds === Infinity;
  write(out, 1, isPatient ? 0 : 1, patienceSeconds, 0, isPatient ? 0 : -expm1(-seconds / patienceSeconds));
}

function write(out: Float64Array, pWait: number, pAbandon: number, wait: number, served: number, abandoned: number): void {
  out[erlangAColumn.pWait] = pWait;
  out[erlangAColumn.pAbandon] = pAbandon;
  out[erlangAColumn.meanWaitSeconds] = wait;
  out[erlangAColumn.servedWithin] = served;
  out[erlangAColumn.abandonedWithin] = abandoned;
}

function requireInterval(arrivals: number, serviceSeconds: number, agents: number, patience: number, target: number): void {
  if (!(arrivals >= 0 && arrivals < Infinity))
    throw new RangeError(`erlangAInterval requires arrivalsPerSecond >= 0, got ${arrivals}`);
  if (!(serviceSeconds >= 0 && serviceSeconds < Infinity)) {
    throw new RangeError(`erlangAInterval requires serviceSeconds >= 0, got ${serviceSeconds}`);
  }
  if (!(agents >= 0 && agents < Infinity)) throw new RangeError(`erlangAInterval requires agents >= 0, got ${agents}`);
  if (!(patience > 0)) throw new RangeError(`erlangAInterval requires patienceSeconds > 0, got ${patience}`);
  if (!(target >= 0 && target < Infinity)) throw new RangeError(`erlangAInterval requires targetSeconds >= 0, got ${target}`);
}
