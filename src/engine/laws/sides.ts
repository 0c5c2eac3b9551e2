import {
  flowWidth,
  placeColumn,
  placeWidth,
  queueColumn,
  queueWidth,
  surveyColumn,
  surveyWidth,
  targetColumn,
  targetWidth,
  teamColumn,
  teamWidth,
  touchColumn,
  touchWidth,
  typeColumn,
  typeWidth,
  waitBins,
} from '../../metrics/tally.ts';
import { waited } from '../contact.ts';
import * as at from '../layout.ts';
import { runningTally } from '../load.ts';
import * as reg from '../registers.ts';
import { isUnkept } from '../risk.ts';
import * as state from '../state.ts';
import { running } from '../state.ts';
import { isFollowUp } from '../touches.ts';
import { channels, places, queues, rows, type Scope, type Side, size, sum, teams, types } from './law.ts';
import { laidDown, seenOf } from './observed.ts';

/** Sides of laws: what the engine has in its counts and in its tally, of one thing. */

export const team =
  (...fields: number[]): Side =>
  (of) =>
    sum(fields.length, (field) => state.teamInts[(of << 4) + (fields[field] as number)] as number);
/** Agents with one contact at a time have it in hand while they are busy, but for wrap-up: see `inContact` in `layout.ts`. */
export const inHand: Side = (of) => team(at.inContact)(of) + (team(at.atOnce)(of) === 1 ? team(at.busy)(of) : 0);
export const waiting: Side = (queue) => state.queueInts[(queue << 2) + at.waiting] as number;
export const atStart: Side = (queue) => running.model.places.waitingAtStart[queue] as number;

/** A column of the tally, cell by cell. */
const cellOf =
  (tally: Float64Array, width: number, column: number): Side =>
  (cell) =>
    tally[cell * width + column] as number;
// Columns by cell of their table: [interval][queue or team], [type], [touch], [target], [interval][surveyed pair].
export const queueCell = (column: keyof typeof queueColumn) => cellOf(state.queueTally, queueWidth, queueColumn[column]);
export const teamCell = (column: keyof typeof teamColumn) => cellOf(state.teamTally, teamWidth, teamColumn[column]);
export const type = (column: keyof typeof typeColumn) => cellOf(state.typeTally, typeWidth, typeColumn[column]);
const isOwners = (slot: number): boolean => size(reg.touching) === 1 && isFollowUp(slot);
/** Inquiries under way whose customer is about to leave, with nothing that has made him stay so far. */
export const openUnkept: Side = (of) =>
  sum(size(reg.slotsUsed), (slot) => {
    const row = slot << 4;
    const counts = state.slotInts[row + at.state] !== state.free && state.slotInts[row + at.typeCell] === of * typeWidth;
    return counts && !isOwners(slot) && isUnkept(slot) ? 1 : 0;
  });
export const touch = (column: keyof typeof touchColumn) => cellOf(state.touchTally, touchWidth, touchColumn[column]);
export const target = (column: keyof typeof targetColumn) => cellOf(state.targetTally, targetWidth, targetColumn[column]);

export const survey = (column: keyof typeof surveyColumn) => cellOf(state.surveyTally, surveyWidth, surveyColumn[column]);
/** Surveyed contacts of a queue that ended, in the whole run: those served, or those that nobody served. */
export const endedSurveyed =
  (areServed: boolean): Side =>
  (of) => {
    const { pairs } = running.model.surveys;
    return sum(rows() * pairs.length, (cell) => {
      const [queue = -1, team = -1] = pairs[cell % pairs.length] ?? [];
      return queue === of && team >= 0 === areServed ? survey('ended')(cell) : 0;
    });
  };
/** 1 for a queue of which all customers are surveyed: shoppers and follow-ups of owners are not asked. */
export const allSurveyed: Side = (of) => {
  const { surveys, touches, typeIds, arrivals, handling, placeIds } = running.model;
  const hasShoppers = typeIds.some(
    (_, one) => arrivals.shoppers[one] === 1 && (handling.table[one * placeIds.length + of] as number) >= 0,
  );
  return surveys.pairs.some(([queue]) => queue === of) && !hasShoppers && !touches.followUpAt.includes(of) ? 1 : 0;
};

