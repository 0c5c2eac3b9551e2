import { selfServes } from '../queuesOf.ts';
import { type Checked, refersTo } from './check.ts';
import { checkBalking } from './checkChannels.ts';
import { queueKeys } from './queueReference.ts';

/** Queues belong to channels served by agents and have ids of their own; targets are set for queues that exist. */
export function checkQueues(checked: Checked): void {
  const { scenario, report } = checked;
  for (const [id, { channel, balking }] of Object.entries(scenario.queues)) {
    const path = ['queues', id];
    refersTo(report, [...path, 'channel'], 'channel', channel, scenario.channels);
    if (selfServes(scenario, channel)) report([...path, 'channel'], 'withoutAgents', { channel });
    if (balking) checkBalking(checked, path, balking);
    if (id !== channel && Object.hasOwn(scenario.channels, id)) report(path, 'queueNamedAsChannel');
  }
  queueKeys(checked, ['targets'], scenario.targets);
}
