import type { Calendar } from './calendar.ts';
import type { Period } from './period.ts';

/** How long a point of a period lasts, as words tell it apart. */
export type Grain = 'half' | 'quarter' | 'hour' | 'other' | 'day';

export function grainOf({ by }: Period, { intervalSeconds }: Calendar): Grain {
  if (by === 'day') return 'day';
  return intervalSeconds === 1800 ? 'half' : intervalSeconds === 900 ? 'quarter' : intervalSeconds === 3600 ? 'hour' : 'other';
}
