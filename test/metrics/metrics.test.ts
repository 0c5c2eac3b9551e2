import { describe, expect, it } from 'vitest';
import { messageColumn } from '../../src/metrics/message.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { metricOf, metrics } from '../../src/metrics/metrics.ts';
import { rosterColumn } from '../../src/metrics/roster.ts';
import {
  placeColumn,
  queueColumn,
  surveyColumn,
  targetColumn,
  teamColumn,
  touchColumn,
  typeColumn,
} from '../../src/metrics/tally.ts';
import { idPattern } from '../../src/scenario/schema/field.ts';
import { serviceLevelRules } from '../../src/scenario/vocabulary.ts';

const columns = {
  queue: queueColumn,
  team: teamColumn,
  type: typeColumn,
  place: placeColumn,
  roster: rosterColumn,
  message: messageColumn,
  touch: touchColumn,
  target: targetColumn,
  survey: surveyColumn,
};
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

  it('count columns that the tables have', () => {
    const unknown = all.flatMap((metric) => {
      if (metric.kind !== 'ratio') return [];
      const named = [metric.numerator, metric.denominator].filter((terms) => typeof terms === 'object');
      return named.flatMap((terms) => Object.keys(terms)).filter((name) => !(name in columns[metric.over]));
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
