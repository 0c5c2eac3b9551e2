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

/** Batches before this replication are small, so that intervals over few replications rest on enough blocks. */
const early = 96;
const earlySize = 4;

/** Size of the batches up to a replication (a power of two, at most 16: a divisor of `early`). */
const sizeUpTo = (replication: number, batchSize: number): number =>
  replication <= early ? Math.min(earlySize, batchSize) : batchSize;

/** Borders of batches in (0, replication]: multiples of the size of batches there, and the fixed numbers. */
function bordersUpTo(replication: number, batchSize: number): number {
  let borders = Math.floor(Math.min(replication, early) / sizeUpTo(0, batchSize));
  if (replication > early) borders += Math.floor(replication / batchSize) - early / batchSize;
  for (let stop = nextStop(0); stop <= replication; stop = nextStop(stop)) if (stop % sizeUpTo(stop, batchSize) !== 0) borders++;
  return borders;
}

/** The batches of a range, in order. Where they are cut depends on the batch size alone, never on the range or the workers. */
export function batchesOf(range: ReplicationRange, batchSize: number): BatchRange[] {
  const end = range.first + range.count;
  const batches: BatchRange[] = [];
  let ordinal = bordersUpTo(range.first, batchSize);
  for (let first = range.first; first < end; ordinal++) {
    const size = sizeUpTo(first + 1, batchSize);
    const border = Math.min((Math.floor(first / size) + 1) * size, nextStop(first));
    const count = Math.min(border, end) - first;
    batches.push({ first, count, ordinal });
    first += count;
  }
  return batches;
}
