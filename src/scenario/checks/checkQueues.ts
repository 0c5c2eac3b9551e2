import { selfServes } from '../queuesOf.ts';
import { typePlaces } from '../typePlaces.ts';
import { type Checked, refersTo } from './check.ts';
import { checkBalking } from './checkChannels.ts';
import { queueKeys, queueReference } from './queueReference.ts';

/** Contacts are sent on to another queue of the channel. */
function checkSends(checked: Checked, id: string, channel: string, to: string): void {
  const path = ['queues', id, 'sends', 'to'];
  const queue = queueReference(checked, path, to);
  if (queue === undefined) return;
  if (queue === id) checked.report(path, 'sameQueue', { queue });
  else if (checked.queues[queue]?.channel !== channel) checked.report(path, 'queueOfOtherChannel', { queue, channel });
}

/** Whether contacts of any type are served in a queue. */
const isServed = ({ scenario, queues }: Checked, queue: string): boolean =>
  Object.keys(scenario.inquiryTypes).some((type) => typePlaces(scenario, type, queues).some(({ place }) => place === queue));

/** Queues belong to channels served by agents and have ids of their own; targets are set for queues that exist. */
export function checkQueues(checked: Checked): void {
  const { scenario, report } = checked;
  for (const [id, { channel, balking, sends, waitingAtStart }] of Object.entries(scenario.queues)) {
    const path = ['queues', id];
    refersTo(report, [...path, 'channel'], 'channel', channel, scenario.channels);
    if (selfServes(scenario, channel)) report([...path, 'channel'], 'withoutAgents', { channel });
    if (balking) checkBalking(checked, path, balking);
    if (waitingAtStart > 0 && !isServed(checked, id)) report([...path, 'waitingAtStart'], 'noTypeServed', { queue: id });
    if (sends) checkSends(checked, id, channel, sends.to);
    if (id !== channel && Object.hasOwn(scenario.channels, id)) report(path, 'queueNamedAsChannel');
  }
  queueKeys(checked, ['targets'], scenario.targets);
}
