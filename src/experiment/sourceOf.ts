import { fingerprint } from '../scenario/fingerprint.ts';
import type { ResolvedDocument } from '../scenario/parseScenario.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Source } from './result.ts';

const withSeed = (scenario: Scenario, seed: string): Scenario => ({
  ...scenario,
  experiment: { ...scenario.experiment, seed },
});

/** A checked document as jobs name it; with another seed, as if the document had said so. */
export function sourceOf(document: ResolvedDocument, seed = document.scenario.experiment.seed): Source {
  const { scenario, recordedUnder, fingerprint: key } = document;
  if (seed === scenario.experiment.seed) return { key, scenario, recordedUnder };
  const seeded = withSeed(scenario, seed);
  const recorded = recordedUnder === scenario ? seeded : recordedUnder;
  return { key: fingerprint(seeded, recorded), scenario: seeded, recordedUnder: recorded };
}
