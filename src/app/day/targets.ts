import type { ScenarioFacts } from '../../experiment/comparison/scenarioFacts.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { ScopeItem } from './scope.ts';

/** What contacts should reach, as fractions; undefined where nothing is asked for, or not the same of all. */
export interface Targets {
  readonly level: number | undefined;
  readonly abandonment: number | undefined;
}

const fraction = (percent: JsonValue | undefined): number | undefined =>
  typeof percent === 'number' ? percent / 100 : undefined;

/** The one value that all have. */
const common = (values: readonly (number | undefined)[]): number | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/**
 * The targets of a part of the operation, by the rule of the service level that is shown: of everything, those of the queues in which
 * customers wait in person.
 */
export function targetsOf(
  { targets }: JsonObject,
  { queues }: Pick<ScenarioFacts, 'queues'>,
  channels: readonly ScopeItem[],
  item: ScopeItem | undefined,
  rule: ServiceLevelRule,
): Targets {
  const live = new Set(channels.flatMap(({ id, isDeferred }) => (isDeferred ? [] : [id])));
  const isOf = item === undefined ? undefined : item.kind === 'queues' ? 'id' : 'channel';
  const wanted = queues.filter((queue) => (isOf === undefined ? live.has(queue.channel) : queue[isOf] === item?.id));
  const given = wanted.map(({ id, channel }) => {
    const target = isJsonObject(targets) ? (targets[id] ?? targets[channel]) : undefined;
    return isJsonObject(target) ? target : {};
  });
  const isByRule = given.every((target) => (target.rule ?? 'entered') === rule);
  return {
    level: isByRule ? common(given.map(({ percent }) => fraction(percent))) : undefined,
    abandonment: common(given.map(({ abandonmentPercent }) => fraction(abandonmentPercent))),
  };
}
