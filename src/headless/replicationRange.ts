import type { ReplicationRange } from '../experiment/pool/batches.ts';
import type { OptionReader } from './optionReader.ts';

/** Most replications of a run, and the highest number of one. */
export const mostReplications = 1_000_000;

const flag = 'replications';

/** `N`: N replications from number 0 on; `A..B`: those numbered A to B, both included. Undefined where absent or wrong. */
export function replicationRange(options: OptionReader): ReplicationRange | undefined {
  const text = options.text(flag);
  if (text === undefined) return undefined;
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return counted(options, text);
  const [first, last] = [Number(from), Number(to)];
  if (first <= last && last < mostReplications) return { first, count: last - first + 1 };
  options.refuse(flag, `must be A..B with A at most B and B below ${mostReplications}, got ${text}`);
  return undefined;
}

function counted(options: OptionReader, text: string): ReplicationRange | undefined {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= mostReplications) return { first: 0, count };
  options.refuse(flag, `must be a whole number from 1 to ${mostReplications} or A..B, got ${JSON.stringify(text)}`);
  return undefined;
}
