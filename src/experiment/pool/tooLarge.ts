import * as at from '../../engine/layout.ts';
import { NoRoom } from '../../engine/noRoom.ts';
import { queueInts } from '../../engine/state.ts';
import type { CompiledModel } from '../../model/compiledModel.ts';
import { pathText } from '../../scenario/path.ts';

/** What a job ends with when one of its scenarios is larger than the engine has room for. */
export class TooLarge extends Error {
  /** Of the scenario. */
  readonly key: string;
  /** The part of it that is too large, as far as is known. */
  readonly path: string;

  constructor(key: string, { path, reason }: Excess) {
    super(reason);
    this.key = key;
    this.path = path;
  }
}

/** What a scenario has too much of, and where. */
export interface Excess {
  readonly path: string;
  readonly reason: string;
}

/** Whether the engine has refused a model for its size; `model` is the one it has in hand. */
export function excessOf(error: unknown, model: CompiledModel): Excess | undefined {
  if (!(error instanceof NoRoom)) return undefined;
  if (!error.isUnderWay) return { path: pathText([]), reason: error.message };
  const waiting = model.queueIds.map((_, queue) => queueInts[(queue << 2) + at.waiting] as number);
  const most = Math.max(0, ...waiting);
  if (most === 0) return { path: 'inquiryTypes', reason: error.message };
  const queue = model.queueIds[waiting.indexOf(most)] as string;
  const table = model.channelIds.includes(queue) ? 'channels' : 'queues';
  return { path: pathText([table, queue]), reason: `${error.message}, of which ${most} wait here` };
}
