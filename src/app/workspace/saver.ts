/** Whether the user's work is safe. */
export type Saved =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  | { readonly state: 'refused'; readonly full: boolean };

/** A change is written this soon, in milliseconds; further changes meanwhile go with it. */
const delay = 300;

/** Writes what changes, soon and one write at a time, and says how it stands. */
export class Saver<T> {
  private waiting: { readonly value: T } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> | undefined;
  private readonly write: (value: T) => Promise<void>;
  private readonly tell: (saved: Saved) => void;

  constructor(write: (value: T) => Promise<void>, tell: (saved: Saved) => void) {
    this.write = write;
    this.tell = tell;
  }

  /** Has a value written within `delay` after the first change that is not yet on its way. */
  save(value: T): void {
    this.waiting = { value };
    this.tell({ state: 'saving' });
    this.timer ??= setTimeout(() => void this.flush(), delay);
  }

  /** Writes at once what is waiting: the page is about to be left. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.writing;
    const { waiting } = this;
    if (waiting === undefined) return;
    this.waiting = undefined;
    this.writing = this.attempt(waiting.value);
    await this.writing;
  }

  private async attempt(value: T): Promise<void> {
    try {
      await this.write(value);
      if (this.waiting === undefined) this.tell({ state: 'saved', at: Date.now() });
    } catch (error) {
      this.tell({ state: 'refused', full: error instanceof DOMException && error.name === 'QuotaExceededError' });
    }
  }
}
