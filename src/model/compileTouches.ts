import { threshold } from '../random/bernoulli.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { StepSpec, TouchSpec, TouchTargetSpec } from '../scenario/schema/touch.ts';
import type { ChoiceBuilder } from './choiceBuilder.ts';
import type { CompiledCalendar, CompiledSegments, CompiledTouches } from './compiledModel.ts';
import { queueOfChannel } from './compileHandling.ts';
import type { ModelIds } from './modelIds.ts';
import { noLaw, type TableBuilder } from './tableBuilder.ts';

interface Step {
  readonly touch: number;
  readonly id: string;
  readonly spec: StepSpec;
}

interface Target {
  readonly touch: number;
  readonly id: string;
  readonly spec: TouchTargetSpec;
}

/** Journeys of several steps; their laws are added to the tables, their branches to the choices. */
export function compileTouches(
  scenario: Scenario,
  ids: ModelIds,
  { typeIds, typeOf }: CompiledSegments,
  calendar: CompiledCalendar,
  tables: TableBuilder,
  choices: ChoiceBuilder,
): CompiledTouches {
  const specs = Object.values(scenario.touches);
  const each = <T>(of: (spec: TouchSpec) => Readonly<Record<string, T>>) =>
    specs.flatMap((spec, touch) => Object.entries(of(spec)).map(([id, member]) => ({ touch, id, spec: member })));
  const steps: Step[] = each(({ steps }) => steps);
  const targets: Target[] = each(({ targets }) => targets);
  const ownerIds = [...new Set(specs.flatMap(({ owner }) => owner ?? []))];
  const placeOf = (id: string) => ids.index('places', ids.places.includes(id) ? id : queueOfChannel(id, ids));
  const stepOf = (touch: number, id: string) => steps.findIndex((step) => step.touch === touch && step.id === id);
  const branches = (touch: number, shares: Readonly<Record<string, number>>) =>
    choices.add(Object.entries(shares).map(([id, percent]) => ({ share: percent / 100, to: { place: stepOf(touch, id) } })));
  const delays = steps.map(({ spec }) => tables.add(spec.delay));
  const noticed = steps.map(({ spec }) => (spec.stuck ? tables.add(spec.stuck.noticedAfter) : noLaw));
  const clocks = [...new Set(targets.flatMap(({ spec }) => (spec.clock === 'openingHours' ? (spec.hoursOf ?? []) : [])))];
  const clockChannel = Int32Array.from(clocks, (id) => ids.index('channels', id));
  const followUps = specs.map(({ followUp }) => followUp);
  return {
    ids: Object.keys(scenario.touches),
    ownerIds,
    owner: Int32Array.from(specs, ({ owner }) => (owner === undefined ? -1 : ownerIds.indexOf(owner))),
    ofType: typeOf.map((type) => specs.findIndex(({ types }) => types.includes(typeIds[type] ?? ''))),
    first: Int32Array.from(specs, ({ firstStepPercent }, touch) => branches(touch, firstStepPercent)),
    place: Int32Array.from(steps, ({ spec }) => placeOf(spec.at)),
    byCustomer: Uint8Array.from(steps, ({ spec }) => (spec.byCustomer ? 1 : 0)),
    delayTable: Int32Array.from(delays, ({ table }) => table),
    delayMean: Float64Array.from(delays, ({ mean }) => mean),
    next: Int32Array.from(steps, ({ touch, spec }) => branches(touch, spec.nextPercent)),
    stuck: Float64Array.from(steps, ({ spec }) => threshold((spec.stuck?.percent ?? 0) / 100)),
    noticedTable: Int32Array.from(noticed, ({ table }) => table),
    noticedMean: Float64Array.from(noticed, ({ mean }) => mean),
    askedOn: Int32Array.from(steps, ({ spec }) => (spec.stuck ? ids.index('channels', spec.stuck.channel) : -1)),
    followUpAt: Int32Array.from(followUps, (spec) => (spec ? placeOf(spec.at) : -1)),
    followUpAfter: Float64Array.from(followUps, (spec) => spec?.afterSeconds ?? 0),
    followUpCatch: Float64Array.from(followUps, (spec) => threshold((spec?.catchPercent ?? 0) / 100)),
    targetIds: targets.map(({ touch, id }) => `${Object.keys(scenario.touches)[touch]} ${id}`),
    targetFrom: Int32Array.from([...specs.keys(), specs.length], (touch) => targets.filter((one) => one.touch < touch).length),
    targetStep: Int32Array.from(targets, ({ touch, spec }) => (spec.step === undefined ? -1 : stepOf(touch, spec.step))),
    targetDone: Uint8Array.from(targets, ({ spec }) => (spec.until === 'done' ? 1 : 0)),
    targetWithin: Float64Array.from(targets, ({ spec }) => spec.withinSeconds),
    targetClock: Int32Array.from(targets, ({ spec }) =>
      spec.clock === 'openingHours' ? clocks.indexOf(spec.hoursOf ?? '') : -1,
    ),
    clockChannel,
    openBefore: openBefore(calendar, clockChannel, ids.channels.length),
  };
}

/** [clock][step of the calendar]: open seconds of its channel from the start of the window to the start of the step. */
function openBefore({ steps, time, open }: CompiledCalendar, channels: Int32Array, channelCount: number): Float64Array {
  const before = new Float64Array(channels.length * (steps + 1));
  channels.forEach((channel, clock) => {
    for (let step = 0; step < steps; step++) {
      const from = clock * (steps + 1) + step;
      const length = (time[step + 1] as number) - (time[step] as number);
      before[from + 1] = (before[from] as number) + (open[step * channelCount + channel] === 1 ? length : 0);
    }
  });
  return before;
}
