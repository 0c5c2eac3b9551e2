import { fingerprint } from '../scenario/fingerprint.ts';
import type { Source } from './result.ts';

/**
 * A source with other shares in percent for some of its moves of steering, by id; its recorded volumes keep their meaning. Its key is
 * formed of the shares, as a fingerprint would take too long while somebody moves a slider.
 */
export function steeredSource(source: Source, sharePercents: Readonly<Record<string, number>>): Source {
  const { scenario, recordedUnder } = source;
  const steering = { ...scenario.steering };
  let key = source.key;
  for (const [id, move] of Object.entries(scenario.steering)) {
    const sharePercent = sharePercents[id] ?? move.sharePercent;
    if (sharePercent === move.sharePercent) continue;
    steering[id] = { ...move, sharePercent };
    key += ` ${id}=${sharePercent}`;
  }
  return key === source.key ? source : { key, scenario: { ...scenario, steering }, recordedUnder };
}

/** The source under its fingerprint, as reports name it. */
export const fingerprinted = ({ scenario, recordedUnder }: Source): Source => ({
  key: fingerprint(scenario, recordedUnder),
  scenario,
  recordedUnder,
});
