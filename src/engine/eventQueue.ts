import { agentNodes, clock, limit, nodes, placeNodes } from './state.ts';

/**
 * The event list. A node (a contact slot or an agent) has at most one event pending. Near events lie in a ring of time buckets
 * (doubly linked lists); the bucket at the clock is a small binary heap; events beyond the ring wait in a second heap. Adding
 * and removing cost O(1) but for the heaps, so that cancelled events leave nothing behind.
 *
 * Ties are settled by (time, rank): rank holds the kind of event, then the order in which events were added.
 */

const buckets = 8192;
const mask = buckets - 1;
const nowhere = -1;
const never = 0x7ffffffe;
const rankOfKind = 281474976710656;

/** Time of a node's event, seconds; written before `addEvent`. */
export const eventTime = new Float64Array(nodes);
const rank = new Float64Array(nodes);

// Links of a node, shift 2.
const links = new Int32Array(nodes << 2);
const next = 0;
const previous = 1;
/** Where a node is: -1 nowhere; its place in the heaps; -2 - its bucket in the ring. */
const place = 2;

const heads = new Int32Array(buckets);
/** A bit for each bucket of the ring that holds a node. */
const filled = new Int32Array(buckets >> 5);
/** Two binary heaps: of the events near the clock from 0 on, of those beyond the ring from `far` on. */
const heap = new Int32Array(2 * nodes);
const near = 0;
const far = nodes;

// Longer than need be: V8 moves arrays of up to 64 bytes about, and looks them up at each use.
const sizes = new Int32Array(32);
const nearSize = 0;
const farSize = 1;
/** Bucket of the earliest far event; `never` without any. */
const farBucket = 2;
/** Bucket at the clock, counted from the start. */
const cursor = 3;
/** No event but the near ones lies in a bucket before this one. */
const following = 4;

const scale = new Float64Array(16);
const perSecond = 0;
const added = 1;

/** Sets the width of a bucket, seconds. */
export function sizeEvents(bucketSeconds: number): void {
  scale[perSecond] = 1 / bucketSeconds;
}

/** Empties the list and puts its clock back to 0; `slots` and `agents` are those that may be in it. */
export function clearEvents(slots: number, agents: number): void {
  for (let node = 0; node < slots; node++) links[(node << 2) + place] = nowhere;
  for (let agent = 0; agent < agents; agent++) links[((agentNodes + agent) << 2) + place] = nowhere;
  for (let node = placeNodes; node < nodes; node++) links[(node << 2) + place] = nowhere;
  heads.fill(nowhere);
  filled.fill(0);
  sizes.fill(0);
  sizes[farBucket] = never;
  scale[added] = 0;
}

/** A node that has never been in the list. */
export function newNode(node: number): void {
  links[(node << 2) + place] = nowhere;
}

/** Adds a node whose time has been set; kinds with a lower number come first at equal times. */
export function addEvent(node: number, kind: number): void {
  const serial = scale[added] as number;
  scale[added] = serial + 1;
  rank[node] = kind * rankOfKind + serial;
  put(node, bucketOf(node));
}

function put(node: number, bucket: number): void {
  const ahead = bucket - (sizes[cursor] as number);
  if (ahead <= 0) {
    pushNear(node);
    return;
  }
  if (bucket < (sizes[following] as number)) sizes[following] = bucket;
  if (ahead <= mask) link(node, bucket & mask);
  else pushFar(node, bucket);
}

function bucketOf(node: number): number {
  const position = (eventTime[node] as number) * (scale[perSecond] as number);
  return position < never ? position | 0 : never;
}

/** Takes a node out of the list; nothing happens where it is not in it. */
export function removeEvent(node: number): void {
  const at = links[(node << 2) + place] as number;
  if (at === nowhere) return;
  if (at < nowhere) unlink(node, -2 - at);
  else if (at >= far) removeFar(at - far);
  else removeNear(at);
  links[(node << 2) + place] = nowhere;
}

/** Takes out and returns the earliest node with a time up to `clock[limit]`; -1 where there is none. */
export function takeUpToLimit(): number {
  if (sizes[nearSize] === 0) {
    if ((sizes[following] as number) > (clock[limit] as number) * (scale[perSecond] as number)) return -1;
    if (!advance()) return -1;
  }
  const node = heap[near] as number;
  if ((eventTime[node] as number) > (clock[limit] as number)) return -1;
  removeNear(0);
  links[(node << 2) + place] = nowhere;
  return node;
}

