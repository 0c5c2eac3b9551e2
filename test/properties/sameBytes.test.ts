import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { simulate } from '../../src/engine/simulate.ts';
import type { Tally } from '../../src/metrics/tally.ts';
import { compile } from '../../src/model/compile.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type * as Entry from '../bundle/entry.ts';
import { arbitraryService } from './arbitraryService.ts';

type Core = Pick<typeof Entry, 'compile' | 'parseScenario' | 'simulate'>;

const sources: Core = { compile, parseScenario, simulate };
const folder = mkdtempSync(path.join(os.tmpdir(), 'moked-'));
/** As users get it: functions built into their callers, without the checks of laws. */
let bundled: Core;

beforeAll(async () => {
  await bundle(path.resolve(import.meta.dirname, '../bundle/entry.ts'), folder, 'core.mjs', { 'import.meta.env.DEV': 'false' });
  bundled = await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'core.mjs')).href);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function modelOf(core: Core, document: ScenarioInput): CompiledModel {
  const parsed = core.parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path: at, message }) => `${at}: ${message}`).join('\n'));
  return core.compile(parsed.document);
}

/** The bytes of each part; the tally itself is a view of the engine's memory, which the next run overwrites. */
function bytesOf({ size, events, ...parts }: Tally): Record<string, Buffer> {
  const bytes = Object.entries(parts).map(([name, { buffer, byteOffset, byteLength }]: [string, Float64Array]) => [
    name,
    Buffer.from(Buffer.from(buffer, byteOffset, byteLength)),
  ]);
  return { ...Object.fromEntries(bytes), size: Buffer.from(JSON.stringify(size)), events: Buffer.from(String(events)) };
}

type Bytes = ReturnType<typeof bytesOf>;
const different = (one: Bytes, other: Bytes) => Object.keys(one).filter((part) => !one[part]?.equals(other[part] as Buffer));

describe('the same scenario, seed and replication give the same bytes, whatever the service', () => {
  test('from the sources and from the bundle, alone and after other services and replications', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryService, fc.nat(1000), (document, before, replication) => {
        const unbundled = bytesOf(simulate(modelOf(sources, document), replication));
        const model = modelOf(bundled, document);
        const first = bytesOf(bundled.simulate(model, replication));
        bundled.simulate(model, replication + 1);
        bundled.simulate(modelOf(bundled, before), replication);
        const again = bytesOf(bundled.simulate(model, replication));
        expect(different(unbundled, first)).toEqual([]);
        expect(different(first, again)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true, seed: 1 },
    );
  });
});
