import * as at from '../layout.ts';
import { placeInts } from '../state.ts';
import { idleInOrder } from './inOrder.ts';
import { longestIdle } from './onePool.ts';
import { agentBySkills } from './skills.ts';

/** Which agent for this contact? `wait`: seconds the contact has waited. -1 where nobody is free. */
export function findAgent(slot: number, queue: number, wait: number): number {
  const only = placeInts[(queue << 4) + at.onlyTeam] as number;
  if (only >= 0) return longestIdle(only);
  return only === at.inOrder ? idleInOrder(queue) : agentBySkills(slot, queue, wait);
}
