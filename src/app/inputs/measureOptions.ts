import { metrics } from '../../metrics/metrics.ts';
import { serviceLevelRules } from '../../scenario/vocabulary.ts';
import type { MessageKey, Messages } from '../language/english.ts';
import type { Option } from './options.ts';

const isKey = (say: Messages, key: string): key is MessageKey => Object.hasOwn(say, key);

/** The measures that the page names, by id; the service level under each of its rules. */
export function measureOptions(say: Messages): Option[] {
  const rules = serviceLevelRules.map((rule) => ({
    value: `serviceLevel.${rule}`,
    label: `${say['measure.serviceLevel']}, ${say[`rule.${rule}`]}`,
  }));
  const named = metrics.flatMap(({ id }) => {
    const key = `measure.${id}`;
    return isKey(say, key) ? [{ value: id, label: say[key] }] : [];
  });
  return [...rules, ...named];
}
