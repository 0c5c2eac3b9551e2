import { type Reach, reachOf } from '../reach.ts';
import { typePlaces } from '../typePlaces.ts';
import { type Checked, refersTo, sumsTo100 } from './check.ts';

/** Entries that are there but name no place are left to the check of the entries. */
function checkUnserved({ scenario, queues, report }: Checked, type: string, reach: Reach): void {
  const handling = scenario.inquiryTypes[type]?.handling ?? {};
  for (const { target, reachedBy, candidates } of reach.unserved) {
    const path = ['inquiryTypes', type, 'handling', target];
    const exists = Object.hasOwn(scenario.channels, target) || Object.hasOwn(queues, target);
    if (!exists || Object.hasOwn(handling, target)) continue;
    if (candidates.length > 1) report(path, 'unclearQueue', { queues: candidates, reachedBy });
    else report(path, 'noHandling', { reachedBy });
  }
}

/** Types start on channels that exist and are served wherever they can come. */
export function checkReach(checked: Checked): void {
  const { scenario, queues, report } = checked;
  for (const [id, type] of Object.entries(scenario.inquiryTypes)) {
    const starts = ['inquiryTypes', id, 'startsOnPercent'];
    for (const channel of Object.keys(type.startsOnPercent)) {
      refersTo(report, [...starts, channel], 'channel', channel, scenario.channels);
    }
    sumsTo100(report, starts, type.startsOnPercent);
    for (const channel of Object.keys(type.inducedPercent))
      refersTo(report, ['inquiryTypes', id, 'inducedPercent', channel], 'channel', channel, scenario.channels);
    const reach = reachOf(scenario, id, typePlaces(scenario, id, queues), queues);
    checkUnserved(checked, id, reach);
    const recorded = type.volume.recordedChannel;
    const at = ['inquiryTypes', id, 'volume', 'recordedChannel'];
    if (recorded === undefined || !refersTo(report, at, 'channel', recorded, scenario.channels)) continue;
    if (!reach.channels.has(recorded)) report(at, 'recordedChannelUnreached', { channel: recorded });
  }
}
