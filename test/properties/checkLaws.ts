import type { Tally } from '../../src/metrics/tally.ts';
import {
  placeColumn,
  placeWidth,
  queueColumn,
  queueWidth,
  surveyColumn,
  surveyWidth,
  typeColumn,
  typeWidth,
  waitBins,
} from '../../src/metrics/tally.ts';
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
function queueLaws({ model, tally, visits, equal, atMost }: Run, queue: string): void {
  const inside = visits.filter((visit) => visit.queue === queue && visit.offered >= 0 && visit.offered < model.windowSeconds);
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
  const ends = q.blocked + q.balked + q.calledBack + q.served + q.abandoned + q.notReached;
  equal(
    `${queue}: what is offered is blocked, balks, is called back, is served, abandons, is not reached or still waits`,
    q.offered,
    ends + of('waiting').length,
  );
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
  atMost(`${queue}: served within the target`, q.servedWithin, q.served);
  atMost(`${queue}: abandoned within the target`, q.abandonedWithin, q.abandoned);
  const triedAtOnce = of('notReached').filter(({ wait }) => wait === 0).length;
  const atOnce = q.offered - q.blocked - q.balked - q.calledBack - q.delayed - triedAtOnce;
  atMost(`${queue}: those never reached were tried`, q.neverReached, q.notReached);
  const bins = (fate: number) => tally.waits.subarray((2 * at + fate) * waitBins, (2 * at + fate + 1) * waitBins);
  equal(`${queue}: histogram of the served`, sum([...bins(0)]), q.served);
  equal(`${queue}: histogram of the abandoned`, sum([...bins(1)]), q.abandoned);
  atMost(`${queue}: those served at once did not wait`, atOnce, bins(0)[0] ?? 0);
}

/** First come, first served inside a queue. */
function orderLaws({ visits, atMost }: Run): void {
  const latest = new Map<string, number>();
  const started = visits.filter(({ hands }) => hands.length > 0);
  started.sort((a, b) => (a.hands[0]?.from ?? 0) - (b.hands[0]?.from ?? 0) || a.offered - b.offered);
  for (const { queue, offered, serial } of started) {
    atMost(`${queue}: inquiry ${serial} is served after those before it`, latest.get(queue) ?? -1e9, offered);
    latest.set(queue, offered);
  }
}

/** Agents: their time is spent on contacts, wrap-up, breaks, the backlog, or idle. */
function teamLaws({ model, tally, visits, equal, atMost }: Run, team: string): void {
  const t = teamTotals(model, tally, team);
  const hands = visits.flatMap((visit) => visit.hands.filter((hand) => hand.team === team));
  equal(`${team}: contacts in hand`, t.contacts, lengthInside(hands, model.windowSeconds));
  atMost(`${team}: staffed agents are there`, t.staffed, t.present);
  atMost(`${team}: agents are busy, on a break or on the backlog only while there`, t.busy + t.onBreak + t.onBacklog, t.present);
  for (const [name, value] of Object.entries(t)) atMost(`${team}: ${name} is not negative`, 0, value);
  if (model.teams.atOnce[model.teamIds.indexOf(team)] === 1) atMost(`${team}: one contact at a time`, t.contacts, t.busy);
}

