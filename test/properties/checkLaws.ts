import type { Tally } from '../../src/metrics/tally.ts';
import { placeColumn, placeWidth, queueColumn, queueWidth, typeColumn, typeWidth } from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { Note } from '../engine/recording.ts';
import { flowsOf, queueTotals, teamTotals, typeTotals } from '../engine/totals.ts';
import { impossible, lengthInside, type Visit, visitsOf } from './visits.ts';

/** Something that is replicated: the model, its tally, what the recorder heard, and the visits to queues that this amounts to. */
interface Run {
  readonly model: CompiledModel;
  readonly tally: Tally;
  readonly notes: readonly Note[];
  readonly visits: readonly Visit[];
  /** Adds a law that is broken. */
  readonly equal: (what: string, left: number, right: number) => void;
  readonly atMost: (what: string, left: number, right: number) => void;
}

const slack = (value: number) => 1e-7 * (1 + Math.abs(value));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Sum of a column over all rows of a part of the tally, those outside the window included. */
function whole(part: Float64Array, width: number, column: number): number {
  let total = 0;
  for (let cell = column; cell < part.length; cell += width) total += part[cell] as number;
  return total;
}

/** Contacts at a queue: where they come from, what becomes of them, and how long they wait. */
function queueLaws({ model, tally, visits, equal }: Run, queue: string): void {
  const inside = visits.filter(
    (visit) => visit.queue === queue && !visit.atStart && visit.offered >= 0 && visit.offered < model.windowSeconds,
  );
  const of = (fate: Visit['fate']) => inside.filter((visit) => visit.fate === fate);
  const q = queueTotals(model, tally, queue);
  const at = model.queueIds.indexOf(queue);
  equal(`${queue}: offered`, q.offered, inside.length);
  equal(`${queue}: blocked`, q.blocked, of('blocked').length);
  equal(`${queue}: balked`, q.balked, of('balked').length);
  equal(`${queue}: served`, q.served, of('served').length);
  equal(`${queue}: abandoned`, q.abandoned, of('abandoned').length);
  equal(`${queue}: called back`, q.calledBack, of('calledBack').length);
  equal(`${queue}: found nobody`, q.notReached, of('notReached').length);
  const waiting = visits.filter((visit) => visit.queue === queue).flatMap((visit) => visit.waits);
  equal(
    `${queue}: length of the queue over time is the waiting of all`,
    q.waitingSeconds,
    lengthInside(waiting, model.windowSeconds),
  );
  if (model.places.openingClock[at] === 0) {
    equal(`${queue}: waits of the served`, q.waitServed, sum(of('served').map(({ wait }) => wait)));
    equal(`${queue}: waits of the abandoned`, q.waitAbandoned, sum(of('abandoned').map(({ wait }) => wait)));
    equal(`${queue}: waits of those not reached`, q.waitNotReached, sum(of('notReached').map(({ wait }) => wait)));
    const squares = [...of('served'), ...of('abandoned')].map(({ wait }) => wait ** 2);
    equal(`${queue}: squared waits`, q.waitSquared, sum(squares));
  }
}

/** First come, first served inside a queue; where agents do not speak all languages, by those of each team. */
function orderLaws({ model, visits, atMost }: Run): void {
  const latest = new Map<string, number>();
  const started = visits.filter(({ hands }) => hands.length > 0);
  started.sort((a, b) => (a.hands[0]?.from ?? 0) - (b.hands[0]?.from ?? 0) || a.offered - b.offered);
  for (const { queue, offered, serial, hands } of started) {
    const line = model.languages.count > 1 ? `${queue} ${hands[0]?.team}` : queue;
    atMost(`${queue}: inquiry ${serial} is served after those before it`, latest.get(line) ?? -1e9, offered);
    latest.set(line, offered);
  }
}

/** Contacts in the hands of a team. */
function teamLaws({ model, tally, visits, equal }: Run, team: string): void {
  const hands = visits.flatMap((visit) => visit.hands.filter((hand) => hand.team === team));
  equal(`${team}: contacts in hand`, teamTotals(model, tally, team).contacts, lengthInside(hands, model.windowSeconds));
}

