import { describe, expect, test } from 'vitest';
import { summarize, summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { batches, merged } from './runs.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds }) as const;
const hour = 3600;

/**
 * Sixty of a hundred calls need a visit, planned by the office. Every fifth plan gets stuck: after two hours the owner finds half of
 * them, after three hours the customers of the other half ask. Every fifth visit fails, and the customer calls again.
 */
const document: ScenarioInput = {
  version: 1,
  name: 'Fault',
  calendar: { startDate: '2026-03-01', days: 7, intervalMinutes: 60, warmUpDays: 7 },
  inquiryTypes: {
    fault: {
      volume: { perDay: 240 },
      startsOnPercent: { phone: 100 },
      handling: {
        phone: { time: constant(200) },
        office: { time: constant(300) },
        field: { time: constant(hour), firstContactResolutionPercent: 80, ifUnresolved: { channels: { phone: 100 } } },
        desk: { time: constant(400) },
      },
    },
  },
  channels: {
    phone: { kind: 'phone' },
    office: { kind: 'backOffice' },
    field: { kind: 'fieldVisit' },
    desk: { kind: 'backOffice' },
  },
  teams: {
    agents: { agents: { constant: 60 }, skills: { phone: {}, office: {} } },
    technicians: { agents: { constant: 100 }, skills: { field: {} } },
    owners: { agents: { constant: 20 }, skills: { desk: {} } },
  },
  experiment: { confidencePercent: 99.9 },
  touches: {
    repair: {
      types: ['fault'],
      owner: 'Service',
      firstStepPercent: { plan: 60 },
      steps: {
        plan: {
          at: 'office',
          stuck: { percent: 20, noticedAfter: constant(3 * hour), channel: 'phone' },
          nextPercent: { visit: 100 },
        },
        visit: { at: 'field' },
      },
      targets: {
        answered: { until: 'begun', withinSeconds: 30 },
        technician: { step: 'visit', until: 'begun', withinSeconds: hour },
        done: { until: 'done', withinSeconds: 2 * hour },
      },
      followUp: { afterSeconds: 2 * hour, at: 'desk', catchPercent: 50 },
    },
  },
};

// One plan in ten ends with the customer asking, so each visit needs 10/9 plans; each repair needs 5/4 visits.
const plans = 10 / 9;
const expected = {
  contactsPerInquiry: 1 + 0.6 * (plans * 0.1 + 0.25),
  visits: 0.6 * 1.25,
  followUps: 0.6 * plans * 0.2,
  asked: 0.6 * plans * 0.1,
  technician: 0.8,
};

const parsed = core.parseScenario(document);
if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
const source = { key: 'key', ...parsed.document };
const model = core.compile(source);
const outline = core.outlineOf(source.key, source.scenario, model);

test('the estimate carries the load of the steps, of those who ask and of the owner', () => {
  const { window } = summarizeEstimate(core.estimateFlow(outline, model));
  const perWeek = 7 * 240;
  expect(window.all.contactsPerInquiry?.value).toBeCloseTo(expected.contactsPerInquiry, 4);
  expect(window.queues.field?.contactsOffered?.value).toBeCloseTo(expected.visits * perWeek, 0);
  expect(window.queues.desk?.contactsOffered?.value).toBeCloseTo(expected.followUps * perWeek, 0);
  expect(window.all.resolved?.value).toBeCloseTo(1, 4);
  expect(window.all.transfersPerInquiry?.value).toBeCloseTo(0, 9);
  expect(window.touches.repair?.handOffsPerTouch?.value).toBeNull();
});

describe('results of a touch', () => {
  const { window } = summarize(merged(outline, batches({ source, model, outline }, 64)));
  const holds = (estimate: { low: number | null; high: number | null } | undefined, value: number) => {
    expect(estimate?.low).toBeLessThanOrEqual(value);
    expect(estimate?.high).toBeGreaterThanOrEqual(value);
  };

  test('are those of the chances by hand', () => {
    holds(window.all.contactsPerInquiry, expected.contactsPerInquiry);
    holds(window.touches.repair?.followUpsPerTouch, expected.followUps);
    holds(window.touches.repair?.askedPerTouch, expected.asked);
    holds(window.touches.repair?.stuckSteps, (plans * 0.2) / (plans + 1.25));
    holds(window.touches.repair?.caughtByOwner, 0.5);
  });

  test('by target: of those whose plan is not stuck the technician is there within the hour', () => {
    const technician = window.touchTargets['repair technician'];
    holds(technician?.touchAttainment, expected.technician);
    // 500 s by then; those found two hours and the owner's 400 s later, those who ask three hours and a call of 200 s later, to be planned anew.
    const stuckOnce = (0.1 * (2 * hour + 400) + 0.1 * (3 * hour + 200)) / 0.9;
    holds(technician?.touchTime, 500 + stuckOnce);
    expect(technician?.touchTimePercentile90?.value).toBeGreaterThan(2 * hour);
    expect(window.touchTargets['repair answered']?.touchAttainment?.value).toBe(1);
    expect(technician?.touchOpen?.value).toBe(0);
  });

  test('by owner: all touches for which it answers', () => {
    expect(window.owners.Service).toEqual(window.touches.repair);
    expect(window.all.handOffsPerTouch).toEqual(window.touches.repair?.handOffsPerTouch);
    expect(window.touches.repair?.touchTime).toBeUndefined();
  });
});