/** Inquiries of a type that arise in the window: each ends once or is open. */
function typeLaws({ model, tally, notes, equal, atMost }: Run, type: string, arisen: readonly Note[]): void {
  const t = typeTotals(model, tally, type);
  equal(`${type}: arisen`, t.arisen, t.resolved + t.givenUp + t.open);
  atMost(`${type}: those kept were about to leave`, t.saved, t.atRisk);
  atMost(`${type}: those about to leave`, t.atRisk, t.arisen);
  atMost(`${type}: ended with high effort`, t.highEffort, t.arisen - t.open);
  atMost(`${type}: lost after their inquiry has ended`, t.lost, t.arisen - t.open);
  if (model.typeIds.length > 1) return;
  const cohort = new Set(arisen.map(({ serial }) => serial));
  const ends = (event: Note['event']) => notes.filter((note) => note.event === event && cohort.has(note.serial)).length;
  equal(`${type}: arisen in the window`, t.arisen, cohort.size);
  equal(`${type}: resolved`, t.resolved, ends('resolved'));
  equal(`${type}: given up`, t.givenUp, ends('givenUp'));
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

/** Flows of inquiries: those that were heard, and as many from each channel as to it. */
function flowLaws(run: Run, arisen: readonly Note[]): void {
  const { model, tally, equal, atMost } = run;
  const flows = flowsOf(model, tally);
  const total = (part: (from: string, to: string) => boolean) =>
    sum(Object.entries(flows).flatMap(([way, count]) => (part(...(way.split(' > ') as [string, string])) ? [count] : [])));
  const cohort = (column: keyof typeof typeColumn) => sum(model.typeIds.map((id) => typeTotals(model, tally, id)[column]));
  equal(
    'flows from the start',
    total((from) => from === 'start'),
    cohort('arisen'),
  );
  for (const end of ['resolved', 'givenUp', 'open'] as const)
    equal(
      `flows ${end}`,
      total((_, to) => to === end),
      cohort(end),
    );
  const moves = total((from, to) => model.channelIds.includes(from) && model.channelIds.includes(to));
  const serials = new Set(arisen.map(({ serial }) => serial));
  const ofCohort = run.notes.filter(({ serial }) => serials.has(serial));
  const channelAt = (place: string) => model.places.channel[model.placeIds.indexOf(place)];
  const withoutCustomer = ofCohort.filter(({ event, serial, place }, at) => {
    const then = () => ofCohort.slice(at + 1).find((one) => one.serial === serial);
    return event === 'calledBack' || (event === 'handedOn' && channelAt(then()?.place ?? place) !== channelAt(place));
  }).length;
  equal('flows between channels are switches, call-backs and steps of touches', moves, cohort('switches') + withoutCustomer);
  for (const channel of model.channelIds)
    equal(
      `flows to and from ${channel}`,
      total((_, to) => to === channel),
      total((from) => from === channel),
    );
  for (const [way, count] of Object.entries(flows)) atMost(`flow ${way} is not negative`, 0, count);
  const heard = followed(run, arisen);
  // An inquiry that is open may be on its way to a channel where it has not been heard of.
  for (const way of new Set([...heard.keys(), ...Object.keys(flows)]))
    if (cohort('open') === 0 || way.startsWith('start') || /resolved|givenUp/.test(way))
      equal(`flow ${way}`, flows[way] ?? 0, heard.get(way) ?? 0);
}

/** What the tables count of the same things, over the whole run. */
function balanceLaws({ model, tally, notes, equal }: Run): void {
  const types = (column: keyof typeof typeColumn) => whole(tally.type, typeWidth, typeColumn[column]);
  const queues = (column: keyof typeof queueColumn) => whole(tally.queue, queueWidth, queueColumn[column]);
  const places = (column: keyof typeof placeColumn) => whole(tally.place, placeWidth, placeColumn[column]);
  const noted = (event: Note['event']) => notes.filter((note) => note.event === event).length;
  equal('inquiries', types('arisen'), noted('arisen'));
  equal('inquiries resolved', types('resolved'), noted('resolved'));
  equal('inquiries given up', types('givenUp'), noted('givenUp'));
  equal(
    'contacts of inquiries and hand-overs are contacts at places',
    types('contacts') + types('transfers') + queues('calledBack') + noted('handedOn') + noted('followUp'),
    places('contacts'),
  );
  equal('abandonments', types('abandonments'), queues('abandoned'));
  const waits = queues('waitServed') + queues('waitAbandoned') + queues('waitNotReached');
  equal('waits of inquiries and of contacts', types('waitSeconds'), waits);
  equal('doors found closed', places('closed'), noted('turnedAway'));
  equal('contacts handled', places('handled'), noted('started'));
  equal('contacts resolved', places('resolved'), types('resolved'));
  equal('visits to queues', queues('offered'), noted('offered'));
  equal('histograms', sum([...tally.waits]), queues('served') + queues('abandoned'));
  for (const part of [tally.queue, tally.type, tally.place]) equal('negative counts', Math.min(0, ...part), 0);
  equal('rows of the tally', tally.queue.length, (tally.size.intervals + 1) * model.queueIds.length * queueWidth);
}

/** Surveys count a part of the contacts that ended, and of these a part, each once. */
function surveyLaws({ model, tally, equal, atMost }: Run): void {
  const { pairs } = model.surveys;
  equal('rows of surveys', tally.survey.length, (tally.size.intervals + 1) * pairs.length * surveyWidth);
  const at = (column: keyof typeof surveyColumn, of: (queue: number, team: number) => boolean) =>
    tally.survey.reduce((sum, value, cell) => {
      const [queue = -1, team = -1] = pairs[Math.floor(cell / surveyWidth) % pairs.length] ?? [];
      return cell % surveyWidth === surveyColumn[column] && of(queue, team) ? sum + value : sum;
    }, 0);
  /** Shoppers and follow-ups of owners are not asked. */
  const hasOthers = (queue: number) =>
    model.touches.followUpAt.includes(queue) ||
    model.typeIds.some(
      (_, type) => model.arrivals.shoppers[type] === 1 && (model.handling.table[type * model.placeIds.length + queue] ?? -1) >= 0,
    );
  model.queueIds.forEach((id, queue) => {
    if (!pairs.some(([surveyed]) => surveyed === queue)) return;
    const nobody = at('ended', (of, team) => of === queue && team < 0);
    const { abandoned, served } = queueTotals(model, tally, id, true);
    if (!hasOthers(queue)) equal(`surveyed contacts abandoned at ${id}`, nobody, abandoned);
    atMost(
      `surveyed contacts served at ${id}`,
      at('ended', (of, team) => of === queue && team >= 0),
      served,
    );
  });
  const all = (column: keyof typeof surveyColumn) => at(column, () => true);
  for (const [part, whole] of [
    ['satisfied', 'ended'],
    ['sent', 'ended'],
    ['answers', 'sent'],
    ['satisfiedAnswers', 'answers'],
    ['satisfiedAnswers', 'satisfied'],
  ] as const)
    atMost(`surveys: ${part} of ${whole}`, all(part), all(whole));
}

/** No more customers in a channel than lines, in a queue than places, in an agent's hands than at once. */
function capacityLaws({ model, notes, atMost }: Run): void {
  const counts = new Map<string, number>();
  const add = (key: string, by: number) => {
    const count = (counts.get(key) ?? 0) + by;
    counts.set(key, count);
    return count;
  };
  const inMenu = new Set<number>();
  for (const { event, serial, place, team, agent } of notes) {
    const at = model.placeIds.indexOf(place);
    if (at < 0 || at >= model.queueIds.length) continue;
    const channel = model.places.channel[at] as number;
    const leaves = { blocked: -1, balked: -1, calledBack: -1, abandoned: -1, ended: -1, menuLeft: -1 }[event as string] ?? 0;
    const inside = event === 'menuBegun' || (event === 'offered' && !inMenu.has(serial)) ? 1 : leaves;
    if (event === 'menuBegun') inMenu.add(serial);
    else inMenu.delete(serial);
    const customers = add(`channel ${channel}`, inside);
    if (event !== 'offered') atMost(`lines of ${model.channelIds[channel]}`, customers, model.places.lines[channel] as number);
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

/** The laws of every run that a replication breaks, in words; none for a right engine. */
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
  const arisen = notes.filter(
    ({ event, seconds, serial }) => event === 'arisen' && seconds >= 0 && seconds < model.windowSeconds && !shoppers.has(serial),
  );
  broken.push(...impossible(notes));
  for (const queue of model.queueIds) queueLaws(run, queue);
  for (const team of model.teamIds) teamLaws(run, team);
  for (const type of model.typeIds) typeLaws(run, type, arisen);
  flowLaws(run, arisen);
  orderLaws(run);
  balanceLaws(run);
  surveyLaws(run);
  capacityLaws(run);
  return broken;
}
