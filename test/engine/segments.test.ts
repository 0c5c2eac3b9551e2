import { describe, expect, test } from 'vitest';
import { estimateFlow } from '../../src/experiment/estimate/estimate.ts';
import { summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import { type TypeColumn, typeColumn, typeWidth } from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { chance, shareScore } from './calls.ts';
import { modelOf } from './scenarioModel.ts';

const constant = (meanSeconds: number) => ({ law: 'constant' as const, meanSeconds });

/** Questions that start on the phone or the site; failed attempts at the site come back by phone ten minutes later. Agents for all. */
function service(
  differences: Partial<ScenarioInput> = {},
  type: Partial<ScenarioInput['inquiryTypes'][string]> = {},
): ScenarioInput {
  return {
    version: 1,
    name: 'Segments',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60, warmUpDays: 0 },
    inquiryTypes: {
      question: {
        volume: { perDay: 20_000 },
        startsOnPercent: { phone: 60, site: 40 },
        handling: {
          phone: { time: constant(60) },
          site: {
            time: constant(60),
            coveragePercent: 80,
            completionPercent: 90,
            ifUnresolved: { delay: constant(600), channels: { phone: 100 } },
          },
        },
        ...type,
      },
    },
    channels: { phone: { kind: 'phone' }, site: { kind: 'selfService' } },
    teams: { front: { agents: { constant: 200 }, skills: { phone: {} } } },
    ...differences,
  };
}

/** The young are 70 %; the old stay with people. */
const customers: ScenarioInput['customers'] = {
  segments: {
    old: { number: 3000, keepHuman: true, leaveIfForcedPercent: 40 },
    young: { number: 7000, coveragePercent: 120, completionPercent: 50, readinessPercent: 80 },
  },
};

function ofSegment(model: CompiledModel, id: string, replication = 0): Record<TypeColumn, number> {
  const { type } = core.simulate(model, replication);
  const rows = [...model.segments.segmentOf.keys()].filter(
    (row) => model.segments.ids[model.segments.segmentOf[row] ?? -1] === id,
  );
  const names = Object.keys(typeColumn) as TypeColumn[];
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((sum, row) => sum + (type[row * typeWidth + typeColumn[name]] ?? 0), 0)]),
  ) as Record<TypeColumn, number>;
}

