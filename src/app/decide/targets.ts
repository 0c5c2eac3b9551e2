import type { Estimates } from '../../experiment/result.ts';
import { checkTargets } from '../../experiment/summary/queueTargets.ts';
import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { asScenario } from './asScenario.ts';
import type { TargetKind } from './measures.ts';

/** Whether a scenario reaches its targets: `missed` where any queue misses its own, `unclear` where any may. */
export interface TargetOutcome {
  readonly outcome: 'met' | 'missed' | 'unclear';
  /** Queues of which that is so, and all that have such a target. */
  readonly count: number;
  readonly all: number;
}

/** Targets with what the format fills in. */
function withRules(document: JsonObject): JsonObject {
  const targets = Object.entries(isJsonObject(document.targets) ? document.targets : {});
  return Object.fromEntries(targets.map(([id, target]) => [id, { rule: 'entered', ...(isJsonObject(target) ? target : {}) }]));
}

/** How a document in order stands against its targets of one kind, from the estimates of its queues; undefined where it has none. */
export function targetOutcome(
  document: JsonObject,
  queues: Readonly<Record<string, Estimates>>,
  of: TargetKind,
): TargetOutcome | undefined {
  const scenario = asScenario({ ...document, targets: withRules(document) });
  if (scenario === undefined) return undefined;
  const window = {
    all: {},
    channels: {},
    queues,
    teams: {},
    types: {},
    segments: {},
    places: {},
    typePlaces: {},
    touches: {},
    touchTargets: {},
    owners: {},
  };
  const checks = checkTargets(scenario, { window }).filter(({ metric }) => metric.startsWith(of));
  if (checks.length === 0) return undefined;
  const countOf = (outcome: TargetOutcome['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  const outcome = (['missed', 'unclear', 'met'] as const).find((each) => countOf(each) > 0) ?? 'met';
  return { outcome, count: countOf(outcome), all: checks.length };
}
