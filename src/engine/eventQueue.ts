/**
 * The event list. A node (a contact slot or an agent) has at most one event pending. Near events lie in a ring of time buckets
 * (doubly linked lists); the bucket at the clock is a small binary heap; events beyond the ring wait in a second heap. Adding
 * and removing cost O(1) but for the heaps, so that cancelled events leave nothing behind.
 *
 * Ties are settled by (time, rank): rank holds the kind of event, then the order in which events were added.
 */
const nowhere = -1;
const inFar = 0x40000000;
const rankOfKind = 4503599627370496 / 16;

export class EventQueue {
  /** Time of a node's event, seconds; written by `add`'s caller before the call. */
  readonly time: Float64Array;
  private readonly rank: Float64Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  /** Where a node is: -1 nowhere; position in the near heap; inFar + position in the far heap; -2 - bucket in the ring. */
  private readonly place: Int32Array;
  private readonly heads: Int32Array;
  private readonly near: Int32Array;
  private readonly far: Int32Array;
  private readonly bucketsPerSecond: number;
  private readonly mask: number;
  private nearSize = 0;
  private farSize = 0;
  private farBucket = 0x7fffffff;
  private cursor = 0;
  private added = 0;

  /** `buckets` must be a power of two. */
  constructor(nodes: number, buckets: number, bucketSeconds: number) {
    this.time = new Float64Array(nodes);
    this.rank = new Float64Array(nodes);
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.place = new Int32Array(nodes).fill(nowhere);
    this.near = new Int32Array(nodes);
    this.far = new Int32Array(nodes);
    this.heads = new Int32Array(buckets).fill(nowhere);
    this.mask = buckets - 1;
    this.bucketsPerSecond = 1 / bucketSeconds;
  }

  /** Empties the list and puts the clock back to 0. */
  clear(): void {
    this.place.fill(nowhere);
    this.heads.fill(nowhere);
    this.nearSize = 0;
    this.farSize = 0;
    this.farBucket = 0x7fffffff;
    this.cursor = 0;
    this.added = 0;
  }

  /** Adds a node whose time has been set; kinds with a lower number come first at equal times. */
  add(node: number, kind: number): void {
    this.rank[node] = kind * rankOfKind + this.added++;
    this.put(node);
  }

  private put(node: number): void {
    const bucket = this.bucketOf(node);
    const ahead = bucket - this.cursor;
    if (ahead <= 0) this.pushNear(node);
    else if (ahead <= this.mask) this.link(node, bucket & this.mask);
    else this.pushFar(node, bucket);
  }

  private bucketOf(node: number): number {
    const bucket = Math.floor((this.time[node] as number) * this.bucketsPerSecond);
    return bucket < 0x7ffffffe ? bucket : 0x7ffffffe;
  }

  /** Takes a node out of the list; nothing happens where it is not in it. */
  remove(node: number): void {
    const place = this.place[node] as number;
    if (place === nowhere) return;
    if (place >= inFar) this.removeFar(place - inFar);
    else if (place >= 0) this.removeNear(place);
    else this.unlink(node, -2 - place);
    this.place[node] = nowhere;
  }

  isPending(node: number): boolean {
    return this.place[node] !== nowhere;
  }

  /** Takes out and returns the earliest node with a time before `clock[entry]`; -1 where there is none. */
  takeBefore(clock: Float64Array, entry: number): number {
    const last = Math.floor((clock[entry] as number) * this.bucketsPerSecond);
    while (this.nearSize === 0) {
      if (this.cursor >= last) return -1;
      this.advance();
    }
    const node = this.near[0] as number;
    if ((this.time[node] as number) >= (clock[entry] as number)) return -1;
    this.removeNear(0);
    this.place[node] = nowhere;
    return node;
  }

  private advance(): void {
    const cursor = ++this.cursor;
    if (this.farBucket <= cursor + this.mask) this.drawNear();
    const slot = cursor & this.mask;
    let node = this.heads[slot] as number;
    this.heads[slot] = nowhere;
    while (node >= 0) {
      const next = this.next[node] as number;
      this.pushNear(node);
      node = next;
    }
  }

  /** Moves far events that the ring now reaches into it. */
  private drawNear(): void {
    while (this.farSize > 0) {
      const node = this.far[0] as number;
      if (this.bucketOf(node) > this.cursor + this.mask) break;
      this.removeFar(0);
      this.put(node);
    }
    this.farBucket = this.farSize > 0 ? this.bucketOf(this.far[0] as number) : 0x7fffffff;
  }

  private link(node: number, slot: number): void {
    const head = this.heads[slot] as number;
    this.next[node] = head;
    this.previous[node] = nowhere;
    if (head >= 0) this.previous[head] = node;
    this.heads[slot] = node;
    this.place[node] = -2 - slot;
  }

  private unlink(node: number, slot: number): void {
    const next = this.next[node] as number;
    const previous = this.previous[node] as number;
    if (previous >= 0) this.next[previous] = next;
    else this.heads[slot] = next;
    if (next >= 0) this.previous[next] = previous;
  }

  private before(a: number, b: number): boolean {
    const timeA = this.time[a] as number;
    const timeB = this.time[b] as number;
    return timeA < timeB || (timeA === timeB && (this.rank[a] as number) < (this.rank[b] as number));
  }

  private pushNear(node: number): void {
    this.rise(this.near, this.nearSize++, node, 0);
  }

  private removeNear(position: number): void {
    const last = this.near[--this.nearSize] as number;
    if (position < this.nearSize) this.settle(this.near, this.nearSize, position, last, 0);
  }

  private pushFar(node: number, bucket: number): void {
    this.rise(this.far, this.farSize++, node, inFar);
    if (bucket < this.farBucket) this.farBucket = bucket;
  }

  private removeFar(position: number): void {
    const last = this.far[--this.farSize] as number;
    if (position < this.farSize) this.settle(this.far, this.farSize, position, last, inFar);
  }

  /** Puts a node at a position of a heap, or above it. */
  private rise(heap: Int32Array, from: number, node: number, base: number): void {
    let position = from;
    while (position > 0) {
      const parent = (position - 1) >> 1;
      const above = heap[parent] as number;
      if (!this.before(node, above)) break;
      heap[position] = above;
      this.place[above] = base + position;
      position = parent;
    }
    heap[position] = node;
    this.place[node] = base + position;
  }

  /** Puts a node at a position of a heap, or above or below it. */
  private settle(heap: Int32Array, size: number, from: number, node: number, base: number): void {
    let position = from;
    for (;;) {
      let child = 2 * position + 1;
      if (child >= size) break;
      if (child + 1 < size && this.before(heap[child + 1] as number, heap[child] as number)) child++;
      const below = heap[child] as number;
      if (!this.before(below, node)) break;
      heap[position] = below;
      this.place[below] = base + position;
      position = child;
    }
    if (position === from) this.rise(heap, from, node, base);
    else {
      heap[position] = node;
      this.place[node] = base + position;
    }
  }
}
