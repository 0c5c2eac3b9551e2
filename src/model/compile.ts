import { seedWords } from '../random/seedWords.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { type BySegment, bySegment } from './bySegment.ts';
import { ChoiceBuilder } from './choiceBuilder.ts';
import { compileArrivals, idHashes } from './compileArrivals.ts';
import { compileCalendar } from './compileCalendar.ts';
import type { CompiledModel, CompiledSegments } from './compiledModel.ts';
import { compileEffort } from './compileEffort.ts';
import { compileHandling, compileRepetition } from './compileHandling.ts';
import { compileLanguages } from './compileLanguages.ts';
import { compilePlaces } from './compilePlaces.ts';
import { compileRules } from './compileRules.ts';
import { compileSurveys } from './compileSurveys.ts';
import { compileTeams } from './compileTeams.ts';
import { compileToolkit } from './compileToolkit.ts';
import { compileTouches } from './compileTouches.ts';
import { carriedOver, countsRecorded, type FreshVolume, solveRecorded, statedVolumes } from './freshVolume.ts';
import { modelIds } from './modelIds.ts';
import { TableBuilder } from './tableBuilder.ts';

/** A resolved scenario, with the scenario under which its recorded volumes were recorded (itself where it extends nothing). */
export interface CompileInput {
  readonly scenario: Scenario;
  readonly recordedUnder: Scenario;
}

const longestDelay = 86_400;

/** Warm-up where the file gives none: a week where a channel closes (customers wait or come back over nights) or delays can last beyond a day. */
function warmUpDays(scenario: Scenario, delayMeans: readonly number[]): number {
  const given = scenario.calendar.warmUpDays;
  if (given !== undefined) return given;
  const closes = Object.values(scenario.channels).some((channel) => channel.openingHours !== undefined);
  return closes || delayMeans.some((mean) => mean > longestDelay / 4) ? 7 : 0;
}

/** Recorded contacts taken for fresh inquiries: where it does not matter how many there are. */
export const asStated = (scenario: Scenario): FreshVolume => ({ perInterval: statedVolumes(scenario), notes: [] });

/** The fresh inquiries behind the recorded volumes of a scenario. It takes many times as long as the rest of compiling. */
export function volumeBehindRecord(scenario: Scenario): FreshVolume {
  const before = unspared(scenario);
  return solveRecorded(before, compileWith(before, asStated(before)));
}

/** A scenario as it was recorded: volumes are those without fixes at source and messages. */
function unspared(scenario: Scenario): Scenario {
  const types = Object.entries(scenario.inquiryTypes).map(([id, { fixAtSource: _, ...type }]) => [id, type] as const);
  return { ...scenario, inquiryTypes: Object.fromEntries(types), demand: { ...scenario.demand, messages: {} } };
}

/**
 * Compiles a checked scenario for the engine. Pure; throws only on a scenario that parsing would have refused. `volumeOf` may give
 * again what `volumeBehindRecord` gave for an equal scenario.
 */
export function compile({ scenario, recordedUnder }: CompileInput, volumeOf = volumeBehindRecord): CompiledModel {
  if (!countsRecorded(scenario)) return compileWith(scenario, asStated(scenario));
  const origin = countsRecorded(recordedUnder) && sameGrid(scenario, recordedUnder) ? recordedUnder : scenario;
  return compileWith(scenario, carriedOver(scenario, origin, volumeOf(origin)));
}

/** Whether the intervals of two scenarios are the same stretches of time. */
function sameGrid({ calendar: a }: Scenario, { calendar: b }: Scenario): boolean {
  return a.startDate === b.startDate && a.days === b.days && a.intervalMinutes === b.intervalMinutes;
}

/** What segments the types of a scenario are of. */
function compileSegments({ scenario, typeIds, segmentIds }: BySegment): CompiledSegments {
  const wide = Math.max(1, segmentIds.length);
  const types = Int32Array.from({ length: typeIds.length * wide }, (_, type) => type);
  const factors = segmentIds.map((id) => (scenario.customers.segments[id]?.patiencePercent ?? 100) / 100);
  return {
    typeIds,
    ids: segmentIds,
    typeOf: types.map((type) => Math.floor(type / wide)),
    segmentOf: types.map((type) => (segmentIds.length === 0 ? -1 : type % wide)),
    patience: Float64Array.from(types, (type) => factors[type % wide] ?? 1),
    patienceDiffers: factors.some((factor) => factor !== 1),
  };
}

/** Compiles a scenario whose expected fresh inquiries are known. */
function compileWith(stated: Scenario, volume: FreshVolume): CompiledModel {
  const split = bySegment(stated);
  const { scenario } = split;
  const ids = modelIds(scenario);
  const tables = new TableBuilder();
  const choices = new ChoiceBuilder();
  const exponential = tables.add({ law: 'exponential', meanSeconds: 1 }).table;
  const segments = compileSegments(split);
  const calendar = compileCalendar(scenario, ids);
  const arrivals = compileArrivals(split, ids, volume.perInterval, tables, choices);
  const handling = compileHandling(scenario, ids, tables, choices);
  const repetition = compileRepetition(scenario, ids, tables);
  const toolkit = compileToolkit(scenario, ids, tables);
  const places = compilePlaces(scenario, ids, tables, choices);
  const touches = compileTouches(scenario, ids, segments, calendar, tables, choices);
  const teams = compileTeams(scenario, ids, calendar, places, tables);
  const built = choices.build();
  const normalScores = handling.correlation.some((value) => value !== 0) ? tables.addNormalScores() : -1;
  const windowSeconds = scenario.calendar.days * 86_400;
  const expected = volume.perInterval.reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0);
  const busiest = busiestInterval(volume.perInterval);
  const intervalSeconds = scenario.calendar.intervalMinutes * 60;
  const warmUp = warmUpDays(scenario, [...built.delayMean, ...touches.delayMean, ...touches.noticedMean]);
  return {
    typeIds: ids.types,
    channelIds: ids.channels,
    queueIds: ids.queues,
    teamIds: ids.teams,
    placeIds: ids.places,
    seed: seedWords(scenario.experiment.seed),
    typeHash: segments.typeOf.map((type) => arrivals.hash[type] as number),
    teamHash: idHashes(ids.teams.map((id) => `team ${id}`)),
    days: scenario.calendar.days,
    warmUpDays: warmUp,
    followDays: scenario.calendar.followDays,
    intervalSeconds,
    intervals: windowSeconds / intervalSeconds,
    windowSeconds,
    tables: tables.build(),
    exponential,
    normalScores,
    segments,
    languages: compileLanguages(scenario, segments),
    arrivals,
    calendar,
    choices: built,
    handling,
    repetition,
    effort: compileEffort(scenario),
    surveys: compileSurveys(scenario, ids, teams),
    toolkit,
    touches,
    places,
    rules: compileRules(scenario, ids),
    teams,
    peakEventsPerSecond: (2 * busiest) / intervalSeconds,
    contactsPerReplication: (expected * 1.5 * (scenario.calendar.days + warmUp)) / scenario.calendar.days,
    notes: volume.notes,
  };
}

/** Largest expected number of inquiries of all types in an interval. */
function busiestInterval(perType: readonly Float64Array[]): number {
  let most = 0;
  const intervals = perType[0]?.length ?? 0;
  for (let interval = 0; interval < intervals; interval++) {
    let sum = 0;
    for (const row of perType) sum += row[interval] ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}
