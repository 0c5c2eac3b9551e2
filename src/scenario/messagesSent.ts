import type { MessageSpec } from './schema/demand.ts';
import type { Scenario } from './schema/scenario.ts';

/** Customers of each segment to whom a message may be sent; of all customers where there are no segments, undefined where it is not said how many. */
export function customersConcerned({ customers }: Pick<Scenario, 'customers'>, { segments }: MessageSpec): number | undefined {
  const all = Object.entries(customers.segments);
  if (all.length === 0) return customers.number;
  return all.filter(([id]) => segments?.includes(id) ?? true).reduce((sum, [, { number }]) => sum + number, 0);
}

/** Messages sent on a mean day. */
export function messagesPerDay(scenario: Pick<Scenario, 'customers'>, message: MessageSpec): number {
  const { perDay, reachPercent, periodDays } = message;
  return perDay ?? ((customersConcerned(scenario, message) ?? 0) * reachPercent) / 100 / periodDays;
}
