import { erlangA } from '../erlang/erlangA.ts';
import { erlangB } from '../erlang/erlangB.ts';
import { erlangC } from '../erlang/erlangC.ts';
import { mmnk } from '../erlang/mmnk.ts';
import { mmnkm } from '../erlang/mmnkm.ts';
import type { QueueInput } from '../erlang/queueInput.ts';
import type { QueuePerformance } from '../erlang/queuePerformance.ts';

/** What some models need beside arrivals, handle time and agents. */
interface ModelExtras {
  readonly patienceSeconds: number;
  readonly lines: number;
}

interface ErlangModel {
  readonly name: string;
  /** What it says of the callers, in words. */
  readonly about: string;
  /** The options that it needs; the other one has no meaning for it. */
  readonly needs: readonly ('patience-seconds' | 'lines')[];
  readonly evaluate: (queue: QueueInput, extras: ModelExtras) => QueuePerformance;
}

/** The closed forms by the word on the command line. */
export const erlangModels = {
  b: {
    name: 'Erlang B (M/M/n/n)',
    about: 'nobody can wait',
    needs: [],
    evaluate: (queue) => erlangB(queue),
  },
  c: {
    name: 'Erlang C (M/M/n)',
    about: 'everybody waits as long as it takes',
    needs: [],
    evaluate: (queue) => erlangC(queue),
  },
  a: {
    name: 'Erlang A (M/M/n+M)',
    about: 'callers give up',
    needs: ['patience-seconds'],
    evaluate: (queue, { patienceSeconds }) => erlangA({ ...queue, patienceSeconds }),
  },
  mmnk: {
    name: 'M/M/n/K',
    about: 'a limited number of lines',
    needs: ['lines'],
    evaluate: (queue, { lines }) => mmnk({ ...queue, capacity: lines }),
  },
  mmnkm: {
    name: 'M/M/n/K+M',
    about: 'a limited number of lines, and callers give up',
    needs: ['lines', 'patience-seconds'],
    evaluate: (queue, { lines, patienceSeconds }) => mmnkm({ ...queue, capacity: lines, patienceSeconds }),
  },
} as const satisfies Record<string, ErlangModel>;

export type ErlangModelId = keyof typeof erlangModels;
export const erlangModelIds = Object.keys(erlangModels) as readonly ErlangModelId[];
