import { reachesOut } from '../channelKind.ts';
import type { Path } from '../path.ts';
import { selfServes } from '../queuesOf.ts';
import type { ChannelSpec, ReactionSpec } from '../schema/channel.ts';
import { flowEnds } from '../vocabulary.ts';
import { type Checked, refersTo, sumsToAtMost100 } from './check.ts';
import { queueKeys, queueReference } from './queueReference.ts';

const reserved: ReadonlySet<string> = new Set(flowEnds);

type BalkingSpec = NonNullable<ChannelSpec['balking']>;
type Switching = Pick<ReactionSpec, 'switchPercent'>;

function checkSwitching({ scenario, report }: Checked, { switchPercent }: Switching, channel: string, path: Path): void {
  for (const target of Object.keys(switchPercent)) {
    const at = [...path, 'switchPercent', target];
    refersTo(report, at, 'channel', target, scenario.channels);
    if (target === channel) report(at, 'sameChannel', { channel });
  }
}

function checkReaction(checked: Checked, id: string, field: 'afterAbandoning' | 'afterBlocked', spec: ReactionSpec): void {
  const path = ['channels', id, field];
  checkSwitching(checked, spec, id, path);
  sumsToAtMost100(checked.report, path, { retryPercent: spec.retryPercent, ...spec.switchPercent });
  if (spec.retryPercent > 0 && !spec.retryDelay) checked.report([...path, 'retryDelay'], 'retryWithoutDelay');
}

function checkSpeed({ report }: Checked, id: string, { contactsAtOnce, speedByLoadPercent: speeds }: ChannelSpec): void {
  if (!speeds) return;
  const path = ['channels', id, 'speedByLoadPercent'];
  if (contactsAtOnce === undefined) report(path, 'onlyWith', { needed: 'contactsAtOnce' });
  else if (speeds.length !== contactsAtOnce) {
    report(path, 'wrongLength', { required: contactsAtOnce, got: speeds.length, of: 'contactsAtOnce' });
  }
}

/** The menu's shares add up, and the misrouted come to queues of the channel. */
function checkMenu(checked: Checked, id: string, menu: NonNullable<ChannelSpec['menu']>): void {
  const { queues, report } = checked;
  const path = ['channels', id, 'menu'];
  sumsToAtMost100(report, path, { servedPercent: menu.servedPercent, givingUpPercent: menu.givingUpPercent });
  sumsToAtMost100(report, [...path, 'misroutedPercent'], menu.misroutedPercent);
  for (const key of queueKeys(checked, [...path, 'misroutedPercent'], menu.misroutedPercent).keys())
    if (queues[key]?.channel !== id)
      report([...path, 'misroutedPercent', key], 'queueOfOtherChannel', { queue: key, channel: id });
}

/** Who is called back waits on another channel, so that no line is held. */
function checkCallBack(checked: Checked, id: string, { to }: NonNullable<ChannelSpec['callBack']>): void {
  const path = ['channels', id, 'callBack', 'to'];
  const queue = queueReference(checked, path, to);
  if (queue !== undefined && checked.queues[queue]?.channel === id) checked.report(path, 'sameChannel', { channel: id });
}

/** Customers are put off in one way. */
export function checkBalking({ report }: Checked, path: Path, { percentPerWaiting, percentByQueueLength }: BalkingSpec): void {
  if (percentPerWaiting !== undefined && percentByQueueLength !== undefined)
    report([...path, 'balking', 'percentByQueueLength'], 'notWith', { other: 'percentPerWaiting' });
}

/** What concerns queues has no meaning where customers serve themselves. */
function checkOffers(checked: Checked, id: string, channel: ChannelSpec): void {
  const { menu, callBack, underLoad, waitingPlaces, atClosing, interruptible } = channel;
  if (selfServes(checked.scenario, id)) {
    const given = {
      ...{ menu, callBack, underLoad, waitingPlaces },
      atClosing: atClosing === 'keepWaiting' ? undefined : atClosing,
      interruptible: interruptible || undefined,
    };
    for (const [field, value] of Object.entries(given))
      if (value !== undefined) checked.report(['channels', id, field], 'onlyAgents', { channel: id });
    return;
  }
  if (menu) checkMenu(checked, id, menu);
  if (callBack) checkCallBack(checked, id, callBack);
}

