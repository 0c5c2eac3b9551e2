import type { ServiceLevelRule } from '../erlang/serviceLevel.ts';

/** The six ways to count a service level within T seconds, by id, each with what it divides by what. */
export const ruleNames: Readonly<Record<ServiceLevelRule, string>> = {
  offered: 'answered within T / all arrivals at the queue, blocked included',
  entered: 'answered within T / all who entered the queue',
  answered: 'answered within T / all answered',
  ignoreAbandonsWithinTarget: 'answered within T / entered, less those who gave up within T',
  ignoreShortAbandons: 'answered within T / entered, less those who gave up at once (short abandons)',
  abandonsWithinTargetCount: 'answered or given up within T / all who entered',
};

export const rules = Object.keys(ruleNames) as readonly ServiceLevelRule[];