describe('customer segments', () => {
  test('inquiries are split by customers and how often they make one', () => {
    const model = modelOf(
      service({ customers: { segments: { few: { number: 1000, inquiriesPercent: 300 }, many: { number: 9000 } } } }),
    );
    const [few, many] = [ofSegment(model, 'few').arisen, ofSegment(model, 'many').arisen];
    expect(shareScore(few, few + many, 3000 / 12_000)).toBeLessThan(chance);
  });

  test('a type may be of other customers than the rest: the quiet ones who contact on an exception alone', () => {
    const quiet = { segments: { quiet: { number: 9000, inquiriesPercent: 0 }, usual: { number: 1000 } } };
    const model = modelOf(service({ customers: quiet }, { segments: { quiet: { inquiriesPercent: 100 } } }));
    const [few, many] = [ofSegment(model, 'usual').arisen, ofSegment(model, 'quiet').arisen];
    expect(shareScore(few, few + many, 0.1)).toBeLessThan(chance);
    expect(ofSegment(modelOf(service({ customers: quiet })), 'quiet').arisen).toBe(0);
  });

  test('those who stay with people start with them, whatever the type says of others', () => {
    const old = ofSegment(modelOf(service({ customers })), 'old');
    expect([old.failedSelfService, old.resolvedAtFirst]).toEqual([0, old.arisen]);
  });

  test('coverage and completion of a segment: 96 % of the inquiries can be completed, 45 % of the attempts are', () => {
    const young = ofSegment(modelOf(service({ customers })), 'young');
    const starts = 0.4;
    expect(shareScore(young.failedSelfService, young.arisen, starts * (1 - 0.96 * 0.45))).toBeLessThan(chance);
    expect(young.contacts - young.arisen).toBe(young.failedSelfService);
    expect(young.resolutionSeconds - 60 * young.contacts).toBeCloseTo(600 * young.failedSelfService, 3);
  });

  test('what a type says of a segment takes the place of what follows from both', () => {
    const own = { young: { startsOnPercent: { site: 100 }, coveragePercent: 30, completionPercent: 100 } };
    const young = ofSegment(modelOf(service({ customers }, { segments: own })), 'young');
    expect(shareScore(young.failedSelfService, young.arisen, 0.7)).toBeLessThan(chance);
  });

  test('a move to self-service reaches the ready; a forced one all, and of those who stay with people a share leaves', () => {
    const push = (forced: boolean) => ({ push: { from: 'phone', to: 'site', sharePercent: 50, forced } });
    const gentle = modelOf(service({ customers, steering: push(false) }));
    const [old, young] = [ofSegment(gentle, 'old'), ofSegment(gentle, 'young')];
    expect([old.steered, old.forced]).toEqual([0, 0]);
    expect(shareScore(young.steered, young.arisen, 0.6 * 0.5 * 0.8)).toBeLessThan(chance);
    const hard = modelOf(service({ customers, steering: push(true) }));
    const forced = ofSegment(hard, 'old');
    expect(shareScore(forced.forced, forced.arisen, 0.5)).toBeLessThan(chance);
    expect(shareScore(forced.forcedLeft, forced.forced, 0.4)).toBeLessThan(chance);
    expect(forced.givenUp).toBe(forced.forcedLeft);
    const others = ofSegment(hard, 'young');
    expect(shareScore(others.steered, others.arisen, 0.6 * 0.5)).toBeLessThan(chance);
    expect(others.forced).toBe(0);
  });

  test('a move may concern single segments', () => {
    const steering = { push: { segments: ['young'], from: 'phone', to: 'site', sharePercent: 100, forced: true } };
    const model = modelOf(service({ customers, steering }));
    expect(ofSegment(model, 'old').steered).toBe(0);
    const young = ofSegment(model, 'young');
    expect(shareScore(young.steered, young.arisen, 0.6)).toBeLessThan(chance);
  });

  test('patience: where nobody answers each segment waits as long as it is ready to', () => {
    const differing = {
      segments: { hasty: { number: 1000, patiencePercent: 50 }, patient: { number: 1000, patiencePercent: 200 } },
    };
    const document = service(
      {
        customers: differing,
        channels: { phone: { kind: 'phone', patience: { time: { law: 'exponential', meanSeconds: 100 } } } },
      },
      { startsOnPercent: { phone: 100 }, handling: { phone: { time: constant(60) } } },
    );
    const model = modelOf({ ...document, teams: { front: { agents: { constant: 0 }, skills: { phone: {} } } } });
    for (const [id, mean] of [
      ['hasty', 50],
      ['patient', 200],
    ] as const) {
      const { waitSeconds, arisen } = ofSegment(model, id);
      expect(Math.abs(waitSeconds / arisen - mean)).toBeLessThan((chance * mean) / Math.sqrt(arisen));
    }
  });

  test('formulas mix segments as the simulation does', () => {
    const steering = { push: { from: 'phone', to: 'site', sharePercent: 50, forced: true } };
    const document = service({ customers, steering });
    const model = modelOf(document);
    const parsed = core.parseScenario(document);
    if (!parsed.ok) throw new Error('not read');
    const estimate = summarizeEstimate(estimateFlow(core.outlineOf('key', parsed.document.scenario, model), model)).window
      .segments;
    const [old, young] = [20_000 * 0.3, 20_000 * 0.7];
    expect(estimate.old?.inquiries?.value).toBeCloseTo(old, 3);
    expect(estimate.young?.inquiries?.value).toBeCloseTo(young, 3);
    expect(estimate.old?.forced?.value).toBeCloseTo(0.5, 6);
    expect(estimate.old?.givenUp?.value).toBeCloseTo(0.2, 6);
    const toSite = 0.4 + 0.6 * 0.5;
    expect(estimate.young?.failedSelfService?.value).toBeCloseTo(toSite * (1 - 0.96 * 0.45), 6);
    expect(estimate.young?.containment?.value).toBeCloseTo(0.96 * 0.45, 6);
    expect(estimate.old?.contactsPerInquiry?.value).toBeCloseTo(1 - 0.2 + 0.3 * (1 - 0.8 * 0.9), 6);
  });

  test('volume of a base of customers: per 1,000 of them in a period, spread over the days by their weights', () => {
    const volume = { perThousandCustomers: 60, periodDays: 30, dayWeights: [2, 1, 0] };
    const expected = (given: ScenarioInput['customers']) => {
      const document = service(
        { customers: given, calendar: { startDate: '2026-03-01', days: 3, intervalMinutes: 60 } },
        { volume },
      );
      const { cumulative, intervalsPerDay } = modelOf(document).arrivals;
      return [0, 1, 2].map((day) => cumulative[day * (intervalsPerDay + 1) + intervalsPerDay]);
    };
    const perDay = (60 * 10) / 30;
    for (const [day, count] of expected({ number: 10_000 }).entries())
      expect(count).toBeCloseTo([2 * perDay, perDay, 0][day] ?? -1, 9);
    const half = expected({ segments: { some: { number: 5000 }, quiet: { number: 10_000, inquiriesPercent: 50 } } });
    for (const [day, count] of half.entries()) expect(count).toBeCloseTo([2 * perDay, perDay, 0][day] ?? -1, 9);
  });

  test('one segment like everybody is the same to the last byte as none', () => {
    const plain = core.simulate(modelOf(service()), 3);
    const before = [plain.type, plain.place, plain.queue, plain.waits, plain.flows].map((part) => part.slice());
    const all = core.simulate(modelOf(service({ customers: { segments: { all: { number: 1 } } } })), 3);
    expect([all.type, all.place, all.queue, all.waits, all.flows]).toEqual(before);
  });

  test('problems are told in words', () => {
    const parsed = core.parseScenario(
      service(
        {
          customers: { segments: { old: { number: 0, leaveIfForcedPercent: 5 } } },
          steering: { a: { segments: ['odl'], from: 'phone', to: 'site', sharePercent: 5 } },
        },
        { segments: { young: {} } },
      ),
    );
    const issues = parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message}`);
    expect(issues).toEqual([
      'customers.segments.old.leaveIfForcedPercent: has a meaning only together with keepHuman',
      'inquiryTypes.question.segments.young: young is not a customer segment of this scenario; there are: old',
      'customers.segments: must not be 0 throughout',
      'steering.a.segments[0]: odl is not a customer segment of this scenario; did you mean old?',
    ]);
  });
});