/** A promise takes the place of patience. */
function checkPromise({ scenario, report }: Checked, id: string, channel: ChannelSpec): void {
  if (channel.promisedWithinSeconds === undefined) return;
  const path = ['channels', id, 'promisedWithinSeconds'];
  const patient = Object.values(scenario.queues).every((queue) => queue.channel !== id || queue.patience === undefined);
  if (channel.patience || !patient) report(path, 'notWith', { other: 'patience' });
  if (selfServes(scenario, id)) report(path, 'onlyAgents', { channel: id });
}

/** Agents try to reach customers who need not be there, one attempt after the other. */
function checkNoAnswer({ report }: Checked, id: string, channel: ChannelSpec): void {
  if (channel.noAnswer === undefined) return;
  const path = ['channels', id, 'noAnswer'];
  if (!reachesOut.includes(channel.kind)) report(path, 'onlyWith', { needed: `kind ${reachesOut.join(' / ')}` });
  for (const other of ['callBack', 'menu'] as const) if (channel[other]) report(path, 'notWith', { other });
  if ((channel.underLoad?.slowdownPercentPerWaiting ?? 0) > 0) report(path, 'notWith', { other: 'slowdownPercentPerWaiting' });
}

/** An agent is taken off one contact, whose work goes on at one speed. */
function checkInterruptible({ report }: Checked, id: string, channel: ChannelSpec): void {
  if (!channel.interruptible) return;
  const path = ['channels', id, 'interruptible'];
  const atOnce = channel.contactsAtOnce ?? (channel.kind === 'chat' ? undefined : 1);
  if (atOnce !== 1) report(path, 'onlyWith', { needed: 'contactsAtOnce 1' });
  if ((channel.underLoad?.slowdownPercentPerWaiting ?? 0) > 0) report(path, 'notWith', { other: 'slowdownPercentPerWaiting' });
}

/** Shoppers are in branches; one who leaves in the middle of service has the agent to himself, at full speed, and is not laid down. */
function checkShoppers({ report }: Checked, id: string, channel: ChannelSpec): void {
  if (channel.shoppersLeavePercent === 0) return;
  const path = ['channels', id, 'shoppersLeavePercent'];
  if (channel.kind !== 'branch') report(path, 'onlyWith', { needed: 'kind branch' });
  if ((channel.contactsAtOnce ?? 1) > 1) report(path, 'notWith', { other: 'contactsAtOnce' });
  if (channel.interruptible) report(path, 'notWith', { other: 'interruptible' });
  if ((channel.underLoad?.slowdownPercentPerWaiting ?? 0) > 0) report(path, 'notWith', { other: 'slowdownPercentPerWaiting' });
}

/** Ids are free; opening hours exist; what customers do next leads to other channels and adds up; speeds fit the contacts at once. */
export function checkChannels(checked: Checked): void {
  const { scenario, report } = checked;
  for (const [id, channel] of Object.entries(scenario.channels)) {
    const { openingHours: hours, afterAbandoning, afterBlocked, whenClosed } = channel;
    if (reserved.has(id)) report(['channels', id], 'forbiddenKey');
    if (hours !== undefined) {
      refersTo(report, ['channels', id, 'openingHours'], 'openingHours', hours, scenario.calendar.openingHours);
    }
    if (afterAbandoning) checkReaction(checked, id, 'afterAbandoning', afterAbandoning);
    if (afterBlocked) checkReaction(checked, id, 'afterBlocked', afterBlocked);
    if (whenClosed) {
      const path = ['channels', id, 'whenClosed'];
      checkSwitching(checked, whenClosed, id, path);
      sumsToAtMost100(report, path, { returnPercent: whenClosed.returnPercent, ...whenClosed.switchPercent });
    }
    if (channel.balking) checkBalking(checked, ['channels', id], channel.balking);
    checkSpeed(checked, id, channel);
    checkOffers(checked, id, channel);
    checkInterruptible(checked, id, channel);
    checkPromise(checked, id, channel);
    checkNoAnswer(checked, id, channel);
    checkShoppers(checked, id, channel);
    if ((channel.underLoad?.slowdownPercentPerWaiting ?? 0) > 0 && (channel.contactsAtOnce ?? 1) > 1)
      report(['channels', id, 'underLoad', 'slowdownPercentPerWaiting'], 'notWith', { other: 'contactsAtOnce' });
  }
}
