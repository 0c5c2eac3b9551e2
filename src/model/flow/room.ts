import { exp } from '../../numeric/exp.ts';

/** A queue with a limit, or that customers do not join when it is long. */
export interface Room {
  /** Most customers waiting. */
  readonly waitingPlaces: number;
  /** Nobody joins when so many wait; and this share of customers is put off by each who waits. */
  readonly balkAt: number;
  readonly balkPerWaiting: number;
  /** Share put off by 0, 1, 2, ... waiting, the last for more; in place of the above where it is not empty. */
  readonly balkByLength: Float64Array;
}

/** Shares of all arrivals, and the mean number waiting. */
export interface RoomShares {
  readonly pFull: number;
  readonly blocked: number;
  readonly balked: number;
  readonly hungUp: number;
  readonly queueMean: number;
}

const negligible = 1e-12;
/** States that weigh more are scaled down, together with all before them. */
const heavy = 1e200;

/**
 * The states of waiting as a birth-death chain: arrivals join while there is room, services complete at c a second, each waiting
 * customer gives up at theta a second. `ratio`: P(a free hand) / P(no free hand, nobody waits).
 */
export function limitedRoom(ratio: number, arrivals: number, c: number, theta: number, hangUp: number, room: Room): RoomShares {
  let state = 1;
  let idle = ratio;
  let all = 0;
  let queue = 0;
  let blocked = 0;
  let balked = 0;
  for (let waiting = 0; ; waiting++) {
    const isFull = waiting >= room.waitingPlaces;
    const puts = waiting >= room.balkAt ? 1 : putOff(room, waiting);
    all += state;
    queue += waiting * state;
    if (isFull) blocked += state;
    else balked += state * puts;
    const joins = isFull ? 0 : (1 - puts) * (1 - hangUp);
    const next = (state * arrivals * joins) / (c + (waiting + 1) * theta);
    if (next <= negligible * all && next <= state) break;
    if (waiting > 1e5) break;
    state = next;
    if (state < heavy) continue;
    state /= heavy;
    idle /= heavy;
    all /= heavy;
    queue /= heavy;
    blocked /= heavy;
    balked /= heavy;
  }
  const scale = 1 / (idle + all);
  const hungUp = hangUp * (all - blocked - balked);
  return {
    pFull: all * scale,
    blocked: blocked * scale,
    balked: balked * scale,
    hungUp: hungUp * scale,
    queueMean: queue * scale,
  };
}

function putOff({ balkByLength, balkPerWaiting }: Room, waiting: number): number {
  const last = balkByLength.length - 1;
  return last < 0 ? Math.min(1, balkPerWaiting * waiting) : (balkByLength[Math.min(waiting, last)] as number);
}

/** P(wait <= seconds) of an exponential wait with the mean given. */
export function soonShare(meanSeconds: number, seconds: number): number {
  return meanSeconds > 0 ? 1 - exp(-seconds / meanSeconds) : 1;
}
