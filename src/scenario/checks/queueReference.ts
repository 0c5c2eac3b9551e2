import { nearest } from '../nearest.ts';
import type { Path } from '../path.ts';
import { queueNamed, queuesOfChannel, selfServes } from '../queuesOf.ts';
import type { Checked } from './check.ts';

interface Asked {
  readonly selfService?: boolean;
}

/**
 * The queue that a reference means, or the self-service channel where one is allowed; reports a reference that means none.
 */
export function queueReference(
  checked: Checked,
  path: Path,
  reference: string,
  { selfService = false }: Asked = {},
): string | undefined {
  const { scenario, queues, report } = checked;
  const queue = queueNamed(queues, reference);
  if (queue !== undefined) return queue;
  if (selfServes(scenario, reference)) {
    if (!selfService) report(path, 'withoutAgents', { channel: reference });
    return selfService ? reference : undefined;
  }
  const several = queuesOfChannel(queues, reference);
  if (several.length > 0) report(path, 'severalQueues', { channel: reference, queues: several });
  else {
    const alone = Object.keys(scenario.channels).filter((channel) => selfService && selfServes(scenario, channel));
    const known = [...Object.keys(queues), ...alone];
    const what = selfService ? 'queueOrSelfService' : 'queue';
    report(path, 'unknownReference', { what, id: reference, known, nearest: nearest(reference, known) });
  }
  return undefined;
}

/** Resolves the keys of a table of queues; reports keys that mean the same queue as an earlier one. */
export function queueKeys(
  checked: Checked,
  path: Path,
  table: Readonly<Record<string, unknown>>,
  asked: Asked = {},
): Map<string, string> {
  const keyOf = new Map<string, string>();
  for (const key of Object.keys(table)) {
    const queue = queueReference(checked, [...path, key], key, asked);
    if (queue === undefined) continue;
    const other = keyOf.get(queue);
    if (other !== undefined) checked.report([...path, key], 'queueTwice', { queue, other });
    keyOf.set(queue, other ?? key);
  }
  return keyOf;
}
