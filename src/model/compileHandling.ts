import { threshold } from '../random/bernoulli.ts';
import type { HandlingSpec } from '../scenario/schema/inquiryType.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { ChoiceBuilder, Option } from './choiceBuilder.ts';
import type { CompiledHandling, CompiledRepetition } from './compiledModel.ts';
import type { ModelIds } from './modelIds.ts';
import type { TableBuilder } from './tableBuilder.ts';

/** The place that a key of `handling` names: a queue, a channel with one queue, or a channel without agents. */
export function placeOfKey(key: string, spec: HandlingSpec, ids: ModelIds): number {
  return ids.index('places', ids.places.includes(key) ? key : (spec.queue ?? queueOfChannel(key, ids)));
}

/** The only queue of a channel, or a self-service channel itself. */
export function queueOfChannel(channel: string, ids: ModelIds): string {
  return ids.queues.find((queue) => ids.queueSpecs[queue]?.channel === channel) ?? channel;
}

function nextContact(back: HandlingSpec['ifUnresolved'], ids: ModelIds, tables: TableBuilder): Option[] {
  if (back === undefined) return [{ share: 1, to: 'same' }];
  const share = back.returnPercent / 100;
  const delay = tables.add(back.delay);
  if (back.channels === undefined) return [{ share, to: 'same', delay }];
  return Object.entries(back.channels).map(([id, percent]) => ({
    share: (share * percent) / 100,
    to: { channel: ids.index('channels', id) },
    delay,
  }));
}

/** Contacts handed on, and those whose customer is to call another number. */
function transfersOf(spec: HandlingSpec, ids: ModelIds, tables: TableBuilder): Option[] {
  const to = (id: string) => ({ place: ids.index('places', ids.places.includes(id) ? id : queueOfChannel(id, ids)) });
  const delay = tables.add(spec.redialDelay);
  return [
    ...Object.entries(spec.transfersPercent).map(([id, percent]) => ({ share: percent / 100, to: to(id) })),
    ...Object.entries(spec.redialsPercent).map(([id, percent]) => ({ share: percent / 100, to: to(id), delay, isRedial: true })),
  ];
}

/** Factor on the handle time of each type in each interval of the window. */
function paceOf({ inquiryTypes, calendar }: Scenario, ids: ModelIds): Float64Array {
  const perHour = 60 / calendar.intervalMinutes;
  const intervals = calendar.days * 24 * perHour;
  return Float64Array.from({ length: ids.types.length * intervals }, (_, cell) => {
    const percent = inquiryTypes[ids.types[Math.floor(cell / intervals)] ?? '']?.handleTimePercentByHour;
    return (percent?.[Math.floor((cell % intervals) / perHour) % 24] ?? 100) / 100;
  });
}

/** How each type is served at each place, and where its contacts on each channel go. */
export function compileHandling(
  scenario: Scenario,
  ids: ModelIds,
  tables: TableBuilder,
  choices: ChoiceBuilder,
): CompiledHandling {
  const places = ids.places.length;
  const cells = ids.types.length * places;
  const compiled = {
    pace: paceOf(scenario, ids),
    placeOf: new Int32Array(ids.types.length * ids.channels.length).fill(-1),
    table: new Int32Array(cells).fill(-1),
    mean: new Float64Array(cells),
    correlation: new Float64Array(cells),
    wrapTable: new Int32Array(cells).fill(-1),
    wrapMean: new Float64Array(cells),
    resolve: new Float64Array(cells),
    coverage: new Float64Array(cells),
    complete: new Float64Array(cells),
    missing: new Float64Array(cells),
    missingNext: new Int32Array(cells),
    dispute: new Float64Array(cells),
    transfer: new Int32Array(cells),
    unresolved: new Int32Array(cells),
  };
  ids.types.forEach((id, type) => {
    const { complexityCorrelation = 0, handling = {} } = scenario.inquiryTypes[id] ?? {};
    for (const [key, spec] of Object.entries(handling)) {
      const place = placeOfKey(key, spec, ids);
      const cell = type * places + place;
      const placeId = ids.places[place] ?? '';
      const channel = ids.index('channels', ids.queueSpecs[placeId]?.channel ?? placeId);
      const onChannel = type * ids.channels.length + channel;
      if (key === ids.channels[channel] || compiled.placeOf[onChannel] === -1) compiled.placeOf[onChannel] = place;
      const correlation = place < ids.queues.length ? complexityCorrelation : 0;
      const time = correlation === 0 ? tables.add(spec.time) : tables.addByScore(spec.time);
      const wrap = tables.add(spec.wrapUp);
      const { talkPercent = 100, wrapUpPercent = 100 } = scenario.channels[ids.channels[channel] ?? '']?.integration ?? {};
      compiled.table[cell] = time.table;
      compiled.mean[cell] = time.mean * (talkPercent / 100);
      compiled.correlation[cell] = correlation;
      compiled.wrapTable[cell] = wrap.table;
      compiled.wrapMean[cell] = wrap.mean * (wrapUpPercent / 100);
      compiled.resolve[cell] = threshold(spec.firstContactResolutionPercent / 100);
      compiled.coverage[cell] = threshold(spec.coveragePercent / 100);
      compiled.complete[cell] = threshold(spec.completionPercent / 100);
      compiled.transfer[cell] = choices.add(transfersOf(spec, ids, tables));
      compiled.unresolved[cell] = choices.add(nextContact(spec.ifUnresolved, ids, tables));
      compiled.dispute[cell] = threshold(spec.disputePercent / 100);
      if (spec.itemMissing === undefined) continue;
      compiled.missing[cell] = threshold(spec.itemMissing.percent / 100);
      compiled.missingNext[cell] = choices.add(nextContact(spec.itemMissing, ids, tables));
    }
  });
  return compiled;
}

/** What explaining again takes of each type. */
export function compileRepetition(scenario: Scenario, ids: ModelIds, tables: TableBuilder): CompiledRepetition {
  const specs = ids.types.map((id) => scenario.inquiryTypes[id]?.repetition);
  const laws = specs.map((spec) => tables.add(spec?.time));
  return {
    table: Int32Array.from(laws, ({ table }) => table),
    mean: Float64Array.from(laws, ({ mean }) => mean),
    again: Float64Array.from(specs, (spec) => threshold(1 - (spec?.documentationPercent ?? 100) / 100)),
  };
}
