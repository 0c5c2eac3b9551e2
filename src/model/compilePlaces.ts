import { threshold } from '../random/bernoulli.ts';
import type { ChannelSpec, ReactionSpec } from '../scenario/schema/channel.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { SkillSpec } from '../scenario/schema/team.ts';
import { thresholdsOf } from '../scenario/thresholdsOf.ts';
import type { ChoiceBuilder, Option } from './choiceBuilder.ts';
import type { CompiledPlaces } from './compiledModel.ts';
import type { ModelIds } from './modelIds.ts';
import type { TableBuilder } from './tableBuilder.ts';
import { noLaw } from './tableBuilder.ts';
import { traits } from './traits.ts';

const noLimit = 2147483647;
const oneHour = { law: 'exponential', meanSeconds: 3600 } as const;

function reactionOptions(spec: ReactionSpec | undefined, ids: ModelIds, tables: TableBuilder): Option[] {
  if (spec === undefined) return [];
  const switchDelay = tables.add(spec.switchDelay);
  return [
    { share: spec.retryPercent / 100, to: 'same', delay: tables.add(spec.retryDelay) },
    ...Object.entries(spec.switchPercent).map(([id, percent]) => ({
      share: percent / 100,
      to: { channel: ids.index('channels', id) },
      delay: switchDelay,
    })),
  ];
}

/** Where closed doors lead: back after the opening, or to another channel at once. */
function closedOptions(scenario: Scenario, channel: string, ids: ModelIds, tables: TableBuilder): Option[] {
  const spec = scenario.channels[channel]?.whenClosed;
  return [
    { share: (spec?.returnPercent ?? 100) / 100, to: 'same', delay: tables.add(spec?.returnDelay ?? oneHour) },
    ...Object.entries(spec?.switchPercent ?? {}).map(([id, percent]) => ({
      share: percent / 100,
      to: { channel: ids.index('channels', id) },
    })),
  ];
}

interface Group {
  readonly team: number;
  readonly afterWait: number;
  readonly reserve: number;
  readonly gate: number;
}

/** Groups of teams asked in turn for an idle agent: as the queue orders them, else one group for each priority, best first. */
function teamGroups(scenario: Scenario, queue: string, ids: ModelIds): Group[][] {
  const able = ids.teams.flatMap((id, team) => {
    const skills = scenario.teams[id]?.skills ?? {};
    const skill = skills[queue] ?? skills[skillKey(queue, ids)];
    if (skill === undefined) return [];
    return [
      {
        id,
        team,
        priority: skill.priority,
        afterWait: skill.afterWaitSeconds,
        reserve: skill.reservedIdleAgents,
        gate: gateOf(skill, ids),
      },
    ];
  });
  const order = ids.queueSpecs[queue]?.teamOrder;
  if (order !== undefined) return order.map((group) => able.filter((row) => group.includes(row.id)));
  const priorities = [...new Set(able.map((row) => row.priority))].sort((a, b) => a - b);
  return priorities.map((priority) => able.filter((row) => row.priority === priority));
}

/** Rule number + 1 for a skill that holds only during a rule, minus that for one that does not then; 0 for others. */
export function gateOf({ onlyDuring, notDuring }: SkillSpec, ids: ModelIds): number {
  if (onlyDuring !== undefined) return ids.index('rules', onlyDuring) + 1;
  return notDuring === undefined ? 0 : -ids.index('rules', notDuring) - 1;
}

/** A channel's id stands for its only queue. */
const skillKey = (queue: string, ids: ModelIds): string => {
  const channel = ids.queueSpecs[queue]?.channel ?? queue;
  const alone = ids.queues.filter((id) => ids.queueSpecs[id]?.channel === channel).length === 1;
  return alone ? channel : queue;
};

/** The skill of a team for a queue, also where the file names the channel of a single queue. */
export function skillFor(scenario: Scenario, team: string, queue: string, ids: ModelIds) {
  const skills = scenario.teams[team]?.skills ?? {};
  return skills[queue] ?? skills[skillKey(queue, ids)];
}

