const lock = 'moked-workspace';

/** Whether another tab took the right; the browser may also refuse to give any. */
const isTaken = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/**
 * Only one tab saves. `tell` hears whether this one does: at once, and when another
 * tab took over. A browser without locks has every tab save.
 */
export class Ownership {
  private readonly tell: (owns: boolean) => void;

  constructor(tell: (owns: boolean) => void) {
    this.tell = tell;
  }

  /** Asks for the right to save. */
  ask(): void {
    this.request({ ifAvailable: true });
  }

  /** Takes the right from the tab that has it, at the user's word. */
  takeOver(): void {
    this.request({ steal: true });
  }

  private request(options: LockOptions): void {
    const locks: LockManager | undefined = navigator.locks;
    if (locks === undefined) this.tell(true);
    else locks.request(lock, options, (granted) => this.hold(granted !== null)).catch((error) => this.tell(!isTaken(error)));
  }

  /** Keeps the right, where it was given, for as long as the tab lives. */
  private hold(owns: boolean): Promise<never> | undefined {
    this.tell(owns);
    return owns ? new Promise(() => {}) : undefined;
  }
}
