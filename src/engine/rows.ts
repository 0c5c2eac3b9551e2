import type { CompiledModel } from '../model/compiledModel.ts';
import * as at from './layout.ts';
import { handlingInts, handlingReals, placeInts, placeReals, teamInts } from './state.ts';

type Column = ArrayLike<number>;

/** Writes a column of a table into a field of every row. */
function put(rows: Int32Array | Float64Array, shift: number, field: number, column: Column): void {
  for (let row = 0; row < column.length; row++) rows[(row << shift) + field] = column[row] as number;
}

const ends = (from: Int32Array): Int32Array => from.subarray(1);

/** What the event loop reads of places: shift 4 of integers, shift 3 of reals. */
export function loadPlaceRows({ places, queueIds }: CompiledModel): void {
  const queues = (from: Int32Array) => from.subarray(0, queueIds.length);
  const int = (field: number, column: Column) => put(placeInts, 4, field, column);
  int(at.channelOf, places.channel);
  int(at.waitingPlaces, places.waitingPlaces);
  int(at.patienceTable, places.patienceTable);
  int(at.contactsAtOnce, places.contactsAtOnce);
  int(at.groupFrom, queues(places.groupFrom));
  int(at.groupTo, ends(places.groupFrom));
  int(at.overflowFrom, queues(places.overflowFrom));
  int(at.overflowTo, ends(places.overflowFrom));
  int(at.openingClock, places.openingClock);
  int(at.acceptsWhenClosed, places.acceptsWhenClosed);
  int(at.balkAt, places.balkAt);
  int(at.afterAbandoning, places.afterAbandoning);
  int(at.afterBlocked, places.afterBlocked);
  int(at.whenClosed, places.whenClosed);
  int(at.freezes, places.freezes);
  const real = (field: number, column: Column) => put(placeReals, 3, field, column);
  real(at.patienceMean, places.patienceMean);
  real(at.hangUpAtOnce, places.hangUpAtOnce);
  real(at.balkPerWaiting, places.balkPerWaiting);
  real(at.credit, places.credit);
  real(at.weight, places.weight);
  real(at.within, places.within);
  real(at.short, places.short);
  real(at.waitLimit, places.limit);
}

/** What the event loop reads of each (type, place): shift 2 of integers, shift 3 of reals. */
export function loadHandlingRows({ handling }: CompiledModel): void {
  put(handlingInts, 2, at.timeTable, handling.table);
  put(handlingInts, 2, at.wrapTable, handling.wrapTable);
  put(handlingInts, 2, at.transfer, handling.transfer);
  put(handlingInts, 2, at.unresolved, handling.unresolved);
  put(handlingReals, 3, at.timeMean, handling.mean);
  put(handlingReals, 3, at.wrapMean, handling.wrapMean);
  put(handlingReals, 3, at.resolve, handling.resolve);
  put(handlingReals, 3, at.coverage, handling.coverage);
  put(handlingReals, 3, at.complete, handling.complete);
}

/** Writes the rows of teams, counts at 0: shift 4. */
export function loadTeamRows({ teams, teamIds }: CompiledModel): void {
  teamInts.fill(0, 0, teamIds.length << 4);
  const int = (field: number, column: Column) => put(teamInts, 4, field, column);
  int(at.atOnce, teams.atOnce);
  int(at.skillFrom, teams.skillFrom.subarray(0, teamIds.length));
  int(at.skillTo, ends(teams.skillFrom));
  int(at.breakTable, teams.breakTable);
  int(at.backlogTable, teams.backlogTable);
  int(at.backlogReserve, teams.backlogReserve);
  int(at.backlogInterruptible, teams.backlogInterruptible);
  for (let team = 0; team < teamIds.length; team++) {
    const from = teams.skillFrom[team] as number;
    const simple = teams.skillFrom[team + 1] === from + 1 && teams.skillAfterWait[from] === 0 && teams.atOnce[team] === 1;
    teamInts[(team << 4) + at.onlyQueue] = simple ? (teams.skillQueue[from] as number) : -1;
  }
}