/** Moves to the next bucket with events, not beyond the one that holds the limit; false where there is none. */
function advance(): boolean {
  const bucket = nextFilled(sizes[cursor] as number);
  sizes[following] = bucket;
  if (bucket === never || bucket > (clock[limit] as number) * (scale[perSecond] as number)) return false;
  sizes[cursor] = bucket;
  if ((sizes[farBucket] as number) <= bucket + mask) drawNear();
  const slot = bucket & mask;
  let node = heads[slot] as number;
  if (node < 0) return true;
  heads[slot] = nowhere;
  filled[slot >> 5] = (filled[slot >> 5] as number) & ~(1 << slot);
  do {
    const after = links[(node << 2) + next] as number;
    pushNear(node);
    node = after;
  } while (node >= 0);
  return true;
}

/** The next bucket of the ring after `bucket` with events; without any, that of the earliest far event. */
function nextFilled(bucket: number): number {
  const from = (bucket + 1) & mask;
  let word = from >> 5;
  let bits = (filled[word] as number) & (-1 << from);
  for (let ahead = bucket + 1 - (from & 31); ; ahead += 32) {
    if (bits !== 0) return ahead + 31 - Math.clz32(bits & -bits);
    if (ahead > bucket + mask) return sizes[farBucket] as number;
    word = (word + 1) & (mask >> 5);
    bits = filled[word] as number;
  }
}

/** Moves far events that the ring now reaches into it, those of the bucket at the clock into the near heap. */
function drawNear(): void {
  const reach = (sizes[cursor] as number) + mask;
  while ((sizes[farBucket] as number) <= reach) {
    const node = heap[far] as number;
    removeFar(0);
    put(node, bucketOf(node));
  }
}

function link(node: number, slot: number): void {
  const head = heads[slot] as number;
  const row = node << 2;
  links[row + next] = head;
  links[row + previous] = nowhere;
  links[row + place] = -2 - slot;
  if (head >= 0) links[(head << 2) + previous] = node;
  else filled[slot >> 5] = (filled[slot >> 5] as number) | (1 << slot);
  heads[slot] = node;
}

function unlink(node: number, slot: number): void {
  const after = links[(node << 2) + next] as number;
  const ahead = links[(node << 2) + previous] as number;
  if (ahead >= 0) links[(ahead << 2) + next] = after;
  else {
    heads[slot] = after;
    if (after < 0) filled[slot >> 5] = (filled[slot >> 5] as number) & ~(1 << slot);
  }
  if (after >= 0) links[(after << 2) + previous] = ahead;
}

function before(a: number, b: number): boolean {
  const timeA = eventTime[a] as number;
  const timeB = eventTime[b] as number;
  return timeA < timeB || (timeA === timeB && (rank[a] as number) < (rank[b] as number));
}

function pushNear(node: number): void {
  const size = sizes[nearSize] as number;
  sizes[nearSize] = size + 1;
  if (size === 0) {
    heap[near] = node;
    links[(node << 2) + place] = near;
  } else rise(near, size, node);
}

function removeNear(position: number): void {
  const size = (sizes[nearSize] as number) - 1;
  sizes[nearSize] = size;
  if (position < size) settle(near, size, position, heap[near + size] as number);
}

function pushFar(node: number, bucket: number): void {
  const size = sizes[farSize] as number;
  sizes[farSize] = size + 1;
  rise(far, size, node);
  if (bucket < (sizes[farBucket] as number)) sizes[farBucket] = bucket;
}

function removeFar(position: number): void {
  const size = (sizes[farSize] as number) - 1;
  sizes[farSize] = size;
  if (position < size) settle(far, size, position, heap[far + size] as number);
  sizes[farBucket] = size > 0 ? bucketOf(heap[far] as number) : never;
}

/** Puts a node at a position of the heap that begins at `from`, or above it. */
function rise(from: number, position: number, node: number): void {
  let free = position;
  while (free > 0) {
    const parent = (free - 1) >> 1;
    const above = heap[from + parent] as number;
    if (!before(node, above)) break;
    seat(from + free, above);
    free = parent;
  }
  seat(from + free, node);
}

/** Puts a node at a position of the heap of `size` that begins at `from`, or above or below it. */
function settle(from: number, size: number, position: number, node: number): void {
  let free = position;
  for (;;) {
    let child = 2 * free + 1;
    if (child >= size) break;
    if (child + 1 < size && before(heap[from + child + 1] as number, heap[from + child] as number)) child++;
    const below = heap[from + child] as number;
    if (!before(below, node)) break;
    seat(from + free, below);
    free = child;
  }
  if (free === position) rise(from, free, node);
  else seat(from + free, node);
}

function seat(at: number, node: number): void {
  heap[at] = node;
  links[(node << 2) + place] = at;
}
