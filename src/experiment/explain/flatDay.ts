import { asStated, compile } from '../../model/compile.ts';
import type { CompiledModel } from '../../model/compiledModel.ts';
import { expectedInquiries } from '../../model/flow/fresh.ts';
import { agentsOnFloor } from '../../model/flow/skills.ts';
import { statedVolumes } from '../../model/freshVolume.ts';
import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import { type Focus, ownTypes } from './focus.ts';
import { mapped, without } from './normal.ts';

/** [interval]: how much of an interval of the window the channel of the queue is open and inquiries are expected. */
function openShares(
  { calendar, intervals, intervalSeconds, channelIds }: CompiledModel,
  channel: string,
  volumes: readonly Float64Array[],
) {
  const open = new Float64Array(intervals);
  const at = channelIds.indexOf(channel);
  for (let step = 0; step < calendar.steps; step++) {
    const interval = calendar.interval[step] as number;
    const seconds = (calendar.time[step + 1] as number) - (calendar.time[step] as number);
    const isOpen =
      (calendar.open[step * channelIds.length + at] as number) * (volumes.some((row) => (row[interval] as number) > 0) ? 1 : 0);
    open[interval] = (open[interval] as number) + (isOpen * seconds) / intervalSeconds;
  }
  return open;
}

/** [type][interval]: inquiries as the scenario states them, or lists them one by one. */
function ownVolumes(scenario: Scenario, model: CompiledModel): Float64Array[] {
  const [stated, expected] = [statedVolumes(scenario), expectedInquiries(model)];
  return model.typeIds.map((id, type) => {
    const isListed = scenario.inquiryTypes[id]?.volume.given !== undefined;
    return (isListed ? expected : stated)[type] as Float64Array;
  });
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
/** Mean of values over the intervals, each counted by its share. */
const mean = (values: Float64Array, shares: Float64Array): number =>
  values.reduce((all, value, at) => all + value * (shares[at] as number), 0) / sum(shares);

/** Hours of the window in which the channel of the queue is open and inquiries that start there are expected. */
export function ownHours(scenario: Scenario, focus: Focus): number {
  const model = compile({ scenario, recordedUnder: scenario }, asStated);
  const own = ownTypes(scenario, focus).map(({ id }) => id);
  const ids = Object.keys(scenario.inquiryTypes); // the first sources of inquiries
  const volumes = expectedInquiries(model).filter((_, source) => own.includes(ids[source] ?? ''));
  return (sum(openShares(model, focus.channel, volumes)) * model.intervalSeconds) / 3600;
}

/**
 * The scenario, in which the queue stands alone, with every hour like the mean of its hours: the inquiries of an hour and the agents
 * rostered in it are always the same, and it never closes.
 */
export function flatDay(scenario: Scenario, { channel }: Focus): ScenarioInput {
  const model = compile({ scenario, recordedUnder: scenario }, asStated);
  const volumes = ownVolumes(scenario, model);
  const shares = openShares(model, channel, volumes);
  const rostered = agentsOnFloor(model);
  return {
    ...scenario,
    inquiryTypes: mapped(scenario.inquiryTypes, (type, id) => {
      const volume = volumes[model.typeIds.indexOf(id)] as Float64Array;
      const { volumeBasis, recordedChannel } = type.volume;
      const perDay = (sum(volume) / sum(shares)) * model.arrivals.intervalsPerDay;
      return { ...type, volume: { volumeBasis, ...(recordedChannel === undefined ? {} : { recordedChannel }), perDay } };
    }),
    channels: mapped(scenario.channels, (own) => without(own, 'openingHours', 'whenClosed', 'atClosing')),
    queues: mapped(scenario.queues, (queue) => without(queue, 'waitingAtStart')),
    teams: mapped(scenario.teams, (team, id) => ({
      ...team,
      agents: { constant: mean(rostered[model.teamIds.indexOf(id)] as Float64Array, shares) },
    })),
  };
}
