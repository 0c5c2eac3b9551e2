import type { CompiledModel } from '../compiledModel.ts';

const whole = 4294967296;

/** Attempts to reach the customers of a place, as fractions. */
export interface Attempts {
  /** Share that find nobody. */
  readonly inVain: number;
  /** Share of these after which there is another attempt: mean attempts for a customer are 1 + p + ... + p^(most - 1). */
  readonly again: number;
  /** Agent's time of each that finds nobody, seconds. */
  readonly seconds: number;
}

/** Attempts at a place; nobody is sought in vain where the model knows no attempts. */
export function attemptsAt({ places }: CompiledModel, place: number): Attempts {
  const inVain = (places.noAnswer[place] as number) / whole;
  if (inVain === 0) return { inVain, again: 0, seconds: 0 };
  let mean = 0;
  for (let attempt = places.mostAttempts[place] as number; attempt > 0; attempt--) mean = 1 + inVain * mean;
  return { inVain, again: (1 - 1 / mean) / inVain, seconds: places.attemptSeconds[place] as number };
}