function compileGroups(scenario: Scenario, ids: ModelIds) {
  const groupFrom = [0];
  const groupTeamFrom = [0];
  const groupTeam: number[] = [];
  const groupAfterWait: number[] = [];
  const groupReserve: number[] = [];
  const groupGate: number[] = [];
  const overflowFrom = [0];
  const overflowWait: number[] = [];
  for (const queue of ids.queues) {
    const groups = teamGroups(scenario, queue, ids);
    for (const group of groups) {
      for (const row of group) {
        groupTeam.push(row.team);
        groupAfterWait.push(row.afterWait);
        groupReserve.push(row.reserve);
        groupGate.push(row.gate);
      }
      groupTeamFrom.push(groupTeam.length);
    }
    groupFrom.push(groupTeamFrom.length - 1);
    const waits = new Set(groups.flat().map((row) => row.afterWait));
    overflowWait.push(...[...waits].filter((wait) => wait > 0).sort((a, b) => a - b));
    overflowFrom.push(overflowWait.length);
  }
  return {
    groupFrom: Int32Array.from(groupFrom),
    groupTeamFrom: Int32Array.from(groupTeamFrom),
    groupTeam: Int32Array.from(groupTeam),
    groupAfterWait: Float64Array.from(groupAfterWait),
    groupReserve: Int32Array.from(groupReserve),
    groupGate: Int32Array.from(groupGate),
    overflowFrom: Int32Array.from(overflowFrom),
    overflowWait: Float64Array.from(overflowWait),
  };
}

/** The queue that a reference to a queue or to a channel with one queue means. */
export const queueNamed = (id: string, ids: ModelIds): number =>
  ids.index('queues', ids.queues.includes(id) ? id : (ids.queues.find((queue) => ids.queueSpecs[queue]?.channel === id) ?? id));

/** The menu and the offer of a call-back of each place's channel. */
function compileOffers(specs: readonly (ChannelSpec | undefined)[], ids: ModelIds, tables: TableBuilder, choices: ChoiceBuilder) {
  const menus = specs.map((channel) => channel?.menu);
  const laws = menus.map((menu) => tables.add(menu?.time));
  const backs = specs.map((channel) => channel?.callBack);
  return {
    menuTable: Int32Array.from(laws, ({ table }) => table),
    menuMean: Float64Array.from(laws, ({ mean }) => mean),
    menuServed: Float64Array.from(menus, (menu) => threshold((menu?.servedPercent ?? 0) / 100)),
    menuLeft: Float64Array.from(menus, (menu) => threshold(((menu?.servedPercent ?? 0) + (menu?.givingUpPercent ?? 0)) / 100)),
    menuMisrouted: Int32Array.from(menus, (menu) =>
      choices.add(
        Object.entries(menu?.misroutedPercent ?? {}).map(([id, percent]) => ({
          share: percent / 100,
          to: { place: queueNamed(id, ids) },
        })),
      ),
    ),
    callBackTo: Int32Array.from(backs, (back) =>
      back === undefined || back.acceptPercent === 0 ? -1 : queueNamed(back.to, ids),
    ),
    callBackWaiting: Int32Array.from(backs, (back) => back?.ifWaitingAtLeast ?? 0),
    callBackLongest: Float64Array.from(backs, (back) => back?.ifLongestWaitSeconds ?? 0),
    callBackAccept: Float64Array.from(backs, (back) => threshold((back?.acceptPercent ?? 0) / 100)),
    callBackMost: Int32Array.from(backs, (back) => back?.mostPending ?? noLimit),
  };
}

/** Shares of customers put off by the length of each place's queue. */
function compileBalking(specs: readonly ChannelSpec['balking'][]) {
  const lists = specs.map((balking) => (balking?.percentByQueueLength ?? []).map((percent) => threshold(percent / 100)));
  const balkFrom = [0];
  for (const list of lists) balkFrom.push((balkFrom.at(-1) ?? 0) + list.length);
  return {
    balkAt: Int32Array.from(specs, (balking) => balking?.atQueueLength ?? noLimit),
    balkPerWaiting: Float64Array.from(specs, (balking) => threshold((balking?.percentPerWaiting ?? 0) / 100)),
    balkFrom: Int32Array.from(balkFrom),
    balkByLength: Float64Array.from(lists.flat()),
  };
}

