const day = 86_400;
const longest = 366;

/** How long a case is simulated: replications of whole days. */
export interface RunLength {
  readonly replications: number;
  readonly days: number;
  readonly warmUpDays: number;
}

export interface Load {
  readonly arrivalsPerSecond: number;
  /** Time in which the system forgets its state, seconds. */
  readonly relaxation: number;
  /** Measured time that is wanted, seconds; as much as the contacts allow where absent. */
  readonly seconds?: number;
  readonly mostContacts: number;
}

/** 20 to 40 replications of the wanted length together, after a warm-up of ten times what the system remembers. */
export function runLength({ arrivalsPerSecond, relaxation, seconds, mostContacts }: Load): RunLength {
  const total = Math.min(mostContacts / arrivalsPerSecond, seconds ?? Number.POSITIVE_INFINITY) / day;
  const replications = Math.max(20, Math.min(40, Math.floor(total)));
  const days = Math.max(1, Math.min(longest, Math.ceil(total / replications)));
  return { replications, days, warmUpDays: Math.max(1, Math.ceil((10 * relaxation) / day)) };
}
