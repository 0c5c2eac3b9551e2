import type { Path } from '../path.ts';
import { agentsServe, queuesOfChannel, selfServes } from '../queuesOf.ts';
import type { HandlingSpec } from '../schema/inquiryType.ts';
import { typePlaces } from '../typePlaces.ts';
import { type Checked, refersTo, sumsTo100, sumsToAtMost100 } from './check.ts';
import { queueReference } from './queueReference.ts';

/** The queue of an entry is one of the channel that the entry names. */
function checkQueue(checked: Checked, key: string, queue: string | undefined, path: Path): void {
  const { scenario, queues, report } = checked;
  if (queue === undefined) {
    queueReference(checked, path, key, { selfService: true });
    return;
  }
  if (selfServes(scenario, key)) {
    report([...path, 'queue'], 'onlyAgents', { channel: key });
    return;
  }
  if (!Object.hasOwn(queues, key) && !agentsServe(scenario, key)) {
    queueReference(checked, path, key, { selfService: true });
    return;
  }
  const channel = queues[key]?.channel ?? key;
  const allowed = Object.hasOwn(queues, key) ? [key] : queuesOfChannel(queues, channel);
  if (refersTo(report, [...path, 'queue'], 'queue', queue, queues) && !allowed.includes(queue)) {
    report([...path, 'queue'], 'queueOfOtherChannel', { queue, channel: key });
  }
}

/** Figures that are never used are an error of the author, not something to pass over. */
function checkMeaning({ scenario, report }: Checked, key: string, handling: HandlingSpec, path: Path): void {
  if (selfServes(scenario, key)) {
    const offers = Object.keys(handling.toolkit).length;
    const given = {
      toolkit: offers || undefined,
      savedPercent: handling.savedPercent || undefined,

      wrapUp: handling.wrapUp,
      itemMissing: handling.itemMissing,
      disputePercent: handling.disputePercent || undefined,
    };
    for (const [field, value] of Object.entries(given))
      if (value !== undefined) report([...path, field], 'onlyAgents', { channel: key });
    return;
  }
  for (const field of ['coveragePercent', 'completionPercent'] as const) {
    if (handling[field] !== 100) report([...path, field], 'onlySelfService', { channel: key });
  }
}

function checkNext(checked: Checked, handling: HandlingSpec, path: Path): void {
  const { scenario, report } = checked;
  for (const field of ['ifUnresolved', 'itemMissing'] as const) {
    const back = handling[field]?.channels;
    if (!back) continue;
    const at = [...path, field, 'channels'];
    for (const channel of Object.keys(back)) refersTo(report, [...at, channel], 'channel', channel, scenario.channels);
    sumsTo100(report, at, back);
  }
  const transfers = [...path, 'transfersPercent'];
  for (const target of Object.keys(handling.transfersPercent)) {
    queueReference(checked, [...transfers, target], target, { selfService: true });
  }
  sumsToAtMost100(report, transfers, handling.transfersPercent);
  checkRedials(checked, handling, path);
}

/** Contacts are handed on, or their customers call another number, or neither. */
function checkRedials(checked: Checked, { redialsPercent, redialDelay, transfersPercent }: HandlingSpec, path: Path): void {
  const { report } = checked;
  const targets = Object.keys(redialsPercent);
  for (const target of targets) queueReference(checked, [...path, 'redialsPercent', target], target, { selfService: true });
  if (redialDelay && targets.length === 0) report([...path, 'redialDelay'], 'onlyWith', { needed: 'redialsPercent' });
  if (targets.length === 0) return;
  const handedOn = Object.values(transfersPercent).reduce((sum, share) => sum + share, 0);
  sumsToAtMost100(report, [...path, 'redialsPercent'], { transfersPercent: handedOn, ...redialsPercent });
}

function checkTwice({ scenario, queues, report }: Checked, type: string): void {
  const keyOf = new Map<string, string>();
  for (const { place, key } of typePlaces(scenario, type, queues)) {
    const other = keyOf.get(place);
    if (other !== undefined) report(['inquiryTypes', type, 'handling', key], 'queueTwice', { queue: place, other });
    keyOf.set(place, other ?? key);
  }
}

/** Entries of `handling` name a place, each place once, with figures that have a meaning there; what follows exists and adds up. */
export function checkHandling(checked: Checked): void {
  for (const [type, { handling }] of Object.entries(checked.scenario.inquiryTypes)) {
    for (const [key, entry] of Object.entries(handling)) {
      const path = ['inquiryTypes', type, 'handling', key];
      checkQueue(checked, key, entry.queue, path);
      checkMeaning(checked, key, entry, path);
      checkNext(checked, entry, path);
    }
    checkTwice(checked, type);
  }
}