/** Where contacts of each queue are sent on. */
function compileSends(ids: ModelIds) {
  const sends = ids.queues.map((id) => ids.queueSpecs[id]?.sends);
  return {
    sendTo: Int32Array.from(sends, (spec) => (spec === undefined || spec.percent === 0 ? -1 : queueNamed(spec.to, ids))),
    sendShare: Float64Array.from(sends, (spec) => threshold((spec?.percent ?? 0) / 100)),
    sendWaiting: Int32Array.from(sends, (spec) => spec?.ifWaitingAtLeast ?? 0),
  };
}

/** Attempts to reach a customer that find nobody at each place. */
function compileNoAnswer(specs: readonly (ChannelSpec | undefined)[], tables: TableBuilder) {
  const tries = specs.map((channel) => ((channel?.noAnswer?.percent ?? 0) > 0 ? channel?.noAnswer : undefined));
  const delays = tries.map((spec) => tables.add(spec?.delay));
  return {
    noAnswer: Float64Array.from(tries, (spec) => threshold((spec?.percent ?? 0) / 100)),
    attemptSeconds: Float64Array.from(tries, (spec) => spec?.seconds ?? 0),
    mostAttempts: Int32Array.from(tries, (spec) => spec?.mostAttempts ?? 1),
    attemptDelayTable: Int32Array.from(delays, ({ table }) => table),
    attemptDelayMean: Float64Array.from(delays, ({ mean }) => mean),
  };
}

/** What waiting does to service at each place. */
function compileUnderLoad(specs: readonly (ChannelSpec | undefined)[]) {
  const loads = specs.map((channel) => channel?.underLoad);
  const column = (value: (load: NonNullable<ChannelSpec['underLoad']>) => number, none: number) =>
    Float64Array.from(loads, (load) => (load === undefined ? none : value(load)));
  return {
    underLoad: Uint8Array.from(loads, (load) => (load === undefined ? 0 : 1)),
    waitedFactor: column((load) => load.handleTimePercentIfWaited / 100, 1),
    factorPerSecond: column((load) => load.handleTimePercentPerMinuteWaited / 6000, 0),
    lossPerSecond: column((load) => load.resolutionLossPercentPerMinuteWaited / 6000, 0),
    factorAgain: column((load) => load.handleTimePercentOfRepeats / 100, 1),
    patienceAgain: column((load) => load.patiencePercentOfRepeats / 100, 1),
    slowdown: column((load) => load.slowdownPercentPerWaiting / 100, 0),
  };
}

