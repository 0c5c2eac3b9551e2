import { describe, expect, test } from 'vitest';
import { calls, chance, many, shareScore } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { flowsOf, typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const hours = (count: number) => Array.from({ length: count }, (_, hour) => 3600 * hour);

/** Calls, with a site that completes nothing: who tries it calls ten minutes later. */
const withSite = (times: readonly number[], differences: Parameters<typeof calls>[1]) =>
  calls(times, {
    inquiryTypes: {
      question: {
        handling: {
          site: { time: constant(30), coveragePercent: 0, ifUnresolved: { delay: constant(600), channels: { phone: 100 } } },
        },
      },
    },
    channels: { site: { kind: 'selfService' } },
    ...differences,
  });

function flows(document: ReturnType<typeof calls>) {
  const model = modelOf(document);
  const { tally } = recorded(model);
  return { found: flowsOf(model, tally), totals: typeTotals(model, tally, 'question') };
}

describe('flows of inquiries', () => {
  test('on one channel go from the start to it and from it to their end, however often they call', () => {
    const patience = { time: constant(10) };
    const phone = { patience, afterAbandoning: { retryPercent: 100, retryDelay: constant(300) } };
    expect(flows(calls([0, 1], { channels: { phone } })).found).toEqual({ 'start > phone': 2, 'phone > resolved': 2 });
  });

  test('go by way of the site where they are steered there, and on to the phone where it fails them', () => {
    const steering = { push: { from: 'phone', to: 'site', sharePercent: 100 } };
    expect(flows(withSite(hours(3), { steering })).found).toEqual({
      'start > site': 3,
      'site > phone': 3,
      'phone > resolved': 3,
    });
  });

  test('start at the channel reached after steering, which some are', () => {
    const steering = { push: { from: 'phone', to: 'site', sharePercent: 30 } };
    const { found, totals } = flows(withSite(many(2000), { steering, teams: { front: { agents: { constant: 400 } } } }));
    expect(shareScore(totals.steered, 2000, 0.3)).toBeLessThan(chance);
    expect(found).toEqual({
      'start > phone': 2000 - totals.steered,
      'start > site': totals.steered,
      'site > phone': totals.steered,
      'phone > resolved': 2000,
    });
  });

  test('go round where they are handed on, and leave where they are given up', () => {
    const document = calls([0, 1000], {
      inquiryTypes: {
        question: {
          handling: {
            phone: { transfersPercent: { expert: 100 } },
            expert: { time: constant(50), firstContactResolutionPercent: 0, ifUnresolved: { returnPercent: 0 } },
          },
        },
      },
      channels: { expert: { kind: 'phone' } },
      teams: { front: { skills: { expert: {} } } },
    });
    expect(flows(document).found).toEqual({ 'start > phone': 2, 'phone > expert': 2, 'expert > givenUp': 2 });
  });

  test('go on from a closed door to the channel to which the customer turns', () => {
    const document = calls([3600], {
      inquiryTypes: { question: { handling: { shop: { time: constant(50) } } } },
      channels: {
        phone: { openingHours: 'office', whenClosed: { returnPercent: 0, switchPercent: { shop: 100 } } },
        shop: { kind: 'branch' },
      },
      teams: { front: { skills: { shop: {} } } },
    });
    expect(flows(document).found).toEqual({ 'start > phone': 1, 'phone > shop': 1, 'shop > resolved': 1 });
  });

  test('end as open where the inquiry is not followed to its end, and leave out those of other days', () => {
    const long = { inquiryTypes: { question: { handling: { phone: { time: constant(400_000) } } } } };
    const { found, totals } = flows(calls([0, 5], { ...long, calendar: { followDays: 0 } }));
    expect(totals.open).toBe(2);
    expect(found).toEqual({ 'start > phone': 2, 'phone > open': 2 });
    const warm = calls([0, 5], { calendar: { warmUpDays: 2 }, queues: { phone: { channel: 'phone', waitingAtStart: 3 } } });
    expect(flows(warm).found).toEqual({ 'start > phone': 2, 'phone > resolved': 2 });
  });
});
