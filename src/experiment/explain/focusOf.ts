import { statedVolumes } from '../../model/freshVolume.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { explainable, type Focus, ownTypes } from './focus.ts';
import { normal } from './normal.ts';
import { oneSegment } from './oneSegment.ts';
import { plainAht } from './plainService.ts';

/** The shortest mean of an exponential law, in seconds. */
const shortest = 0.001;

/** Why nothing is explained: no queue can be, there is no such queue, nobody comes to it, or nobody serves it. */
export interface Unexplained {
  readonly reason: 'noQueue' | 'unknownQueue' | 'noContacts' | 'noAgents';
  /** Queues that can be asked for. */
  readonly queues: readonly string[];
}

/** The queue asked for, else the one where most inquiries start. */
export function focusOf(scenario: Scenario, queue: string | undefined): Focus | Unexplained {
  const all = explainable(scenario);
  const queues = all.map((focus) => focus.queue);
  const [first, ...others] = all;
  if (first === undefined) return { reason: 'noQueue', queues };
  const volumes = statedVolumes(scenario).map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const ids = Object.keys(scenario.inquiryTypes);
  const startingAt = (focus: Focus): number =>
    ownTypes(scenario, focus).reduce((sum, { id, startShare }) => sum + startShare * (volumes[ids.indexOf(id)] ?? 0), 0);
  const busiest = others.reduce((most, focus) => (startingAt(focus) > startingAt(most) ? focus : most), first);
  const found = queue === undefined ? busiest : all.find((focus) => focus.queue === queue);
  if (found === undefined) return { reason: 'unknownQueue', queues };
  return plainAht(normal(oneSegment(scenario)), found) >= shortest ? found : { reason: 'noContacts', queues };
}
