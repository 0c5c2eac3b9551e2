import { describe, expect, it } from 'vitest';
import { Details, type ToldFigures } from '../../../src/experiment/comparison/details.ts';
import type { ByScope, Result, Source } from '../../../src/experiment/result.ts';
import { compareResults } from '../../../src/experiment/summary/compare.ts';
import { itemsOf } from '../../../src/experiment/summary/scopes.ts';
import { summarize } from '../../../src/experiment/summary/summarize.ts';
import type { FlowAmount } from '../../../src/experiment/summary/summarizeFlows.ts';
import { metrics } from '../../../src/metrics/metrics.ts';
import { flowEnd } from '../../../src/metrics/tally.ts';
import { flowEnds } from '../../../src/scenario/vocabulary.ts';
import { core } from '../../bundle/core.ts';
import { resultOf, smallRun } from '../runs.ts';
import { threeQueues } from '../threeQueues.ts';

function simulated(source: Source, count: number): Result {
  const model = core.compile(source);
  return resultOf({ source, model, outline: core.outlineOf(source.key, source.scenario, model) }, count);
}

const push = (sharePercent: number) =>
  threeQueues({ steering: { push: { from: 'phone', to: 'site', types: ['bill'], sharePercent } } });
const results = [simulated(push(10), 32), simulated(push(40), 48)] as const;
const told: ToldFigures = { run: 7, results, options: { mode: 'same-staff', planned: 32 } };
const details = new Details(told);
const all = metrics.map(({ id }) => id);
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('every answer', () => {
  it('says which run it is of and on how many replications it rests, and is formed once', () => {
    const head = { run: 7, replications: 32, from: 'simulation' };
    expect(details.waits()).toMatchObject(head);
    expect(details.series({ by: 'day', scope: 'all', metrics: all })).toMatchObject(head);
    expect(details.window({ scope: 'teams', metrics: all })).toMatchObject(head);
    expect(details.waits()).toBe(details.waits());
    expect(details.window({ scope: 'teams', metrics: all })).toBe(details.window({ scope: 'teams', metrics: all }));
  });
});

describe('series', () => {
  it.each(['interval', 'day'] as const)('by %s add up to the values of the window, for each scenario', (by) => {
    for (const scope of ['all', 'channels', 'queues'] as const) {
      const answer = details.series({ by, scope, metrics: ['contactsOffered', 'abandonment'] });
      const window = details.results.map((result) => summarize(result).window);
      answer.scenarios.forEach((items, at) => {
        for (const [id, series] of Object.entries(items)) {
          if (id === 'site') continue; // no queue
          const whole = scope === 'all' ? window[at]?.all : window[at]?.[scope][id];
          const offered = series.contactsOffered?.value ?? [];
          expect(offered).toHaveLength(by === 'day' ? 7 : 336);
          expect(sum(offered)).toBeCloseTo(whole?.contactsOffered?.value ?? Number.NaN, 6);
        }
      });
    }
  });

  it('weighted by their denominators give the ratio of the window', () => {
    const { scenarios } = details.series({ by: 'interval', scope: 'queues', metrics: ['abandonment', 'contactsOffered'] });
    const phone = scenarios[0]?.phone;
    const lost = phone?.abandonment?.value.map((share, at) => (share ?? 0) * (phone.contactsOffered?.value[at] ?? 0)) ?? [];
    const window = summarize(results[0]).window.queues.phone?.abandonment;
    expect(sum(lost) / sum(phone?.contactsOffered?.value ?? [])).toBeCloseTo(window?.value ?? Number.NaN, 8);
    expect(window?.value).toBeGreaterThan(0.01);
  });

  it('hold only what was asked for', () => {
    const { scenarios } = details.series({
      by: 'day',
      scope: 'teams',
      metrics: ['occupancy', 'abandonment', 'timeToResolution'],
    });
    expect(Object.keys(scenarios[1] ?? {})).toEqual(['agents', 'digital']);
    expect(Object.keys(scenarios[1]?.agents ?? {})).toEqual(['occupancy']);
  });

  it('of scenarios with intervals of other lengths are on the longer ones', () => {
    const grid = (intervalMinutes: number) => smallRun({ calendar: { startDate: '2026-03-01', days: 1, intervalMinutes } });
    const [fine, coarse] = [resultOf(grid(15), 8), resultOf(grid(60), 8)];
    const both = new Details({ run: 1, results: [fine, coarse], options: { mode: 'same-staff' } });
    const answer = both.series({ by: 'interval', scope: 'all', metrics: ['contactsOffered'] });
    expect(answer).toMatchObject({ intervals: 24, intervalSeconds: 3600, days: 1 });
    const [offered, others] = answer.scenarios.map((items) => items['']?.contactsOffered?.value ?? []);
    expect(offered).toHaveLength(24);
    expect(others).toHaveLength(24);
    expect(sum(offered ?? [])).toBeCloseTo(summarize(fine).window.all.contactsOffered?.value ?? Number.NaN, 8);
  });
});