/** The traits of every place. */
export function compilePlaces(scenario: Scenario, ids: ModelIds, tables: TableBuilder, choices: ChoiceBuilder): CompiledPlaces {
  const rows = ids.places.map((id) => {
    const queue = ids.queueSpecs[id];
    const channelId = queue?.channel ?? id;
    const channel = scenario.channels[channelId];
    if (channel === undefined) throw new RangeError(`compile requires a channel for place ${id}`);
    const kind = traits[channel.kind];
    const patience = queue?.patience ?? channel.patience;
    const atOnce = channel.contactsAtOnce ?? kind.contactsAtOnce;
    const speeds = channel.speedByLoadPercent?.map((value) => value / 100) ?? kind.speedByLoad;
    const afterAbandoning = choices.add(reactionOptions(channel.afterAbandoning, ids, tables));
    const thresholds = thresholdsOf(scenario, id, channelId);
    return { id, queue, channelId, channel, kind, patience, atOnce, speeds, afterAbandoning, thresholds };
  });
  const withAgents = rows.map(({ id, channel }) => (ids.queues.includes(id) ? channel : undefined));
  const law = (row: (typeof rows)[number]) => (row.patience === undefined ? noLaw : tables.add(row.patience.time));
  const maxAtOnce = Math.max(1, ...rows.map((row) => row.atOnce));
  const speed = new Float64Array(rows.length * maxAtOnce);
  rows.forEach((row, place) => {
    for (let load = 0; load < maxAtOnce; load++)
      speed[place * maxAtOnce + load] = row.speeds[Math.min(load, row.speeds.length - 1)] ?? 1;
  });
  return {
    channel: Int32Array.from(rows, (row) => ids.index('channels', row.channelId)),
    queues: ids.queues.length,
    lines: Int32Array.from(ids.channels, (id) => scenario.channels[id]?.lines ?? noLimit),
    waitingPlaces: Int32Array.from(rows, (row) => row.queue?.waitingPlaces ?? noLimit),
    patienceTable: Int32Array.from(rows, (row) => law(row).table),
    patienceMean: Float64Array.from(rows, (row) => law(row).mean),
    hangUpAtOnce: Float64Array.from(rows, (row) => threshold((row.patience?.hangUpAtOncePercent ?? 0) / 100)),
    ...compileBalking(
      rows.map(({ id, queue, channel }) => (ids.queues.includes(id) ? (queue?.balking ?? channel.balking) : undefined)),
    ),
    channelPlaces: Int32Array.from(withAgents, (channel) => channel?.waitingPlaces ?? noLimit),
    afterAbandoning: Int32Array.from(rows, (row) => row.afterAbandoning),
    afterBlocked: Int32Array.from(rows, (row) =>
      row.channel.afterBlocked === undefined
        ? row.afterAbandoning
        : choices.add(reactionOptions(row.channel.afterBlocked, ids, tables)),
    ),
    whenClosed: Int32Array.from(rows, (row) => choices.add(closedOptions(scenario, row.channelId, ids, tables))),
    turnsAway: Uint8Array.from(rows, (row) => (row.channel.atClosing === 'turnAway' ? 1 : 0)),
    servesInside: Uint8Array.from(rows, (row) => (row.channel.atClosing === 'serveInside' ? 1 : 0)),
    ...compileUnderLoad(withAgents),
    shoppersLeave: Float64Array.from(rows, (row) => threshold(row.channel.shoppersLeavePercent / 100)),
    ...compileOffers(withAgents, ids, tables, choices),
    ...compileNoAnswer(withAgents, tables),
    ...compileSends(ids),
    acceptsWhenClosed: Uint8Array.from(rows, (row) => (row.kind.deferred ? 1 : 0)),
    freezes: Uint8Array.from(rows, (row) => (row.kind.laidDown ? 1 : 0)),
    promisedWithin: Float64Array.from(withAgents, (channel) => channel?.promisedWithinSeconds ?? Number.POSITIVE_INFINITY),
    interruptible: Uint8Array.from(withAgents, (channel) => (channel?.interruptible ? 1 : 0)),
    openingClock: Uint8Array.from(rows, (row) => ((row.channel.clock ?? row.kind.clock) === 'openingHours' ? 1 : 0)),
    contactsAtOnce: Int32Array.from(rows, (row) => row.atOnce),
    fillsUp: Uint8Array.from(rows, (row) => (row.channel.newContactTo === 'mostInHand' ? 1 : 0)),
    speed,
    maxAtOnce,
    credit: Float64Array.from(rows, (row) => row.queue?.waitingCreditSeconds ?? 0),
    weight: Float64Array.from(rows, (row) => row.queue?.waitingWeight ?? 1),
    waitingAtStart: Int32Array.from(rows, (row) => row.queue?.waitingAtStart ?? 0),
    limitFromStart: Uint8Array.from(rows, ({ thresholds }) => (thresholds.limitFrom === 'callStart' ? 1 : 0)),
    within: Float64Array.from(rows, ({ thresholds }) => thresholds.withinSeconds),
    short: Float64Array.from(rows, ({ thresholds }) => thresholds.shortAbandonSeconds),
    limit: Float64Array.from(rows, ({ thresholds }) => thresholds.limitSeconds),
    ...compileGroups(scenario, ids),
  };
}
