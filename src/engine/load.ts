import type { Tally } from '../metrics/tally.ts';
import {
  flowRows,
  flowWidth,
  placeWidth,
  queueWidth,
  surveyWidth,
  targetWidth,
  teamWidth,
  touchWidth,
  typeWidth,
  waitBins,
} from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { resetDisputes } from './disputes.ts';
import { clearEvents, sizeEvents } from './eventQueue.ts';
import { resetFatigue } from './fatigue.ts';
import { resetInterruption } from './interruption.ts';
import { resetRules } from './intraday.ts';
import * as at from './layout.ts';
import { NoRoom } from './noRoom.ts';
import * as reg from './registers.ts';
import { loadArrivalRows, loadEffortWeights, loadHandlingRows, loadPlaceRows, loadQueueRows, loadTeamRows } from './rows.ts';
import { setRow } from './setRow.ts';
import { resetSlowdown } from './slowdown.ts';
import * as state from './state.ts';

const secondsPerDay = 86_400;

/** Sizes of the parts of the tally, in doubles. */
function tallySizes(model: CompiledModel) {
  const rows = model.intervals + 1;
  const types = model.typeIds.length + 1;
  return {
    queue: rows * model.queueIds.length * queueWidth,
    team: rows * model.teamIds.length * teamWidth,
    type: types * typeWidth,
    place: types * model.placeIds.length * placeWidth,
    waits: (model.queueIds.length + 1) * 2 * waitBins,
    touch: model.touches.ids.length * touchWidth,
    target: model.touches.targetIds.length * targetWidth,
    touchTimes: model.touches.targetIds.length * waitBins,
    survey: rows * model.surveys.pairs.length * surveyWidth,
    flows: flowRows(model.channelIds.length) * flowWidth(model.channelIds.length),
  };
}

/** Running sums of one day of every source, where intervals have factors of their own. */
const dayRows = ({ arrivals }: CompiledModel): number =>
  arrivals.sharedInterval < 0 ? 0 : arrivals.hash.length * (arrivals.intervalsPerDay + 1);

/** A model that is larger than the engine's memory is refused before it runs. Throws NoRoom. */
function checkSize(model: CompiledModel): void {
  const sizes = tallySizes(model);
  const agents = model.teams.agentFrom[model.teamIds.length] ?? 0;
  const rows: [string, number, number][] = [
    ['inquiry types', Math.max(model.typeIds.length, model.arrivals.hash.length), state.mostTypes],
    ['channels and queues', Math.max(model.placeIds.length, model.channelIds.length), state.mostPlaces],
    ['teams', model.teamIds.length, state.mostTeams],
    ['agents', agents, state.mostAgents],
    ['pairs of inquiry type and queue', model.handling.table.length, state.mostHandlings],
    ['laws of different shapes', model.tables.length, state.mostTables],
    ['pairs of team and queue', model.teams.factor.length, state.mostHandlings],
    ['inquiry types times intervals', model.arrivals.cumulative.length + dayRows(model), state.mostExpected],
    ['random surges', model.arrivals.surges.hash.length, state.mostSurges],
    ['intervals times queues', sizes.queue, state.mostTallied],
    ['intervals times teams', sizes.team, state.mostTallied],
    ['inquiry types times queues', sizes.place, state.placeTally.length],
    ['queues', sizes.waits, state.mostWaits],
    ['intervals times surveyed queues and teams', sizes.survey, state.mostSurveyed],
    ['touches', model.touches.ids.length, state.mostTargets],
    ['targets of touches', model.touches.targetIds.length, state.mostTargets],
  ];
  for (const [what, size, most] of rows) if (size > most) throw new NoRoom(what, most, size);
}

/** Makes a model the running one: its sizes, its records, its tables. Cheap where it runs already. */
export function load(model: CompiledModel): void {
  if (state.running.model === model) return;
  checkSize(model);
  state.running.model = model;
  const { registers, clock } = state;
  registers[reg.typeCount] = model.typeIds.length;
  registers[reg.sourceCount] = model.arrivals.hash.length;
  registers[reg.patienceDiffers] =
    model.segments.patienceDiffers || model.places.patienceAgain.some((factor) => factor !== 1) ? 1 : 0;
  registers[reg.tiring] = model.teams.fatigueSeconds.some((seconds) => seconds > 0) ? 1 : 0;
  registers[reg.queueCount] = model.queueIds.length;
  registers[reg.placeCount] = model.placeIds.length;
  registers[reg.teamCount] = model.teamIds.length;
  registers[reg.channelCount] = model.channelIds.length;
  registers[reg.agentCount] = model.teams.agentFrom[model.teamIds.length] ?? 0;
  registers[reg.intervalCount] = model.intervals;
  registers[reg.lastDay] = model.warmUpDays + model.days + model.followDays;
  registers[reg.intervalsPerDay] = model.arrivals.intervalsPerDay;
  registers[reg.intervalSeconds] = model.intervalSeconds;
  registers[reg.exponential] = model.exponential;
  registers[reg.reserving] = model.teams.skillReserve.some((reserve) => reserve > 0) ? 1 : 0;
  registers[reg.normalScores] = model.normalScores;
  registers[reg.touching] = model.touches.ids.length > 0 ? 1 : 0;
  registers[reg.measuresEffort] = model.effort.isMeasured;
  registers[reg.losesCustomers] = model.effort.isMeasured === 1 || model.toolkit.atRisk.some((share) => share > 0) ? 1 : 0;
  loadEffortWeights(model);
  registers[reg.handsWide] = model.places.maxAtOnce;
  registers[reg.listWidth] = model.places.maxAtOnce + 1;
  registers[reg.outsideCell] = model.typeIds.length * typeWidth;
  clock[state.windowStart] = model.warmUpDays * secondsPerDay;
  clock[state.windowEnd] = model.warmUpDays * secondsPerDay + model.windowSeconds;
  state.tables.set(model.tables);
  state.cumulative.set(model.arrivals.cumulative);
  state.factors.set(model.teams.factor);
  state.lines.set(model.places.lines);
  loadArrivalRows(model);
  loadPlaceRows(model);
  loadQueueRows(model);
  loadHandlingRows(model);
  sizeEvents(bucketSeconds(model));
}

