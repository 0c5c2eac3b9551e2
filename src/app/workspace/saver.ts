/** Whether the user's work is safe. */
export type Saved =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  | { readonly state: 'refused'; readonly full: boolean };

/** Least time between the beginnings of two writes, in milliseconds: what changes meanwhile is written together. */
const pause = 300;

/** Writes what changes, at once where it can, and says how it stands. */
export class Saver<T> {
  /** What was to be saved last, and what of it is not on its way. */
  private last: T | undefined;
  private waiting: { readonly value: T } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly write: (value: T) => Promise<void>;
  private readonly tell: (saved: Saved) => void;

  /** `write` has to write in the order in which it is called. */
  constructor(write: (value: T) => Promise<void>, tell: (saved: Saved) => void) {
    this.write = write;
    this.tell = tell;
  }

  /** Has a value written, now or within `pause`. */
  save(value: T): void {
    this.last = value;
    this.waiting = { value };
    this.tell({ state: 'saving' });
    if (this.timer === undefined) this.flush();
  }

  /** Writes at once what is waiting: the page is about to be left. */
  flush(): void {
    const { waiting } = this;
    if (waiting === undefined) return;
    this.waiting = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, pause);
    void this.attempt(waiting.value);
  }

  private async attempt(value: T): Promise<void> {
    try {
      await this.write(value);
      if (value === this.last) this.tell({ state: 'saved', at: Date.now() });
    } catch (error) {
      if (value !== this.last) return;
      clearTimeout(this.timer);
      this.timer = undefined;
      this.waiting = { value }; // tried again with the next change, and when the page is left
      this.tell({ state: 'refused', full: error instanceof DOMException && error.name === 'QuotaExceededError' });
    }
  }
}
