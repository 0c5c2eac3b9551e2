import { plainLine } from './plainLine.ts';

/** Writes a result to standard output; resolves when all of it has been handed over, also through a slow pipe. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error && !readerLeft(error) ? reject(error) : resolve()));
  });
}

/** Whether writing failed because whoever read the output (`head`, a pager) has seen enough. */
function readerLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** A diagnostic line on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${plainLine(line)}\n`);
}
