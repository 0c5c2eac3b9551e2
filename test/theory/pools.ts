import type { LawSpec } from '../../src/scenario/schema/law.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type Length, steadyCalendar } from './oneQueue.ts';

/** A class of customers: an inquiry type with a queue of its own on one channel. */
export interface CustomerClass {
  readonly arrivalsPerSecond: number;
  readonly service: LawSpec;
  readonly meanPatience?: number | null;
  /** Pools, by position, that are asked in turn for an idle agent; inside a group the longest idle. */
  readonly asks?: readonly (readonly number[])[];
  readonly withinSeconds: number;
}

/** Agents who serve the same classes; the smaller the priority the sooner, of equal ones the longest waiting. */
export interface Pool {
  readonly agents: number;
  readonly skills: readonly { readonly of: number; readonly priority: number; readonly handleTimePercent?: number }[];
}

/** Names of the class and of the pool at a position from 0. */
export const className = (at: number) => `class${at + 1}`;
export const poolName = (at: number) => `pool${at + 1}`;

function entries<T, V>(list: readonly T[], name: (at: number) => string, value: (item: T, at: number) => V): Record<string, V> {
  return Object.fromEntries(list.map((item, at) => [name(at), value(item, at)]));
}

/** The ordinary scenario of classes that wait in queues of one channel and pools that serve some of them. */
export function poolScenario(
  classes: readonly CustomerClass[],
  pools: readonly Pool[],
  length: Length,
  waitingPlaces?: number,
): ScenarioInput {
  return {
    version: 1,
    name: 'Classes and pools',
    calendar: steadyCalendar(length),
    inquiryTypes: entries(classes, className, ({ arrivalsPerSecond, service }, at) => ({
      volume: { perDay: arrivalsPerSecond * 86_400 },
      startsOnPercent: { phone: 100 },
      handling: { [className(at)]: { time: service } },
    })),
    channels: { phone: { kind: 'phone', ...(waitingPlaces ? { waitingPlaces } : {}) } },
    queues: entries(classes, className, ({ meanPatience, asks }) => ({
      channel: 'phone',
      ...(meanPatience ? { patience: { time: { law: 'exponential', meanSeconds: meanPatience } } } : {}),
      ...(asks ? { teamOrder: asks.map((group) => group.map(poolName)) } : {}),
    })),
    teams: entries(pools, poolName, ({ agents, skills }) => ({
      agents: { constant: agents },
      skills: Object.fromEntries(
        skills.map(({ of, priority, handleTimePercent = 100 }) => [className(of), { priority, handleTimePercent }]),
      ),
    })),
    targets: entries(classes, className, ({ withinSeconds }) => ({ withinSeconds })),
  };
}