/** About one event to a bucket when it is busiest; never so narrow that a quiet night costs time or numbers of buckets run out. */
function bucketSeconds(model: CompiledModel): number {
  const wanted = 1 / Math.max(model.peakEventsPerSecond, 1e-3);
  const seconds = (model.warmUpDays + model.days + model.followDays) * secondsPerDay;
  return Math.min(60, Math.max(0.005, wanted, seconds / 2e9));
}

/** Puts everything back to the empty system at the start of the warm-up. */
export function reset(model: CompiledModel, replication: number): void {
  const { registers, clock } = state;
  registers[reg.replication] = replication;
  setRow(model.intervals);
  registers[reg.serials] = 0;
  registers[reg.cohortLeft] = 0;
  registers[reg.events] = 0;
  registers[reg.insideStep] = 0;
  state.slotEffort.fill(0, 0, registers[reg.slotsUsed]);
  clearEvents(registers[reg.slotsUsed] as number, registers[reg.agentCount] as number);
  registers[reg.freeCount] = 0;
  registers[reg.slotsUsed] = 0;
  clock.fill(0, 0, state.windowStart);
  clock[state.stepStart] = 0;
  state.inChannel.fill(0, 0, model.channelIds.length);
  state.open.fill(0, 0, model.channelIds.length);
  state.openBefore.fill(0, 0, model.channelIds.length);
  const lists = model.teamIds.length * (registers[reg.listWidth] as number);
  state.listHead.fill(-1, 0, lists);
  state.listTail.fill(-1, 0, lists);
  for (let queue = 0; queue < model.queueIds.length; queue++) {
    state.queueInts[(queue << 2) + at.head] = -1;
    state.queueInts[(queue << 2) + at.tail] = -1;
    state.queueInts[(queue << 2) + at.waiting] = 0;
  }
  loadTeamRows(model);
  resetAgents(model);
  resetSlowdown(model);
  resetDisputes(model.channelIds.length);
  resetInterruption(model);
  resetFatigue(registers[reg.agentCount] as number);
  resetRules(model);
  state.lastPlaces.fill(0, 0, (model.placeIds.length + 1) << 2);
  const tally = runningTally(model);
  const { size: _, events: __, ...parts } = tally;
  for (const part of Object.values(parts)) part.fill(0);
}

function resetAgents(model: CompiledModel): void {
  const { agentFrom } = model.teams;
  const agents = state.registers[reg.agentCount] as number;
  state.agentInts.fill(0, 0, agents << 3);
  state.agentReals.fill(0, 0, agents << 1);
  for (let team = 0; team < model.teamIds.length; team++)
    for (let agent = agentFrom[team] as number; agent < (agentFrom[team + 1] as number); agent++) {
      state.agentInts[(agent << 3) + at.agentTeam] = team;
      state.agentInts[(agent << 3) + at.agentList] = -1;
    }
}

/** The tally of the running replication: views of the engine's memory, overwritten by the next replication. */
export function runningTally(model: CompiledModel): Tally {
  const sizes = tallySizes(model);
  return {
    size: {
      intervals: model.intervals,
      channels: model.channelIds.length,
      queues: model.queueIds.length,
      teams: model.teamIds.length,
      types: model.typeIds.length,
      places: model.placeIds.length,
      touches: model.touches.ids.length,
      targets: model.touches.targetIds.length,
      surveyed: model.surveys.pairs.length,
    },
    queue: state.queueTally.subarray(0, sizes.queue),
    team: state.teamTally.subarray(0, sizes.team),
    type: state.typeTally.subarray(0, sizes.type),
    place: state.placeTally.subarray(0, sizes.place),
    waits: state.waitTally.subarray(0, sizes.waits),
    flows: state.flowTally.subarray(0, sizes.flows),
    touch: state.touchTally.subarray(0, sizes.touch),
    target: state.targetTally.subarray(0, sizes.target),
    touchTimes: state.touchTimes.subarray(0, sizes.touchTimes),
    survey: state.surveyTally.subarray(0, sizes.survey),
    events: state.registers[reg.events] as number,
  };
}
