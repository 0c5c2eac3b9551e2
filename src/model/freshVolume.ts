import type { Scenario } from '../scenario/schema/scenario.ts';
import { customersBehind } from '../scenario/segmentMix.ts';
import { plannedFactors, statedVolume } from './compileArrivals.ts';
import type { CompiledModel, ModelNote } from './compiledModel.ts';
import { withAdded } from './flow/fresh.ts';
import { Flow, isSettled } from './flow/solveFlow.ts';

/** Expected fresh inquiries of each type per interval of the window, in the order of the scenario's types. */
export interface FreshVolume {
  readonly perInterval: readonly Float64Array[];
  readonly notes: readonly ModelNote[];
}

const rounds = 60;
/** Settled when a round changes contacts by less than this share of them. */
const closeEnough = 1e-4;
/** The volume is settled when a round would change that of no type by more than this share. */
const volumeSettled = 5e-4;
/** Rounds have failed where they still change, or miss of the record, more than this share. */
const failed = 0.03;
/** A step counts as better when it leaves less than this share of what the best one missed. */
const better = 0.99;

/** A volume that counts recorded contacts: of which type, on which channel, how many in each interval. */
interface Recorded {
  readonly type: number;
  readonly id: string;
  readonly channel: number;
  readonly contacts: Float64Array;
}

/** What each type's volume states per interval: inquiries or recorded contacts. */
export function statedVolumes(scenario: Scenario): Float64Array[] {
  const perDay = (24 * 60) / scenario.calendar.intervalMinutes;
  return Object.entries(scenario.inquiryTypes).map(([id, type]) => {
    const planned = plannedFactors(scenario, id);
    return statedVolume(type.volume, scenario.calendar.days, perDay, customersBehind(scenario, type)).map(
      (value, interval) => value * (planned[interval] as number),
    );
  });
}

/** Whether a volume of the scenario counts recorded contacts, which hold redials and repeats already. */
export function countsRecorded(scenario: Scenario): boolean {
  return Object.values(scenario.inquiryTypes).some((type) => type.volume.volumeBasis === 'contactsRecorded');
}

function recordedVolumes(scenario: Scenario, model: CompiledModel, stated: readonly Float64Array[]): Recorded[] {
  return model.segments.typeIds.flatMap((id, type) => {
    const spec = scenario.inquiryTypes[id];
    if (spec?.volume.volumeBasis !== 'contactsRecorded') return [];
    const channel = spec.volume.recordedChannel ?? Object.keys(spec.startsOnPercent)[0] ?? '';
    return [
      { type, id, channel: model.channelIds.indexOf(channel), contacts: stated[type] ?? new Float64Array(model.intervals) },
    ];
  });
}

/** Expected contacts of a type on a channel per interval, those before closed doors left out. */
function contactsOf(flow: Flow, recorded: Recorded): Float64Array {
  const { model } = flow;
  const contacts = new Float64Array(model.intervals);
  flow.network.nodes.forEach((node, index) => {
    if (model.segments.typeOf[node.type] !== recorded.type || model.places.channel[node.place] !== recorded.channel) return;
    for (let interval = 0; interval < model.intervals; interval++)
      contacts[interval] =
        (contacts[interval] as number) +
        (flow.attempts[index * model.intervals + interval] as number) * flow.openShare(node.place, interval);
  });
  return contacts;
}

/** Scales fresh inquiries towards the recorded contacts. */
function improve(fresh: Float64Array, recorded: Float64Array, contacts: Float64Array): void {
  for (let interval = 0; interval < fresh.length; interval++) {
    const wanted = recorded[interval] as number;
    const got = contacts[interval] as number;
    if (got > 0) fresh[interval] = ((fresh[interval] as number) * wanted) / got;
  }
}

