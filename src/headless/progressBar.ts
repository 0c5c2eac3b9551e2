import type { Progress } from '../experiment/pool/job.ts';

const cells = 30;
const millisecondsBetween = 100;
/** Back to the start of the line, and nothing to the right. */
const fresh = '\r\u001b[K';

/** A bar on one line of a terminal, `[#####     ]  45 %  9 of 20 replications`; nothing where standard error is not a terminal. */
export class ProgressBar {
  private readonly terminal = process.stderr.isTTY === true;
  private drawnAt = -Infinity;
  private drawn = false;

  show({ done, planned }: Pick<Progress, 'done' | 'planned'>): void {
    const now = performance.now();
    if (!this.terminal || now - this.drawnAt < millisecondsBetween) return;
    this.drawnAt = now;
    this.drawn = true;
    process.stderr.write(fresh + progressLine(done, planned));
  }

  /** Takes the bar away, so that what follows stands on a line of its own. */
  clear(): void {
    if (this.drawn) process.stderr.write(fresh);
    this.drawn = false;
  }
}

/** The bar as text. */
export function progressLine(done: number, planned: number): string {
  const share = planned > 0 ? Math.min(1, done / planned) : 0;
  const full = Math.floor(share * cells);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${'#'.repeat(full)}${' '.repeat(cells - full)}] ${percent} %  ${Math.floor(done)} of ${planned} replications`;
}
