import { queuesOf } from '../scenario/queuesOf.ts';
import type { QueueSpec } from '../scenario/schema/channel.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { traits } from './traits.ts';

/** The ids of a scenario and their positions in the compiled model. */
export interface ModelIds {
  readonly types: readonly string[];
  readonly channels: readonly string[];
  readonly queues: readonly string[];
  readonly teams: readonly string[];
  readonly rules: readonly string[];
  /** Queues first, then channels without agents. */
  readonly places: readonly string[];
  readonly queueSpecs: Readonly<Record<string, QueueSpec>>;
  /** Position of an id in one of the lists; throws where it is not there, which parsing has excluded. */
  index(list: 'types' | 'channels' | 'queues' | 'teams' | 'rules' | 'places', id: string): number;
}

/** The ids of a scenario in the order of its document. */
export function modelIds(scenario: Scenario): ModelIds {
  const queueSpecs = queuesOf(scenario);
  const channels = Object.keys(scenario.channels);
  const queues = Object.keys(queueSpecs);
  const alone = channels.filter((id) => !traits[scenario.channels[id]?.kind ?? 'phone'].agents);
  const lists = {
    types: Object.keys(scenario.inquiryTypes),
    channels,
    queues,
    teams: Object.keys(scenario.teams),
    rules: Object.keys(scenario.intradayRules),
    places: [...queues, ...alone],
  };
  return {
    ...lists,
    queueSpecs,
    index(list, id) {
      const position = lists[list].indexOf(id);
      if (position < 0) throw new RangeError(`compile requires known ids, got ${list} ${id}`);
      return position;
    },
  };
}