/** Inquiries that arise in the window, and how they end; told apart by type only where there is one. */
function cohortLaws({ model, tally, notes, equal }: Run, arisen: readonly Note[]): void {
  const cohort = new Set(arisen.map(({ serial }) => serial));
  const ends = (event: Note['event']) => notes.filter((note) => note.event === event && cohort.has(note.serial)).length;
  const inquiries = (column: keyof typeof typeColumn) => sum(model.typeIds.map((id) => typeTotals(model, tally, id)[column]));
  equal('arisen in the window', inquiries('arisen'), cohort.size);
  equal('resolved', inquiries('resolved'), ends('resolved'));
  equal('given up', inquiries('givenUp'), ends('givenUp'));
}

/** The ways of the inquiries that arise in the window, followed from note to note: see `flowsOf`. */
function followed({ model, notes }: Run, arisen: readonly Note[]): Map<string, number> {
  const last = new Map(arisen.map(({ serial }) => [serial, 'start']));
  const counts = new Map<string, number>();
  const go = (from: string, to: string) => from !== to && counts.set(`${from} > ${to}`, (counts.get(`${from} > ${to}`) ?? 0) + 1);
  for (const { event, serial, place } of notes) {
    const from = last.get(serial);
    if (from === undefined) continue;
    const at = model.placeIds.indexOf(place);
    const channel = at < 0 ? from : (model.channelIds[model.places.channel[at] as number] as string);
    go(from, channel);
    last.set(serial, channel);
    if (event === 'resolved' || event === 'givenUp') {
      go(channel, event);
      last.delete(serial);
    }
  }
  for (const channel of last.values()) go(channel, 'open');
  return counts;
}

/** Flows of inquiries: those that were heard. */
function flowLaws(run: Run, arisen: readonly Note[]): void {
  const { model, tally, equal } = run;
  const flows = flowsOf(model, tally);
  const cohort = (column: keyof typeof typeColumn) => sum(model.typeIds.map((id) => typeTotals(model, tally, id)[column]));
  const isMove = (way: string) => way.split(' > ').every((end) => model.channelIds.includes(end));
  const moves = sum(Object.entries(flows).flatMap(([way, count]) => (isMove(way) ? [count] : [])));
  const serials = new Set(arisen.map(({ serial }) => serial));
  const ofCohort = run.notes.filter(({ serial }) => serials.has(serial));
  const channelAt = (place: string) => model.places.channel[model.placeIds.indexOf(place)];
  const withoutCustomer = ofCohort.filter(({ event, serial, place }, at) => {
    const then = () => ofCohort.slice(at + 1).find((one) => one.serial === serial);
    return event === 'calledBack' || (event === 'handedOn' && channelAt(then()?.place ?? place) !== channelAt(place));
  }).length;
  equal('flows between channels are switches, call-backs and steps of touches', moves, cohort('switches') + withoutCustomer);
  const heard = followed(run, arisen);
  // An inquiry that is open may be on its way to a channel where it has not been heard of.
  for (const way of new Set([...heard.keys(), ...Object.keys(flows)]))
    if (cohort('open') === 0 || way.startsWith('start') || /resolved|givenUp/.test(way))
      equal(`flow ${way}`, flows[way] ?? 0, heard.get(way) ?? 0);
}

/** What the tables count over the whole run, and what was heard of it. */
function countLaws({ tally, notes, equal }: Run): void {
  const types = (column: keyof typeof typeColumn) => whole(tally.type, typeWidth, typeColumn[column]);
  const places = (column: keyof typeof placeColumn) => whole(tally.place, placeWidth, placeColumn[column]);
  const noted = (event: Note['event']) => notes.filter((note) => note.event === event).length;
  equal('inquiries', types('arisen'), noted('arisen'));
  equal('inquiries resolved', types('resolved'), noted('resolved'));
  equal('inquiries given up', types('givenUp'), noted('givenUp'));
  equal('doors found closed', places('closed'), noted('turnedAway'));
  equal('contacts handled', places('handled'), noted('started'));
  equal('calls that end in the menu', whole(tally.queue, queueWidth, queueColumn.endedInMenu), noted('menuLeft'));
  equal('visits to queues', whole(tally.queue, queueWidth, queueColumn.offered), noted('offered'));
}

