import type { Estimates } from '../../experiment/result.ts';

/** Share of the contacts of a type, as a fraction, that are handled on each channel; channels without any are left out. */
export type ServedShares = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Who serves what, from the mean handle time of each type at each place (keys `type place`), whose denominators count the contacts
 * handled. Types without a contact are left out.
 */
export function servedShares(estimates: Readonly<Record<string, Estimates>>, channelOf: (place: string) => string): ServedShares {
  const handled = new Map<string, Map<string, number>>();
  for (const [key, { handleTime }] of Object.entries(estimates)) {
    const [type = '', place = ''] = key.split(' ');
    const count = handleTime?.denominator ?? 0;
    if (count === 0) continue;
    const ofType = handled.get(type) ?? new Map<string, number>();
    handled.set(type, ofType.set(channelOf(place), (ofType.get(channelOf(place)) ?? 0) + count));
  }
  for (const ofType of handled.values()) {
    const all = [...ofType.values()].reduce((sum, count) => sum + count, 0);
    for (const [channel, count] of ofType) ofType.set(channel, count / all);
  }
  return handled;
}
