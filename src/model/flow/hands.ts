/** What fewer than all hands being full weighs against all being full without a queue, and how busy agents are meanwhile. */
export interface Hands {
  /** P(fewer contacts in hand than agents can take) / P(exactly as many). */
  readonly ratio: number;
  /** Mean number of agents with a contact in hand, over those states, weighted likewise. */
  readonly busy: number;
  /** The same for contacts in hand. */
  readonly contacts: number;
}

/**
 * Agents who take up to `speed.length` contacts at once, each contact at `speed[k - 1]` of full speed while its agent has k. Contacts are
 * spread evenly, as an agent with fewer is asked first: a birth-death chain in the number of contacts.
 * @param agents a whole number
 */
export function severalAtOnce(
  arrivalsPerSecond: number,
  serviceSeconds: number,
  agents: number,
  speed: readonly number[],
): Hands {
  const full = agents * speed.length;
  let ratio = 0;
  let busy = 0;
  let contacts = 0;
  for (let count = 1; count <= full; count++) {
    const step = completionRate(count, agents, speed) / (serviceSeconds * arrivalsPerSecond);
    busy = step * (busy + Math.min(count - 1, agents));
    contacts = step * (contacts + count - 1);
    ratio = step * (1 + ratio);
  }
  return { ratio, busy, contacts };
}

/** Completions in units of one contact alone, of `count` contacts spread evenly over the agents. */
function completionRate(count: number, agents: number, speed: readonly number[]): number {
  const least = Math.floor(count / agents);
  const more = count - least * agents;
  const slow = least === 0 ? 0 : least * (speed[least - 1] as number);
  return (agents - more) * slow + (more === 0 ? 0 : more * (least + 1) * (speed[least] as number));
}
