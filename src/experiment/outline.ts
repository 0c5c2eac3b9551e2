import { placeWidth, queueWidth, teamWidth, typeWidth, waitBins } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { messagesPerDay } from '../scenario/messagesSent.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Outline } from './result.ts';
import { roster } from './roster.ts';

/** Contacts that take about 10 ms to simulate, and sums that take as long as one contact to clear and add up. */
const contactsOfBatch = 50_000;
const cellsOfContact = 50;
/** Larger ones would leave too few blocks to form intervals from. */
const largestBatch = 16;
/** Batches in hand should last as long as some slices. */
const mostAhead = 32;

/** Work of a replication, in contacts. */
function workOf(model: CompiledModel): number {
  const { intervals, queueIds, teamIds, typeIds, placeIds } = model;
  const cells =
    intervals * (queueIds.length * queueWidth + teamIds.length * teamWidth) +
    typeIds.length * (typeWidth + placeIds.length * placeWidth) +
    queueIds.length * 2 * waitBins;
  return model.contactsPerReplication + cells / cellsOfContact;
}

/** Replications of a batch: the power of two that takes about 10 ms. Depends on the model alone, so that sums do too. */
function batchSizeOf(work: number): number {
  let size = 1;
  while (size < largestBatch && 2 * size * work <= contactsOfBatch) size *= 2;
  return size;
}

/** Pairs of row of types and place at which it is served. */
function cellsOf(model: CompiledModel): [number, number][] {
  const places = model.placeIds.length;
  const pairs: [number, number][] = [];
  for (let cell = 0; cell < model.typeIds.length * places; cell++)
    if ((model.handling.table[cell] ?? -1) >= 0) pairs.push([Math.floor(cell / places), cell % places]);
  return pairs;
}

/** The same of inquiry types, each pair once. */
function typePlacesOf({ segments }: CompiledModel, cells: readonly (readonly [number, number])[]): [number, number][] {
  const pairs = cells.map(([row, place]): [number, number] => [segments.typeOf[row] as number, place]);
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()].sort((a, b) => a[0] - b[0]);
}

/** What estimates need to know of a compiled scenario. */
export function outlineOf(key: string, scenario: Scenario, model: CompiledModel): Outline {
  const { channelIds, queueIds, teamIds, placeIds, places, segments } = model;
  const cells = cellsOf(model);
  const work = workOf(model);
  const batchSize = batchSizeOf(work);
  return {
    key,
    typeIds: segments.typeIds,
    segmentIds: segments.ids,
    typeRows: model.typeIds.map((_, row) => [segments.typeOf[row] as number, segments.segmentOf[row] as number]),
    channelIds,
    queueIds,
    teamIds,
    placeIds,
    channelOfPlace: [...places.channel],
    live: queueIds.map((_, queue) => places.acceptsWhenClosed[queue] === 0),
    typePlaces: typePlacesOf(model, cells),
    cells,
    ...touchesOf(model),
    surveyed: model.surveys.pairs,
    days: model.days,
    intervals: model.intervals,
    intervalSeconds: model.intervalSeconds,
    contactsAtOnce: [...model.teams.atOnce],
    costPerContact: costsPerContact(scenario, channelIds),
    saleValue: saleValues(scenario),
    weights: weightsOf(scenario),
    oneOffCost: oneOffCost(scenario),
    ...roster(scenario, model),
    messages: Object.values(scenario.demand.messages).map((message) => {
      const sent = messagesPerDay(scenario, message) * model.days;
      return [sent, sent * message.costPerMessage];
    }),
    batchSize,
    batchesAhead: Math.max(2, Math.min(mostAhead, Math.ceil((3 * contactsOfBatch) / (batchSize * work)))),
    stepsOfReplication: (model.calendar.steps * (model.warmUpDays + model.days)) / model.days,
    confidence: scenario.experiment.confidencePercent / 100,
    smallestDifference: scenario.experiment.smallestDifference,
    notes: model.notes,
  };
}

function saleValues({ inquiryTypes }: Scenario): number[] {
  const types = Object.values(inquiryTypes);
  const others = types.every(({ shoppers }) => shoppers === undefined) ? Number.NaN : 0;
  return types.map(({ shoppers }) => shoppers?.saleValue ?? others);
}

function oneOffCost({ teams, inquiryTypes }: Scenario): number {
  const skills = Object.values(teams).flatMap((team) => Object.values(team.skills));
  const paid = [...skills.map(({ training }) => training), ...Object.values(inquiryTypes).map(({ fixAtSource }) => fixAtSource)];
  return paid.reduce((sum, item) => sum + (item?.oneOffCost ?? 0), 0);
}

/** A channel that names no cost has none, unless no channel names any: then costs are unknown. */
function costsPerContact(scenario: Scenario, channelIds: readonly string[]): number[] {
  const costs = channelIds.map((id) => scenario.channels[id]?.costPerContact);
  const missing = costs.every((cost) => cost === undefined) ? Number.NaN : 0;
  return costs.map((cost) => cost ?? missing);
}

/** What a scenario states of effort and of the customers it costs: those who leave for it, and those who are about to leave anyway. */
function weightsOf({ effort, inquiryTypes, money }: Scenario): Outline['weights'] {
  const stated = (isStated: boolean, weight = 1) => (isStated ? weight : Number.NaN);
  const mayLeave = effort?.leaving !== undefined || Object.values(inquiryTypes).some(({ atRiskPercent }) => atRiskPercent > 0);
  return {
    effort: stated(effort !== undefined),
    leaving: stated(mayLeave),
    valuePerCustomer: stated(mayLeave, money.valuePerCustomer ?? Number.NaN),
  };
}

/** Touches, their targets and who answers for them. */
function touchesOf({ touches }: CompiledModel) {
  const { ids, targetIds, ownerIds, owner, targetFrom } = touches;
  const touchOfTarget = targetIds.map((_, target) => ids.findIndex((_, touch) => target < (targetFrom[touch + 1] as number)));
  return { touchIds: ids, targetIds, ownerIds, touchOfTarget, ownerOfTouch: [...owner] };
}
