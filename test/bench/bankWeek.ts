import { readFileSync } from 'node:fs';
import { onThreads } from '../../src/headless/nodePool.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

/** Simulates 100 replications of a scenario on two warm threads. Usage: bankWeek.mjs FILE; prints one JSON line with its seconds by the wall clock. */
const [file = ''] = process.argv.slice(2);
const parsed = parseScenario(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error(parsed.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
const { scenario, recordedUnder, fingerprint: key } = parsed.document;

const seconds = await onThreads([file], 2, async (run) => {
  const replications = async (first: number) => {
    const start = performance.now();
    await run({ scenarios: [{ key, scenario, recordedUnder }], replications: { first, count: 100 } });
    return (performance.now() - start) / 1000;
  };
  await replications(0);
  return replications(100);
});
console.log(JSON.stringify({ seconds }));
