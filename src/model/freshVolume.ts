import type { CompileInput } from './compile.ts';
import { statedVolume } from './compileArrivals.ts';
import type { ModelNote } from './compiledModel.ts';

/** Expected fresh inquiries of each type per interval of the window, in the order of the scenario's types. */
export interface FreshVolume {
  readonly perInterval: readonly Float64Array[];
  readonly notes: readonly ModelNote[];
}

export function freshVolume({ scenario }: CompileInput): FreshVolume {
  const perDay = (24 * 60) / scenario.calendar.intervalMinutes;
  return {
    perInterval: Object.values(scenario.inquiryTypes).map((type) => statedVolume(type.volume, scenario.calendar.days, perDay)),
    notes: [],
  };
}
