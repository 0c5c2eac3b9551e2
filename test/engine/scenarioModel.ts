import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';

/** A document is parsed and compiled as a user's file is; throws with all its problems. */
export function modelOf(document: ScenarioInput): CompiledModel {
  const parsed = core.parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return core.compile(parsed.document);
}
