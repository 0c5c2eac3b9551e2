import { fingerprint } from '../scenario/fingerprint.ts';
import type { Source } from './result.ts';

/** A source with other shares in percent for some of its moves of steering, by id; its recorded volumes keep their meaning. */
export function steeredSource(source: Source, sharePercents: Readonly<Record<string, number>>): Source {
  const { scenario, recordedUnder } = source;
  const steering = Object.fromEntries(
    Object.entries(scenario.steering).map(([id, move]) => [
      id,
      { ...move, sharePercent: sharePercents[id] ?? move.sharePercent },
    ]),
  );
  const isSame = Object.entries(steering).every(([id, move]) => move.sharePercent === scenario.steering[id]?.sharePercent);
  if (isSame) return source;
  const steered = { ...scenario, steering };
  return { key: fingerprint(steered, recordedUnder), scenario: steered, recordedUnder };
}
