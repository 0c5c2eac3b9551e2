import { erlangA } from '../../erlang/erlangA.ts';
import { erlangC } from '../../erlang/erlangC.ts';
import { mmnkm } from '../../erlang/mmnkm.ts';
import type { QueueInput } from '../../erlang/queueInput.ts';
import type { QueuePerformance } from '../../erlang/queuePerformance.ts';
import { byLanguage } from '../../model/flow/byLanguage.ts';
import { expectedInquiries, firstAttempts } from '../../model/flow/fresh.ts';
import { networkOf } from '../../model/flow/network.ts';
import { agentsOnFloor } from '../../model/flow/skills.ts';
import type { Assumption } from './assumptions.ts';
import type { Focus } from './focus.ts';
import type { Level } from './levels.ts';

/** The queue of Erlang C in figures: the level at which every hour is like the mean and the queue stands alone. */
export function plainQueue({ model }: Level, { queue }: Focus): QueueInput {
  const network = networkOf(byLanguage(model));
  const first = firstAttempts(model, network, expectedInquiries(model));
  const place = model.queueIds.indexOf(queue);
  let [contacts, seconds] = [0, 0];
  network.nodes.forEach((node, index) => {
    if (node.place !== place) return;
    const count = first[index * model.intervals] as number;
    contacts += count;
    seconds += count * node.handleSeconds;
  });
  return {
    arrivalsPerSecond: contacts / model.intervalSeconds,
    serviceSeconds: contacts > 0 ? seconds / contacts : 0,
    agents: agentsOnFloor(model).reduce((sum, floor) => sum + (floor[0] as number), 0),
  };
}

const known: ReadonlySet<Assumption | null> = new Set([null, 'abandonment', 'lines']);

/**
 * The closed form of a level by number of agents, where there is one: Erlang C, and with exponential patience or a limited room
 * M/M/n+M, M/M/n/K or both. `plain`: its queue. `all`: the levels up to this one.
 */
export function formulaOf(
  all: readonly Level[],
  plain: QueueInput,
  focus: Focus,
): ((agents: number) => QueuePerformance) | undefined {
  const { scenario } = (all.at(-1) as Level).source;
  if (all.some(({ assumption }) => !known.has(assumption))) return undefined;
  if (all.length === 1) return (agents) => erlangC({ ...plain, agents });
  const channel = scenario.channels[focus.channel];
  const queue = scenario.queues[focus.queue];
  const patience = queue?.patience ?? channel?.patience;
  if ((queue?.balking ?? channel?.balking) !== undefined || (patience?.hangUpAtOncePercent ?? 0) > 0) return undefined;
  if (patience !== undefined && patience.time.law !== 'exponential') return undefined;
  const patienceSeconds = patience?.time.law === 'exponential' ? patience.time.meanSeconds : Infinity;
  const lines = channel?.lines ?? Infinity;
  const waitingPlaces = Math.min(channel?.waitingPlaces ?? Infinity, queue?.waitingPlaces ?? Infinity);
  if (lines === Infinity && waitingPlaces === Infinity) return (agents) => erlangA({ ...plain, agents, patienceSeconds });
  if (!Number.isInteger(plain.agents) || lines < plain.agents) return undefined;
  return (agents) =>
    mmnkm({ ...plain, agents: Math.min(agents, lines), patienceSeconds, capacity: Math.min(lines, agents + waitingPlaces) });
}
