import { typeColumn } from '../metrics/tally.ts';
import type { CompiledModel, CompiledRules } from '../model/compiledModel.ts';
import { asksForLanguage } from '../model/compileLanguages.ts';
import * as at from './layout.ts';
import {
  arrivalInts,
  effortWeights,
  handlingInts,
  handlingReals,
  memberAfterWait,
  memberGroup,
  memberReserve,
  memberTeam,
  placeInts,
  placeReals,
  queueInts,
  skillAfterWait,
  skillPriority,
  skillQueue,
  skillReserve,
  teamInts,
} from './state.ts';

const noLimit = 2147483647;

type Column = ArrayLike<number>;

/** Writes a column of a table into a field of every row. */
function put(rows: Int32Array | Float64Array, shift: number, field: number, column: Column): void {
  for (let row = 0; row < column.length; row++) rows[(row << shift) + field] = column[row] as number;
}

const ends = (from: Int32Array): Int32Array => from.subarray(1);

/** What the event loop reads of places: shift 4 of integers, shift 3 of reals. */
export function loadPlaceRows(model: CompiledModel): void {
  const { places, queueIds } = model;
  const queues = (from: Int32Array) => from.subarray(0, queueIds.length);
  const int = (field: number, column: Column) => put(placeInts, 4, field, column);
  int(at.channelOf, places.channel);
  int(at.waitingPlaces, places.waitingPlaces);
  int(at.patienceTable, places.patienceTable);
  int(at.contactsAtOnce, places.contactsAtOnce);
  const members = places.groupFrom.map((group) => places.groupTeamFrom[group] as number);
  int(at.memberFrom, queues(members));
  int(at.memberTo, ends(members));
  memberTeam.set(places.groupTeam);
  memberAfterWait.set(places.groupAfterWait);
  memberReserve.set(places.groupReserve);
  for (let group = 0; group + 1 < places.groupTeamFrom.length; group++)
    memberGroup.fill(group, places.groupTeamFrom[group] as number, places.groupTeamFrom[group + 1] as number);
  int(at.overflowFrom, queues(places.overflowFrom));
  int(at.overflowTo, ends(places.overflowFrom));
  int(at.openingClock, places.openingClock);
  int(at.acceptsWhenClosed, places.acceptsWhenClosed);
  int(at.balkAt, places.balkAt);
  int(at.afterAbandoning, places.afterAbandoning);
  int(at.afterBlocked, places.afterBlocked);
  int(at.whenClosed, places.whenClosed);
  int(at.freezes, places.freezes);
  int(
    at.onlyTeam,
    queueIds.map((_, queue) => onlyTeam(model, queue)),
  );
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

/** Which mechanisms each place has; of self-service none. */
export function loadQueueRows(model: CompiledModel): void {
  const { places, repetition, handling, rules, touches, surveys, queueIds, placeIds, typeIds } = model;
  for (let place = 0; place < placeIds.length; place++) {
    const repeats = typeIds.some(
      (_, type) => (repetition.table[type] as number) >= 0 && (handling.table[type * placeIds.length + place] as number) >= 0,
    );
    const inTouch = typeIds.some(
      (_, type) => (touches.ofType[type] as number) >= 0 && (handling.table[type * placeIds.length + place] as number) >= 0,
    );
    const bits =
      ((places.menuTable[place] as number) >= 0 ? at.hasMenu : 0) |
      ((places.callBackTo[place] as number) >= 0 ? at.hasCallBack : 0) |
      (places.underLoad[place] === 1 ? at.hasAfterWait : 0) |
      ((places.slowdown[place] as number) > 0 ? at.slows : 0) |
      (repeats ? at.hasRepetition : 0) |
      (inTouch ? at.hasTouch : 0) |
      (places.interruptible[place] === 1 ? at.interruptible : 0) |
      (interrupts(model, place) ? at.interrupts : 0) |
      ((places.balkFrom[place + 1] as number) > (places.balkFrom[place] as number) ? at.putsOffByLength : 0) |
      ((places.channelPlaces[place] as number) < noLimit ? at.sharesPlaces : 0) |
      (isTrained(model, place) ? at.hasTraining : 0) |
      (handling.missing.some((share, cell) => cell % placeIds.length === place && share > 0) ? at.hasMissing : 0) |
      disputeBits(model, place) |
      (isWatched(rules, place) ? at.watched : 0) |
      ((places.lines[places.channel[place] as number] as number) < noLimit ? at.hasLines : 0) |
      (limitsWaiting(places, place) ? at.limitsWaiting : 0) |
      (hasToolkit(model, place) ? at.hasToolkit : 0) |
      (isTiring(model, place) ? at.tires : 0) |
      ((places.sendTo[place] ?? -1) >= 0 ? at.sendsOn : 0) |
      (isPaidByContact(model, place) ? at.paidByContact : 0) |
      ((places.noAnswer[place] as number) > 0 ? at.noAnswer : 0) |
      (surveys.pairs.some(([queue]) => queue === place) ? at.surveys : 0) |
      (place < queueIds.length && asksForLanguage(model, place) ? at.hasLanguages : 0) |
      ((places.promisedWithin[place] as number) < Number.POSITIVE_INFINITY ? at.promises : 0);
    queueInts[(place << 2) + at.special] = place < queueIds.length ? bits : 0;
  }
}

function limitsWaiting({ waitingPlaces, balkAt, balkPerWaiting }: CompiledModel['places'], queue: number): boolean {
  const least = Math.min(waitingPlaces[queue] as number, balkAt[queue] as number);
  return least < noLimit || (balkPerWaiting[queue] as number) > 0;
}

/** Whether a queue has a team whose service reacts to how busy its agents have been. */
const isTiring = ({ teams, teamIds }: CompiledModel, queue: number): boolean =>
  teamIds.some(
    (_, team) =>
      (teams.fatigueSeconds[team] as number) > 0 &&
      teams.skillQueue.subarray(teams.skillFrom[team], teams.skillFrom[team + 1]).includes(queue),
  );

/** Whether a team serves the queue before others whose contacts it lays down. */
function interrupts({ places, teams, teamIds }: CompiledModel, queue: number): boolean {
  return teamIds.some((_, team) => {
    const skills = [...teams.skillQueue.keys()].slice(teams.skillFrom[team], teams.skillFrom[team + 1]);
    const own = skills.find((skill) => teams.skillQueue[skill] === queue);
    const after = (skill: number) => (teams.skillPriority[skill] as number) > (teams.skillPriority[own as number] as number);
    return (
      own !== undefined && skills.some((skill) => places.interruptible[teams.skillQueue[skill] as number] === 1 && after(skill))
    );
  });
}
/** Whether agents at a place make offers, or keep customers who are about to leave. */
const hasToolkit = ({ toolkit, placeIds, typeIds }: CompiledModel, place: number): boolean =>
  typeIds.some((_, type) => {
    const cell = type * placeIds.length + place;
    const offers = (toolkit.from[cell + 1] as number) > (toolkit.from[cell] as number);
    return offers || ((toolkit.saves[cell] as number) > 0 && (toolkit.atRisk[type] as number) > 0);
  });

/** Whether contacts at a place may be disputes, and whether shoppers come there who mind them. */
function disputeBits({ handling, arrivals, places, placeIds, typeIds }: CompiledModel, place: number): number {
  const served = [...typeIds.keys()].filter((type) => (handling.table[type * placeIds.length + place] as number) >= 0);
  const disputes = served.some((type) => (handling.dispute[type * placeIds.length + place] as number) > 0);
  const shoppers = (places.shoppersLeave[place] as number) > 0 && served.some((type) => arrivals.shoppers[type] === 1);
  return (disputes ? at.hasDisputes : 0) | (shoppers ? at.hasShoppers : 0);
}

/** Whether a team resolves more, or less, of a queue's contacts than the type says. */
const isTrained = ({ teams, queueIds }: CompiledModel, queue: number): boolean =>
  teams.unresolved.some((factor, cell) => cell % queueIds.length === queue && factor !== 1);

/** Whether a team that serves a queue is paid by the contact. */
function isPaidByContact({ teams, teamIds }: CompiledModel, queue: number): boolean {
  return teamIds.some((_, team) => {
    const skills = teams.skillQueue.subarray(teams.skillFrom[team], teams.skillFrom[team + 1]);
    return (teams.pricePerContact[team] as number) > 0 && skills.includes(queue);
  });
}

/** Whether a rule is looked at whenever a queue changes. */
function isWatched({ queue, every, waiting, longest }: CompiledRules, place: number): boolean {
  return queue.some(
    (watched, rule) =>
      watched === place && every[rule] === 0 && Math.min(waiting[rule] as number, longest[rule] as number) < Infinity,
  );
}

/**
 * The only team of a queue, or `at.inOrder` where its teams are asked one after the other: whose agents take it one contact at a time, without a wait
 * before and without work to leave. Else -1.
 */
function onlyTeam(model: CompiledModel, queue: number): number {
  const { places, teams } = model;
  const first = places.groupFrom[queue] as number;
  const end = places.groupFrom[queue + 1] as number;
  if (places.contactsAtOnce[queue] !== 1 || interrupts(model, queue) || asksForLanguage(model, queue)) return -1;
  for (let group = first; group < end; group++) {
    const member = places.groupTeamFrom[group] as number;
    const plain =
      places.groupTeamFrom[group + 1] === member + 1 &&
      places.groupAfterWait[member] === 0 &&
      places.groupReserve[member] === 0 &&
      places.groupGate[member] === 0 &&
      teams.backlogInterruptible[places.groupTeam[member] as number] === 0;
    if (!plain) return -1;
  }
  return end === first + 1 ? (places.groupTeam[places.groupTeamFrom[first] as number] as number) : at.inOrder;
}

/** The only queue of a team, or `at.inOrder` where it serves one after the other: one contact at a time, whatever the wait. Else -1. */
function onlyQueue(model: CompiledModel, team: number): number {
  const { teams } = model;
  const first = teams.skillFrom[team] as number;
  const end = teams.skillFrom[team + 1] as number;
  if (teams.atOnce[team] !== 1) return -1;
  for (let skill = first; skill < end; skill++) {
    const plain = teams.skillAfterWait[skill] === 0 && teams.skillReserve[skill] === 0 && teams.skillGate[skill] === 0;
    if (!plain || asksForLanguage(model, teams.skillQueue[skill] as number)) return -1;
    if (skill > first && teams.skillPriority[skill] === teams.skillPriority[skill - 1]) return -1;
  }
  return end === first + 1 ? (teams.skillQueue[first] as number) : at.inOrder;
}

/** What the event loop reads of sources of inquiries: shift 4. */
export function loadArrivalRows({ toolkit, arrivals, choices, handling, channelIds }: CompiledModel): void {
  put(arrivalInts, 4, at.isShopper, arrivals.shoppers);
  const { hash, concerns } = arrivals.surges;
  const sources = arrivals.hash.length;
  for (let source = 0; source < sources; source++) {
    const from = arrivals.mixFrom[source] as number;
    const type = arrivals.mixType[from] as number;
    const alone = arrivals.mixFrom[source + 1] === from + 1;
    const list = arrivals.start[type] as number;
    const option = choices.from[list] as number;
    const added = arrivals.channel[source] as number;
    const sure =
      alone &&
      choices.from[list + 1] === option + 1 &&
      arrivals.moveFrom[type] === arrivals.moveFrom[type + 1] &&
      arrivals.avoidFrom[type] === arrivals.avoidFrom[type + 1] &&
      arrivals.removed[type] === 0 &&
      toolkit.atRisk[type] === 0;
    const channel = added >= 0 ? added : (choices.channel[option] as number);
    const row = source << 4;
    arrivalInts[row + at.surged] = hash.some((_, surge) => concerns[surge * sources + source] === 1) ? 1 : 0;
    arrivalInts[row + at.isGiven] = arrivals.given[type] === undefined || added >= 0 ? 0 : 1;
    arrivalInts[row + at.surePlace] = sure || added >= 0 ? (handling.placeOf[type * channelIds.length + channel] as number) : -1;
    arrivalInts[row + at.mixed] = alone && type === source && added < 0 ? 0 : 1;
  }
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
  put(handlingReals, 3, at.correlation, handling.correlation);
  put(
    handlingReals,
    3,
    at.ownWeight,
    handling.correlation.map((value) => Math.sqrt(1 - value * value)),
  );
}

/** Writes the rows of teams, counts at 0: shift 4. */
export function loadTeamRows(model: CompiledModel): void {
  const { teams, teamIds } = model;
  teamInts.fill(0, 0, teamIds.length << 4);
  const int = (field: number, column: Column) => put(teamInts, 4, field, column);
  int(at.atOnce, teams.atOnce);
  int(at.skillFrom, teams.skillFrom.subarray(0, teamIds.length));
  int(at.skillTo, ends(teams.skillFrom));
  skillQueue.set(teams.skillQueue);
  skillPriority.set(teams.skillPriority);
  skillAfterWait.set(teams.skillAfterWait);
  skillReserve.set(teams.skillReserve);
  int(at.breakTable, teams.breakTable);
  int(at.backlogTable, teams.backlogTable);
  int(at.backlogReserve, teams.backlogReserve);
  int(at.backlogInterruptible, teams.backlogInterruptible);
  for (let team = 0; team < teamIds.length; team++) {
    teamInts[(team << 4) + at.onlyQueue] = onlyQueue(model, team);
  }
}

/** What a count of each column of the type tally adds to the effort of an inquiry. */
export function loadEffortWeights({ effort }: CompiledModel): void {
  effortWeights[typeColumn.contacts] = effort.perContact;
  effortWeights[typeColumn.switches] = effort.perSwitch;
  effortWeights[typeColumn.transfers] = effort.perTransfer;
  effortWeights[typeColumn.repetitions] = effort.perRepetition;
  effortWeights[typeColumn.offers] = effort.perOffer;
  effortWeights[typeColumn.waitSeconds] = effort.perSecondWaited;
}
