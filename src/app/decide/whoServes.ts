import type { Estimates } from '../../experiment/result.ts';

/** Contacts of a type that are handled, mean of a replication, and the share of each channel, as a fraction; channels without any are left out. */
export interface Served {
  readonly contacts: number;
  readonly shares: ReadonlyMap<string, number>;
}

/**
 * Who serves what, by type, from the mean handle time of each type at each place (keys `type place`), whose denominators count the
 * contacts handled. Types without a contact are left out.
 */
export function whoServes(
  estimates: Readonly<Record<string, Estimates>>,
  channelOf: (place: string) => string,
): ReadonlyMap<string, Served> {
  const handled = new Map<string, Map<string, number>>();
  for (const [key, { handleTime }] of Object.entries(estimates)) {
    const [type = '', place = ''] = key.split(' ');
    const count = handleTime?.denominator ?? 0;
    if (count === 0) continue;
    const ofType = handled.get(type) ?? new Map<string, number>();
    handled.set(type, ofType.set(channelOf(place), (ofType.get(channelOf(place)) ?? 0) + count));
  }
  return new Map(
    [...handled].map(([type, channels]) => {
      const contacts = [...channels.values()].reduce((sum, count) => sum + count, 0);
      return [type, { contacts, shares: new Map([...channels].map(([channel, count]) => [channel, count / contacts])) }];
    }),
  );
}

/** Where a type is handled otherwise than in the baseline. */
export interface ServedChange {
  readonly type: string;
  readonly channel: string;
  readonly before: number;
  readonly now: number;
}

/** The change that concerns most contacts; of two that concern as many, the channel that gains. Undefined where none reaches a share. */
export function largestChange(
  baseline: ReadonlyMap<string, Served>,
  scenario: ReadonlyMap<string, Served>,
  leastShare: number,
): ServedChange | undefined {
  let largest: { readonly change: ServedChange; readonly size: number } | undefined;
  for (const [type, { contacts, shares }] of baseline) {
    const other = scenario.get(type)?.shares ?? new Map<string, number>();
    for (const channel of new Set([...shares.keys(), ...other.keys()])) {
      const change = { type, channel, before: shares.get(channel) ?? 0, now: other.get(channel) ?? 0 };
      const difference = change.now - change.before;
      const size = contacts * Math.abs(difference) * (difference > 0 ? 1 + 1e-9 : 1);
      if (Math.abs(difference) >= leastShare && size > (largest?.size ?? 0)) largest = { change, size };
    }
  }
  return largest?.change;
}