/** Scales fresh inquiries towards the recorded contacts, all intervals alike. */
function level(fresh: Float64Array, recorded: Float64Array, contacts: Float64Array): void {
  const got = sum(contacts);
  if (got > 0) for (const [interval, value] of fresh.entries()) fresh[interval] = (value * sum(recorded)) / got;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** How far the contacts of all types are from the record, interval by interval, as a share of it. */
function missedShare(recorded: readonly Recorded[], contacts: readonly Float64Array[]): number {
  const wanted = recorded.reduce((all, row) => all + sum(row.contacts), 0);
  const missed = recorded.map(({ contacts: all }, index) =>
    sum(all.map((value, interval) => Math.abs(value - (contacts[index]?.[interval] as number)))),
  );
  return wanted > 0 ? missed.reduce((all, value) => all + value, 0) / wanted : 0;
}

/** Fresh inquiries by [type][interval], and the contacts by [recorded type][interval] that come of them. */
interface Trial {
  readonly perInterval: readonly Float64Array[];
  readonly contacts: readonly Float64Array[];
}

function residual(recorded: Recorded, contacts: Float64Array): ModelNote {
  let total = 0;
  let wanted = 0;
  let largest = 0;
  recorded.contacts.forEach((value, interval) => {
    const off = Math.abs((contacts[interval] as number) - value);
    total += off;
    wanted += value;
    largest = Math.max(largest, off);
  });
  const values = { recordedContacts: wanted, meanAbsolute: total / recorded.contacts.length, largestAbsolute: largest, total };
  return { code: 'recordedVolumeResidual', id: recorded.id, values };
}

/**
 * The fresh inquiries under which the expected contacts of each interval equal the recorded ones: a fixed point of the traffic
 * equations of the scenario under which they were recorded, `model` being it with the stated volumes. What cannot be met
 * (contacts where redials alone exceed the record, waiting judged by formula) is reported as a note for each type.
 */
export function solveRecorded(scenario: Scenario, model: CompiledModel): FreshVolume {
  const stated = statedVolumes(scenario);
  const recorded = recordedVolumes(scenario, model, stated);
  const { perInterval, contacts } = solveTogether(model, recorded, stated) ?? solveInSteps(model, recorded, stated);
  return { perInterval, notes: recorded.map((row, index) => residual(row, contacts[index] as Float64Array)) };
}

/** Flow and volume settled together, a round each. Undefined where that fails: where contacts come by way of other channels first. */
function solveTogether(model: CompiledModel, recorded: readonly Recorded[], stated: readonly Float64Array[]): Trial | undefined {
  let perInterval: readonly Float64Array[] = stated;
  const flow = new Flow(model, withAdded(model, perInterval));
  let contacts: Float64Array[] = [];
  let done = false;
  for (let round = 0; round < rounds; round++) {
    const isFlowSettled = flow.round(closeEnough);
    contacts = recorded.map((row) => contactsOf(flow, row));
    const next = perInterval.map((row) => row.slice());
    for (const [index, row] of recorded.entries())
      improve(next[row.type] as Float64Array, row.contacts, contacts[index] as Float64Array);
    // A round of the flow may by chance leave contacts as they were while the volume is still on its way.
    done = isFlowSettled && next.every((row, type) => isSettled(perInterval[type] as Float64Array, row, volumeSettled));
    if (done) break;
    perInterval = next;
    flow.replaceInquiries(withAdded(model, perInterval));
  }
  const holds = missedShare(recorded, contacts) <= failed && (done || flow.round(failed));
  return holds ? { perInterval, contacts } : undefined;
}

/** The flow settled for each volume tried: first the level of the volume, then interval by interval, as long as it gets better. */
function solveInSteps(model: CompiledModel, recorded: readonly Recorded[], stated: readonly Float64Array[]): Trial {
  const flow = new Flow(model, withAdded(model, stated));
  const trial = (perInterval: readonly Float64Array[]) => {
    flow.replaceInquiries(withAdded(model, perInterval));
    flow.settle(closeEnough);
    const contacts = recorded.map((row) => contactsOf(flow, row));
    return { perInterval, contacts, missed: missedShare(recorded, contacts) };
  };
  let best = trial(stated);
  for (const scale of [level, improve])
    for (let round = 0; round < rounds && best.missed > closeEnough; round++) {
      const perInterval = best.perInterval.map((row) => row.slice());
      for (const [index, row] of recorded.entries())
        scale(perInterval[row.type] as Float64Array, row.contacts, best.contacts[index] as Float64Array);
      const next = trial(perInterval);
      if (next.missed > better * best.missed) break;
      best = next;
    }
  return best;
}

/**
 * Fresh inquiries of a scenario whose recorded volumes were recorded under another: those solved there, scaled by what this one
 * states against what that one states.
 */
export function carriedOver(scenario: Scenario, recordedUnder: Scenario, solved: FreshVolume): FreshVolume {
  const stated = statedVolumes(scenario);
  const before = statedVolumes(recordedUnder);
  const ids = Object.keys(recordedUnder.inquiryTypes);
  const perInterval = Object.keys(scenario.inquiryTypes).map((id, type) => {
    const row = stated[type] as Float64Array;
    const origin = ids.indexOf(id);
    const recorded = scenario.inquiryTypes[id]?.volume.volumeBasis === 'contactsRecorded';
    if (!recorded || origin < 0) return row;
    return row.map((value, interval) => {
      const was = before[origin]?.[interval] ?? 0;
      return was > 0 ? ((solved.perInterval[origin]?.[interval] ?? 0) * value) / was : value;
    });
  });
  return { perInterval, notes: solved.notes };
}
