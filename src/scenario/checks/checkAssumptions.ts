import type { Checked } from './check.ts';

/** Ranges of assumptions are in order. Whether their paths lead somewhere is asked of the document that states them. */
export function checkAssumptions({ scenario, report }: Checked): void {
  for (const [about, { range }] of Object.entries(scenario.assumptions)) {
    if (!range) continue;
    const path = ['assumptions', about, 'range'];
    const { low, likely, high } = range;
    if (low > high) report([...path, 'low'], 'notAtMost', { field: 'high', limit: high, got: low });
    if (likely === undefined) continue;
    if (likely > high) report([...path, 'likely'], 'notAtMost', { field: 'high', limit: high, got: likely });
    if (low > likely) report([...path, 'low'], 'notAtMost', { field: 'likely', limit: likely, got: low });
  }
}