/** No more customers in a channel than lines, or than wait there at the start, in a queue than places, in an agent's hands than at once. */
function capacityLaws({ model, notes, atMost }: Run): void {
  const counts = new Map<string, number>();
  const add = (key: string, by: number) => {
    const count = (counts.get(key) ?? 0) + by;
    counts.set(key, count);
    return count;
  };
  const inMenu = new Set<number>();
  const atStart = new Map<number, number>();
  for (const { event, serial, place, team, agent } of notes) {
    const at = model.placeIds.indexOf(place);
    if (at < 0 || at >= model.queueIds.length) continue;
    const channel = model.places.channel[at] as number;
    const leaves = { blocked: -1, balked: -1, calledBack: -1, abandoned: -1, ended: -1, menuLeft: -1 }[event as string] ?? 0;
    const comes = event === 'menuBegun' || event === 'waitsAtStart' || (event === 'offered' && !inMenu.has(serial));
    const inside = comes ? 1 : leaves;
    if (event === 'menuBegun') inMenu.add(serial);
    else inMenu.delete(serial);
    const customers = add(`channel ${channel}`, inside);
    if (event === 'waitsAtStart') atStart.set(channel, customers);
    const most = Math.max(model.places.lines[channel] as number, atStart.get(channel) ?? 0);
    if (event !== 'offered') atMost(`lines of ${model.channelIds[channel]}`, customers, most);
    const inHand = { started: 1, tried: 1, resumed: 1, ended: -1, laidDown: -1 }[event as string] ?? 0;
    if (inHand !== 0) {
      const load = add(`agent ${team} ${agent}`, inHand);
      atMost(`contacts at once of an agent of ${team}`, load, inHand > 0 ? (model.places.contactsAtOnce[at] as number) : load);
    }
  }
}

/** Those who come to a place where none but shoppers are served; they are no inquiries. */
function shoppersOf({ arrivals, handling, placeIds, typeIds }: CompiledModel, notes: readonly Note[]): Set<number> {
  const served = (place: number) =>
    typeIds.flatMap((_, type) => ((handling.table[type * placeIds.length + place] ?? -1) >= 0 ? [type] : []));
  const own = new Set(placeIds.filter((_, place) => served(place).every((type) => arrivals.shoppers[type] === 1)));
  return new Set(notes.filter(({ event, place }) => event === 'arisen' && own.has(place)).map(({ serial }) => serial));
}

/**
 * What a replication has in its tally that is not what was heard of it, in words; none for a right engine. The laws that the engine checks by itself
 * (`src/engine/laws`) are not repeated here.
 */
export function brokenLaws(model: CompiledModel, tally: Tally, notes: readonly Note[]): string[] {
  const broken: string[] = [];
  const run: Run = {
    model,
    tally,
    notes,
    visits: visitsOf(notes),
    equal: (what, left, right) => {
      if (!(Math.abs(left - right) <= slack(right))) broken.push(`${what}: ${left} is not ${right}`);
    },
    atMost: (what, left, right) => {
      if (!(left <= right + slack(right))) broken.push(`${what}: ${left} is above ${right}`);
    },
  };
  const shoppers = shoppersOf(model, notes);
  const atStart = new Set(notes.filter(({ event }) => event === 'waitsAtStart').map(({ serial }) => serial));
  const isOfCohort = (serial: number) => !shoppers.has(serial) && !atStart.has(serial);
  const arisen = notes.filter(
    ({ event, seconds, serial }) => event === 'arisen' && seconds >= 0 && seconds < model.windowSeconds && isOfCohort(serial),
  );
  broken.push(...impossible(notes));
  for (const queue of model.queueIds) queueLaws(run, queue);
  for (const team of model.teamIds) teamLaws(run, team);
  cohortLaws(run, arisen);
  flowLaws(run, arisen);
  orderLaws(run);
  countLaws(run);
  capacityLaws(run);
  return broken;
}
