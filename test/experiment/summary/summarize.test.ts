import { describe, expect, it } from 'vitest';
import { computedSumOf, sumOf } from '../../../src/experiment/summary/forms.ts';
import { summarize } from '../../../src/experiment/summary/summarize.ts';
import { summarizeDays, summarizeIntervals } from '../../../src/experiment/summary/summarizeSeries.ts';
import { teamColumn, teamWidth } from '../../../src/metrics/tally.ts';
import { batches, merged, resultOf, smallRun } from '../runs.ts';

const run = smallRun({
  teams: { front: { agents: { constant: 3 }, skills: { phone: {} }, wagePerHour: 40, shrinkagePercent: 25 } },
  money: { employerCostPercent: 130 },
});
const result = resultOf(run, 60);
const summary = summarize(result);

describe('a summary', () => {
  it('has the inquiries of 960 a day within three standard errors, with an interval around them', () => {
    const { value, low, high, exact } = summary.window.all.inquiries ?? {};
    expect(Math.abs((value ?? 0) - 960)).toBeLessThan((3 * Math.sqrt(960)) / Math.sqrt(60));
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 0);
    expect(exact).toBe(false);
  });

  it('is exact where nothing is random: agents, hours and wages', () => {
    const { agentsOnFloor, agentsRostered, rosteredHours, staffCost } = summary.window.all;
    const exact = (value: number) => ({ value, low: value, high: value, exact: true });
    expect(agentsOnFloor).toMatchObject(exact(2.25));
    expect(agentsRostered).toMatchObject(exact(3));
    expect(rosteredHours?.value).toBeCloseTo(3 * 24 * 7, 9);
    expect(staffCost?.value).toBeCloseTo(3 * 24 * 7 * 40 * 1.3, 6);
    expect(staffCost?.exact).toBe(true);
  });

  it('gives every scope that the scenario has', () => {
    expect(Object.keys(summary.window.queues)).toEqual(['phone']);
    expect(Object.keys(summary.window.typePlaces)).toEqual(['question']);
    expect(summary.window.queues.phone?.abandonment).toEqual(summary.window.channels.phone?.abandonment);
    expect(summary.window.teams.front?.occupancy?.value).toBeGreaterThan(0.3);
    expect(summary.window.types.question?.contactsPerInquiry?.value).toBe(1);
  });

  it('balances: all are served, give up, or are blocked', () => {
    const { abandonment, resolved, givenUp, open } = summary.window.all;
    expect((resolved?.value ?? 0) + (givenUp?.value ?? 0) + (open?.value ?? 0)).toBeCloseTo(1, 12);
    expect(abandonment?.value).toBeCloseTo(givenUp?.value ?? 0, 12);
  });

  it('never passes what is possible', () => {
    const calm = summarize(resultOf(smallRun({ teams: { front: { agents: { constant: 12 }, skills: { phone: {} } } } }), 30));
    const level = calm.window.all['serviceLevel.entered'];
    expect(level?.value).toBeGreaterThan(0.999);
    expect(level?.high).toBeLessThanOrEqual(1);
    expect(calm.window.all.abandonment?.low).toBeGreaterThanOrEqual(0);
  });

  it('tells what agents resolve apart from what the phone menu does: 70 % of the contacts handled, whatever the menu', () => {
    const small = smallRun({
      inquiryTypes: { question: { handling: { phone: { firstContactResolutionPercent: 70 } } } },
      channels: { phone: { menu: { time: { law: 'constant', meanSeconds: 10 }, servedPercent: 60 } } },
    });
    const { places, all } = summarize(resultOf(small, 60)).window;
    const { value, numerator, denominator } = places.phone?.resolvedByContact ?? {};
    expect(Math.abs((value ?? 0) - 0.7)).toBeLessThan(4 * Math.sqrt((0.7 * 0.3) / (60 * (denominator ?? 0))));
    expect(all.menuServed?.value).toBeGreaterThan(0.55);
    expect(numerator).toBeLessThan(denominator ?? 0);
  });

  it('has agents on their backlog whenever they have no contact, where none is reserved', () => {
    const front = { agents: { constant: 3 }, skills: { phone: {} } };
    const backlog = { time: { law: 'exponential', meanSeconds: 300 }, interruptible: true };
    const { all, teams } = summarize(resultOf(smallRun({ teams: { front: { ...front, backlog } } }), 30)).window;
    expect(teams.front?.backlogShare?.value).toBeGreaterThan(0.3);
    expect((all.backlogShare?.value ?? 0) + (all.occupancy?.value ?? 0)).toBeCloseTo(1, 9);
  });

  it('says null, not a number, where a population is empty', () => {
    const nobody = smallRun({ inquiryTypes: { question: { volume: { perDay: 0 } } } });
    const { window } = summarize(merged(nobody.outline, batches(nobody, 30)));
    expect(window.all.abandonment).toMatchObject({ value: null, low: null, high: null });
    expect(window.all.waitPercentile90?.value).toBeNull();
    expect(JSON.stringify(window)).not.toContain('NaN');
  });

  it('counts who is called back in no wait in person, nor in a service level', () => {
    const time = { law: 'exponential', meanSeconds: 180 };
    const { window } = summarize(
      resultOf(
        smallRun({
          channels: {
            phone: { callBack: { to: 'back', ifWaitingAtLeast: 1, acceptPercent: 50 } },
            back: { kind: 'callBack' },
          },
          inquiryTypes: { question: { volume: { perDay: 960 }, handling: { back: { time } } } },
          teams: { front: { agents: { constant: 3 }, skills: { phone: {}, back: { priority: 2 } } } },
        }),
        30,
      ),
    );
    const { phone, back } = window.queues;
    expect(back?.['meanWait.served']?.value).toBeGreaterThan(10 * (phone?.['meanWait.served']?.value ?? Infinity));
    for (const metric of ['meanWait.served', 'waitPercentile90', 'serviceLevel.entered', 'overLimit', 'abandonment'] as const)
      expect(window.all[metric]).toEqual(phone?.[metric]);
  });

  it('has a percentile that nine of ten waits keep', () => {
    const { waitPercentile90 } = summary.window.all;
    const level = summary.window.all['serviceLevel.abandonsWithinTargetCount'];
    expect((waitPercentile90?.value ?? 0) > 20).toBe((level?.value ?? 1) < 0.9);
    expect(waitPercentile90?.low).toBeLessThan(waitPercentile90?.high ?? 0);
  });
});

