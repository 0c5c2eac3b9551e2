import type { EstimateSeries } from '../../experiment/result.ts';

/** From how many contacts on a time is a busy one: the average of all times, closed hours included. */
export function busyFrom({ value }: EstimateSeries): number {
  const known = value.filter((contacts) => contacts !== null);
  return known.reduce((sum, contacts) => sum + contacts, 0) / Math.max(1, known.length);
}

/** The busy point with the lowest service level; of equals the one with most contacts. */
export function worstPoint(level: EstimateSeries, volume: EstimateSeries): number | undefined {
  const enough = busyFrom(volume);
  let worst: number | undefined;
  level.value.forEach((value, point) => {
    const contacts = volume.value[point] ?? 0;
    if (value === null || contacts < enough) return;
    const [before, most] = worst === undefined ? [2, 0] : [level.value[worst] as number, volume.value[worst] as number];
    if (value < before || (value === before && contacts > most)) worst = point;
  });
  return worst;
}
