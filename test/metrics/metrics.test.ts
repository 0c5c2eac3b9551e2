import { describe, expect, it } from 'vitest';
import type { Metric } from '../../src/metrics/metric.ts';
import { metricOf, metrics } from '../../src/metrics/metrics.ts';
import { tables } from '../../src/metrics/tables.ts';
import { idPattern } from '../../src/scenario/schema/field.ts';
import { serviceLevelRules } from '../../src/scenario/vocabulary.ts';

const all: readonly Metric[] = metrics;

describe('the metrics', () => {
  it('have ids of their own that a scenario can name', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !idPattern.test(id))).toEqual([]);
  });

  it('are found by id', () => {
    expect(metricOf('abandonment')?.unit).toBe('share');
    expect(metricOf('nothing')).toBeUndefined();
  });

  it('are formed from tables whose rows are as wide as their columns are many', () => {
    for (const { columns, width } of Object.values(tables)) expect(Object.values(columns)).toEqual([...Array(width).keys()]);
  });

  it('count columns that the tables have', () => {
    const unknown = all.flatMap((metric) => {
      if (metric.kind !== 'ratio') return [];
      const named = [metric.numerator, metric.denominator].filter((terms) => typeof terms === 'object');
      return named.flatMap((terms) => Object.keys(terms)).filter((name) => !(name in tables[metric.over].columns));
    });
    expect(unknown).toEqual([]);
  });

  it('each have a smallest difference worth acting on, and a scope', () => {
    expect(all.filter(({ smallestDifference, scopes }) => !(smallestDifference > 0) || scopes.length === 0)).toEqual([]);
  });

  it('include the service level by every rule of the vocabulary', () => {
    const rules = all.map(({ id }) => id).filter((id) => id.startsWith('serviceLevel.'));
    expect(rules).toEqual(serviceLevelRules.map((rule) => `serviceLevel.${rule}`));
  });
});