describe('values by interval and day', () => {
  it('add up: contacts of the intervals to those of the day, and of the window', () => {
    const byInterval = summarizeIntervals(result).queues.phone?.contactsOffered?.value ?? [];
    const byDay = summarizeDays(result).queues.phone?.contactsOffered?.value ?? [];
    expect(byInterval).toHaveLength(48);
    expect(byDay).toHaveLength(1);
    const sum = byInterval.reduce<number>((all, value) => all + (value ?? 0), 0);
    expect(sum / (byDay[0] ?? 0)).toBeCloseTo(1, 9);
  });

  it('of a window of one day are those of the window', () => {
    const day = summarizeDays(result).all.abandonment?.value[0];
    expect(day).toBeCloseTo(summary.window.all.abandonment?.value ?? 0, 12);
  });

  it('of agents busy are their seconds by those of the interval, whoever came to work', () => {
    const { blocks, replications } = result;
    const busy = (interval: number) => {
      const cell = interval * teamWidth + teamColumn.busy;
      return blocks.reduce((sum, { team }) => sum + (team[cell] as number), 0) / replications / 1800;
    };
    const values = summarizeIntervals(result).teams.front?.agentsBusy?.value ?? [];
    expect(values).toHaveLength(48);
    for (const [interval, value] of values.entries()) expect(value).toBeCloseTo(busy(interval), 9);
  });

  it('are exact for agents', () => {
    const series = summarizeIntervals(result).teams.front?.agentsOnFloor;
    expect(series?.value.every((value) => value === 2.25)).toBe(true);
    expect(series?.low).toEqual(series?.high);
  });
});

it('what only rounding leaves of computed figures is nothing, what more leaves is kept', () => {
  const difference = { cells: Int32Array.of(0, 1, 2), weights: Float64Array.of(1, -1, -1), constant: 0 };
  const rounded = Float64Array.of(0.3, 0.1, 0.2);
  expect(sumOf(difference, rounded, 0)).not.toBe(0);
  expect(computedSumOf(difference, rounded, 0)).toBe(0);
  expect(computedSumOf(difference, Float64Array.of(1, 0.5, 0.25), 0)).toBe(0.25);
});
