import { exp } from '../numeric/exp.ts';
import { expm1 } from '../numeric/expm1.ts';

const rescaleAbove = 1e200;
const lnRescale = 460.51701859880916;

/*
 * Who finds j waiting in M/M/n/K+M is served once these have left one by one, at rates c + i theta, i = j..0. So e^(-theta wait) is a
 * beta variate, and P(wait > T) a sum of negative binomial probabilities over i = 0..j (Poisson ones for theta = 0): the terms below,
 * which grow from e^(-c T) by the factor (1 - e^(-theta T)) / theta * (c + i theta) / (i + 1).
 */

/**
 * Given the shares of the states with all agents busy (`waitingRoom`): `longer`, the sum over j < places of room[j] times P(wait > T |
 * j found waiting), abandoning customers included, and `served`, the sum of room[j + 1] times P(wait of one served from there > T).
 */
export function roomAfter(room: Float64Array, c: number, theta: number, seconds: number): { longer: number; served: number } {
  const stay = exp(-theta * seconds);
  const leave = leaving(theta, seconds);
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

/** The sum over j < places of room[j + 1] times P(wait of one served from there <= T): the upper tails of the same probabilities. */
export function roomWithin(room: Float64Array, c: number, theta: number, seconds: number): number {
  const places = room.length - 1;
  const leave = leaving(theta, seconds);
  const probabilities = new Float64Array(places);
  let lnScale = -c * seconds;
  let scale = exp(lnScale);
  let term = exp(-theta * seconds);
  let below = 0;
  for (let i = 0; i < places; i++) {
    const rate = c + i * theta;
    probabilities[i] = term * (rate / c) * scale;
    below += term * (rate / c) * scale;
    term *= (leave * rate) / (i + 1);
    if (term > rescaleAbove) {
      lnScale += lnRescale;
      scale = exp(lnScale);
      term /= rescaleAbove;
    }
  }

  let within = below < 0.5 ? 1 - below : scale * termsFrom(places, term, c, theta, leave);
  let sum = 0;
  for (let j = places - 1; j >= 0; j--) {
    sum += (room[j + 1] ?? 0) * within;
    within += probabilities[j] ?? 0;
  }
  return sum;
}

/** The sum of the probabilities from i = `first` on, past their mode, relative to the scale of `term`. */
function termsFrom(first: number, term: number, c: number, theta: number, leave: number): number {
  let sum = 0;
  let next = term;
  for (let i = first; next > sum * 1e-18; i++) {
    const rate = c + i * theta;
    sum += next * (rate / c);
    next *= (leave * rate) / (i + 1);
  }
  return sum;
}

/** (1 - e^(-theta T)) / theta, which is T for theta = 0. */
function leaving(theta: number, seconds: number): number {
  return theta > 0 ? -expm1(-theta * seconds) / theta : seconds;
}