/** Sums of the tally of queues and of teams: [thing][column], over the window and with what lies outside it. */
const sums = { queuesInWindow: new Float64Array(0), queues: new Float64Array(0), teamsInWindow: new Float64Array(0) };

/** Forms the sums on which laws of a run hang. */
export function sumUp(): void {
  sums.queuesInWindow = sumOf(state.queueTally, queues.count() * queueWidth, rows() - 1);
  sums.queues = sumOf(state.queueTally, queues.count() * queueWidth, rows());
  sums.teamsInWindow = sumOf(state.teamTally, teams.count() * teamWidth, rows() - 1);
}

function sumOf(tally: Float64Array, width: number, count: number): Float64Array<ArrayBuffer> {
  const total = new Float64Array(width);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < width; column++)
      total[column] = (total[column] as number) + (tally[row * width + column] as number);
  return total;
}

type QueueColumns = (keyof typeof queueColumn)[];
const ofQueue = (total: Float64Array, of: number, columns: QueueColumns): number =>
  columns.reduce((so, column) => so + (total[of * queueWidth + queueColumn[column]] as number), 0);
/** Columns of a queue together: in the whole run, and in the window. */
export const queue =
  (...columns: QueueColumns): Side =>
  (of) =>
    ofQueue(sums.queues, of, columns);
export const inWindow =
  (...columns: QueueColumns): Side =>
  (of) =>
    ofQueue(sums.queuesInWindow, of, columns);
export const price: Side = (of) => sums.teamsInWindow[of * teamWidth + teamColumn.price] as number;
export const place =
  (column: keyof typeof placeColumn): Side =>
  (of) =>
    sum(types.count(), (one) => cellOf(state.placeTally, placeWidth, placeColumn[column])(one * places.count() + of));
export const all =
  (of: Scope, side: Side): Side =>
  () =>
    sum(of.count(), side);
export const plus =
  (...sides: Side[]): Side =>
  (thing) =>
    sum(sides.length, (side) => (sides[side] as Side)(thing));
export const teamSeen =
  (field: number): Side =>
  (cell) =>
    seenOf(cell, field);
export const inHandSeen: Side = (cell) =>
  seenOf(cell, at.inContact) + (team(at.atOnce)(cell % teams.count()) === 1 ? seenOf(cell, at.busy) : 0);

export const firstWaiting: Side = (of) => waiting(of) - laidDown(of);
/** How long those have waited who wait for the first time, on the queue's clock. */
export function waitsSoFar(of: number): number {
  let slot = state.queueInts[(of << 2) + at.head] as number;
  let again = laidDown(of);
  let total = 0;
  for (; slot >= 0; again--) {
    if (again <= 0) total += waited(slot, of);
    slot = state.slotInts[(slot << 4) + at.nextInQueue] as number;
  }
  return total;
}

/** Contacts in the bins of the histogram of waits before one; fate 0: served, 1: abandoned. */
export const bins = (of: number, fate: number, end = waitBins): number => sumIn(state.waitTally, (2 * of + fate) * waitBins, end);
/** Times of those who reached a target, in all bins. */
export const targetBins: Side = (of) => sumIn(state.touchTimes, of * waitBins, waitBins);
function sumIn(tally: Float64Array, from: number, count: number): number {
  let total = 0;
  for (let cell = from; cell < from + count; cell++) total += tally[cell] as number;
  return total;
}

export const flow = (from: number, to: number): number => state.flowTally[from * flowWidth(channels.count()) + to] as number;
export const ofCohort =
  (column: keyof typeof typeColumn): Side =>
  () =>
    sum(running.model.typeIds.length, type(column));

/** Parts of the tally, and the least value in each. */
const parts = () =>
  Object.entries(runningTally(running.model)).filter((part): part is [string, Float64Array] => part[1] instanceof Float64Array);
export const tables: Scope = { count: () => parts().length, name: (of) => `tally of ${parts()[of]?.[0]}` };
export function least(of: number): number {
  let low = 0;
  for (const value of (parts()[of] as [string, Float64Array])[1]) if (value < low) low = value;
  return low;
}
