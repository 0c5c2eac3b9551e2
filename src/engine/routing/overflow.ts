import { memberAfterWait, skillAfterWait } from '../state.ts';

/** Overflow: whether a contact has not waited long enough to be taken by a team of its queue. */
export function tooSoonForContact(member: number, wait: number): boolean {
  return (memberAfterWait[member] as number) > wait;
}

/** The same asked by an agent, of the first contact of a queue that its team serves. */
export function tooSoonForAgent(skill: number, wait: number): boolean {
  return wait < (skillAfterWait[skill] as number);
}
