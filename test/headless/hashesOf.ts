import { createHash } from 'node:crypto';
import type { ComparisonReport } from '../../src/experiment/summary/report.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Adds what each field of a part of the report holds, under its name in a group. */
type Add = (group: string, fields: Fields) => void;

function addWindow(add: Add, { all, typePlaces, ...others }: Fields): void {
  add('all', all as Fields);
  const pairs = Object.entries(typePlaces as Fields).flatMap(([type, places]) =>
    Object.entries(places as Fields).map(([place, figures]) => [`${type} ${place}`, figures]),
  );
  const scopes: Fields = { ...others, typePlaces: Object.fromEntries(pairs) };
  for (const [scope, members] of Object.entries(scopes))
    for (const [id, figures] of Object.entries(members as Readonly<Record<string, Fields>>))
      add(scope, Object.fromEntries(Object.entries(figures).map(([metric, figure]) => [metric, { [id]: figure }])));
}

/**
 * A comparison as one hash for each metric of each scope, and one for each other part of the report, all by name: a new metric adds
 * lines and changes none. Left out are the fingerprints, which change with every new field of the format.
 */
export function hashesOf({ scenarios, differences, metrics, ...rest }: ComparisonReport): Record<string, Record<string, string>> {
  const texts: Record<string, Record<string, string>> = {};
  const add: Add = (group, fields) => {
    const named = texts[group] ?? {};
    texts[group] = named;
    for (const [name, value] of Object.entries(fields)) named[name] = (named[name] ?? '') + JSON.stringify(value);
  };
  add('report', rest);
  add('metrics', metrics);
  for (const { window, fingerprint: _, ...fields } of scenarios) {
    add('scenario', fields);
    addWindow(add, window);
  }
  for (const { window } of differences) addWindow(add, window);
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
  const sorted = <T>(record: Readonly<Record<string, T>>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted(texts).map(([group, named]) => [group, Object.fromEntries(sorted(named).map(([name, text]) => [name, hash(text)]))]),
  );
}
