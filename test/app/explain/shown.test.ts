import { expect, it } from 'vitest';
import { explainCsv } from '../../../src/app/explain/explainCsv.ts';
import { measuresOf, shownLevels, shownQuantity } from '../../../src/app/explain/shown.ts';
import { english } from '../../../src/app/explain/words.english.ts';
import type { ExplainedValue, Explanation } from '../../../src/experiment/explain/explanation.ts';

const exact = (value: number | null): ExplainedValue => ({ value, low: value, high: value, exact: true });
const values = (serviceLevel: number, meanWait: number | null) => ({
  serviceLevel: exact(serviceLevel),
  meanWait: exact(meanWait),
  abandonment: exact(0),
});
const [first, second, third] = [values(0.12344, null), values(0.45678, 10.04), values(0.49999, 9.96)];
const common = { contactsPerHour: 60, by: 'formula' } as const;

const explanation: Explanation = {
  queue: 'phone',
  channel: 'phone',
  queues: ['phone'],
  target: { withinSeconds: 20, percent: 80, rule: 'entered' },
  plain: { arrivalsPerSecond: 1 / 60, serviceSeconds: 180, agents: 3 },
  confidence: 0.95,
  replications: { first: 0, count: 10 },
  searchReplications: 10,
  levels: [
    { assumption: null, values: first, agentsNeeded: 5, ...common },
    { assumption: 'abandonment', values: second, agentsNeeded: 4, ...common },
    { assumption: 'breaks', values: third, agentsNeeded: null, ...common, by: 'simulation' },
  ],
  steps: [
    { assumption: 'abandonment', differences: values(0.33334, null), agentsNeeded: -1 },
    {
      assumption: 'breaks',
      differences: { ...values(0.04321, -0.08), serviceLevel: { value: 0.04321, low: 0.03, high: 0.06, exact: false } },
      agentsNeeded: null,
    },
  ],
};

it('changes are those of the values as shown, so that they add up on the page', () => {
  const levels = shownLevels(explanation, 'serviceLevel');
  expect(levels.map(({ value, change }) => [value, change])).toEqual([
    [12.3, null],
    [45.7, 33.4],
    [50, 4.3],
  ]);
  expect(levels.map(({ ends }) => ends)).toEqual([undefined, undefined, [3, 6]]);
});

it('a wait without end has no change to or from it; agents have no interval', () => {
  expect(shownLevels(explanation, 'meanWait').map(({ value, change }) => [value, change])).toEqual([
    [null, null],
    [10, null],
    [10, 0],
  ]);
  expect(shownLevels(explanation, 'agents').map(({ value, change, ends }) => [value, change, ends])).toEqual([
    [5, null, undefined],
    [4, -1, undefined],
    [null, null, undefined],
  ]);
});

it('agents are offered only where they were looked for', () => {
  expect(measuresOf(explanation)).toContain('agents');
  expect(measuresOf({ ...explanation, searchReplications: null })).not.toContain('agents');
});

it('a change of a share is in points with its sign, no change has none', () => {
  expect(shownQuantity('en', 'serviceLevel', -1.5, 'difference')).toEqual({ text: '−1.5', unit: 'points' });
  expect(shownQuantity('en', 'serviceLevel', -0.04, 'difference').text).toBe('0.0');
  expect(shownQuantity('en', 'serviceLevel', 85.8)).toEqual({ text: '85.8%', unit: undefined });
  expect(shownQuantity('en', 'agents', 3, 'difference')).toEqual({ text: '+3', unit: undefined });
});

it('the CSV has a row a level with all measures in full', () => {
  const [heading, ...rows] = explainCsv(english, explanation).replace('\ufeff', '').trimEnd().split('\r\n');
  expect(heading?.split(',').slice(0, 6)).toEqual([
    'Step',
    'Until then',
    'Now',
    'Contacts an hour',
    'Service level',
    'Service level: Change',
  ]);
  expect(rows[0]).toMatch(/^Erlang C,,,60,0\.12344,,,/);
  expect(rows[2]).toContain('0.49999,0.04321,0.03,0.06');
  expect(new Set(rows.map((row) => row.replace(/"[^"]*"/g, '').split(',').length)).size).toBe(1);
});
