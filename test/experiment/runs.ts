import { batchesOf } from '../../src/experiment/pool/batches.ts';
import { Merge } from '../../src/experiment/pool/merge.ts';
import type { Batch, Outline, Result, Source } from '../../src/experiment/result.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { core } from '../bundle/core.ts';
import { minimalDocument } from '../scenario/minimal.ts';

/** A small scenario, compiled: a day of one queue with 2 erlangs for three agents, customers who give up after 120 s on average. */
export interface SmallRun {
  readonly source: Source;
  readonly model: CompiledModel;
  readonly outline: Outline;
}

const impatient: JsonObject = {
  inquiryTypes: { question: { volume: { perDay: 960 } } },
  channels: { phone: { patience: { time: { law: 'exponential', meanSeconds: 120 } } } },
  targets: { phone: { withinSeconds: 20, percent: 80 } },
};

/** The document of `smallRun`, with differences applied (JSON Merge Patch). */
export function smallSource(differences: JsonObject = {}): Source {
  const merged = { ...impatient, ...differences };
  const parsed = core.parseScenario(minimalDocument(merged));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const { scenario, recordedUnder, fingerprint } = parsed.document;
  return { key: fingerprint, scenario, recordedUnder };
}

export function smallRun(differences: JsonObject = {}): SmallRun {
  const source = smallSource(differences);
  const model = core.compile(source);
  return { source, model, outline: core.outlineOf(source.key, source.scenario, model) };
}

/** The batches of the first replications, simulated. */
export function batches({ model, outline }: SmallRun, count: number, first = 0): Batch[] {
  return batchesOf({ first, count }, outline.batchSize).map((range) => core.runBatch(model, outline, range));
}

export function merged(outline: Outline, list: readonly Batch[]): Result {
  const merge = new Merge(outline);
  for (const batch of list) merge.add(batch);
  return merge.result();
}

export const resultOf = (run: SmallRun, count: number): Result => merged(run.outline, batches(run, count));