describe('waits', () => {
  it('are in the same 32 classes everywhere, the shares of which add to 1 over those that entered', () => {
    for (const { queues } of details.waits().scenarios)
      for (const { upToSeconds, served, abandoned } of Object.values(queues)) {
        expect(upToSeconds).toEqual(details.waits().scenarios[0]?.queues.phone?.upToSeconds);
        expect(upToSeconds).toHaveLength(32);
        expect([served.length, abandoned.length]).toEqual([32, 32]);
        expect(Math.min(...served, ...abandoned)).toBeGreaterThanOrEqual(0);
        expect(sum(served) + sum(abandoned)).toBeCloseTo(1, 10);
      }
  });

  it('agree with abandonment and with the share that did not wait', () => {
    const window = summarize(details.results[0] as Result).window.queues;
    const { chat } = details.waits().scenarios[0]?.queues ?? {};
    expect(sum(chat?.abandoned ?? [])).toBeCloseTo(window.chat?.abandonment?.value ?? Number.NaN, 6);
    expect(1 - (chat?.served[0] ?? 0)).toBeCloseTo(window.chat?.delayed?.value ?? Number.NaN, 6);
    const within = chat?.upToSeconds.indexOf(30) ?? -1;
    const level = sum(chat?.served.slice(0, within + 1) ?? []);
    expect(level).toBeCloseTo(window.chat?.['serviceLevel.entered']?.value ?? Number.NaN, 6);
  });

  it('of a queue that nobody enters are nothing', () => {
    const skills = { phone: {}, vip: {} };
    const idle = smallRun({
      queues: { phone: { channel: 'phone' }, vip: { channel: 'phone' } },
      teams: { front: { agents: { constant: 3 }, skills } },
    });
    const one = new Details({ run: 1, results: [resultOf(idle, 4)], options: { mode: 'same-staff' } });
    expect(sum(one.waits().scenarios[0]?.queues.vip?.served ?? [1])).toBe(0);
    expect(sum(one.waits().scenarios[0]?.queues.phone?.served ?? [])).toBeGreaterThan(0);
  });
});

describe('flows', () => {
  const { scenarios } = details.flows();
  const ends = ['resolved', 'givenUp', 'open'] as const;
  const total = (flows: readonly FlowAmount[]) => sum(flows.map(({ perWeek }) => perWeek));

  it('come from the start as inquiries do, and end as they do', () => {
    scenarios.forEach(({ flows }, at) => {
      const { inquiries, ...ways } = summarize(details.results[at] as Result).window.all;
      const arisen = inquiries?.value ?? Number.NaN;
      expect(total(flows.filter(({ from }) => from === 'start'))).toBeCloseTo(arisen, 8);
      for (const end of ends)
        expect(total(flows.filter(({ to }) => to === end))).toBeCloseTo(arisen * (ways[end]?.value ?? Number.NaN), 8);
      const moves = flows.filter(({ from, to }) => from !== 'start' && !ends.some((end) => end === to));
      expect(total(moves)).toBeCloseTo(arisen * (ways.switchesPerInquiry?.value ?? Number.NaN), 8);
    });
  });

  it('balance at every channel, and no channel leads to itself', () => {
    for (const { flows } of scenarios)
      for (const channel of results[0].outline.channelIds) {
        const to = total(flows.filter((flow) => flow.to === channel));
        expect(to).toBeGreaterThan(0);
        expect(total(flows.filter((flow) => flow.from === channel))).toBeCloseTo(to, 8);
        expect(flows.some((flow) => flow.from === channel && flow.to === channel)).toBe(false);
      }
  });

  it('are listed from the start, then by channel, and shift as the steering says', () => {
    const [before, after] = scenarios.map(({ flows }) => flows.find(({ from, to }) => from === 'start' && to === 'site'));
    expect(after?.perWeek).toBeGreaterThan(1.5 * (before?.perWeek ?? Number.NaN));
    const rows = [...new Set(scenarios[0]?.flows.map(({ from }) => from))];
    expect(rows).toEqual(['start', ...results[0].outline.channelIds]);
    expect(Object.keys(flowEnd)).toEqual([...ends]);
    expect(flowEnds).toEqual(['start', ...ends]);
  });
});

describe('the window', () => {
  const report = compareResults(results, told.options);

  it.each(['channels', 'queues', 'teams', 'types', 'places', 'typePlaces'] as const)('of %s is that of the report', (scope) => {
    const answer = details.window({ scope, metrics: all });
    const flat = <T>(by: ByScope<T>): Record<string, T> => {
      if (scope !== 'typePlaces') return by[scope];
      const pairs = Object.entries(by.typePlaces).flatMap(([type, places]) =>
        Object.entries(places).map(([place, value]) => [`${type} ${place}`, value] as const),
      );
      return Object.fromEntries(pairs);
    };
    expect(answer.scenarios).toEqual(report.scenarios.map(({ summary }) => flat(summary.window)));
    expect(answer.differences).toEqual(report.differences.map(flat));
    expect(Object.keys(answer.scenarios[0] ?? {})).toEqual(itemsOf(results[0].outline, scope).map(([id]) => id));
  });

  it('holds only what was asked for', () => {
    const { scenarios, differences } = details.window({ scope: 'queues', metrics: ['abandonment', 'waitPercentile90'] });
    expect(Object.keys(scenarios[0]?.phone ?? {})).toEqual(['waitPercentile90', 'abandonment']);
    expect(Object.keys(differences[0]?.chat ?? {})).toEqual(['waitPercentile90', 'abandonment']);
  });
});
