/** Replications `first` .. `first + count - 1`, and the place of the batch among all batches from replication 0 on. */
export interface BatchRange {
  readonly first: number;
  readonly count: number;
  readonly ordinal: number;
}

/** Replications wanted: `count` from `first` on. */
export interface ReplicationRange {
  readonly first: number;
  readonly count: number;
}

const firstStops = [30, 50];
const stopDigits = [1, 2, 5];

/**
 * The smallest fixed number of replications above `replications`: 30, 50, 100, 200, 500, 1000, ... Only at these does a run stop
 * for precision and are verdicts given.
 */
export function nextStop(replications: number): number {
  for (const stop of firstStops) if (stop > replications) return stop;
  for (let scale = 100; ; scale *= 10) for (const digit of stopDigits) if (digit * scale > replications) return digit * scale;
}

/** The largest fixed number that is at most `replications`; 0 where there is none. */
export function lastStop(replications: number): number {
  let stop = 0;
  for (let next = nextStop(0); next <= replications; next = nextStop(next)) stop = next;
  return stop;
}

/** Borders of batches in (0, replication]: multiples of the batch size, and the fixed numbers. */
function bordersUpTo(replication: number, batchSize: number): number {
  let borders = Math.floor(replication / batchSize);
  for (let stop = nextStop(0); stop <= replication; stop = nextStop(stop)) if (stop % batchSize !== 0) borders++;
  return borders;
}

/** The batches of a range, in order. Where they are cut depends on the batch size alone, never on the range or the workers. */
export function batchesOf(range: ReplicationRange, batchSize: number): BatchRange[] {
  const end = range.first + range.count;
  const batches: BatchRange[] = [];
  let ordinal = bordersUpTo(range.first, batchSize);
  for (let first = range.first; first < end; ordinal++) {
    const border = Math.min((Math.floor(first / batchSize) + 1) * batchSize, nextStop(first));
    const count = Math.min(border, end) - first;
    batches.push({ first, count, ordinal });
    first += count;
  }
  return batches;
}
