import { describe, expect, test } from 'vitest';
import { expectedInquiries } from '../../../src/model/flow/fresh.ts';
import type { Meeting } from '../../../src/model/flow/meeting.ts';
import { solveFlow } from '../../../src/model/flow/solveFlow.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import type { ScenarioInput } from '../../../src/scenario/schema/scenario.ts';
import { modelOf } from '../../engine/scenarioModel.ts';
import { casesOf } from '../../theory/fixture.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds });

/** A phone with a second queue on another channel, constant over a day. */
function phone(perSecond: number, agents: number, channel: JsonObject, handling: JsonObject, others: JsonObject = {}) {
  const document = {
    version: 1,
    name: 'A phone',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60 },
    inquiryTypes: { call: { volume: { perDay: perSecond * 86_400 }, startsOnPercent: { phone: 100 }, handling } },
    channels: { phone: { kind: 'phone', ...channel }, ...others },
    teams: {
      agents: {
        agents: { constant: agents },
        skills: Object.fromEntries(Object.keys(handling).map((queue, order) => [queue, { priority: order + 1 }])),
      },
    },
  };
  const model = modelOf(document as unknown as ScenarioInput);
  const flow = solveFlow(model, expectedInquiries(model));
  const queue = model.queueIds.indexOf('phone');
  return { flow, met: flow.met[queue * model.intervals + 12] as Meeting, offered: flow.offered[queue]?.[12] ?? 0 };
}

describe('the estimate', () => {
  test('takes those whom the menu serves or loses out of the queue', () => {
    const menu = { time: exponential(40), servedPercent: 30, givingUpPercent: 10 };
    const { offered } = phone(0.1, 40, { menu }, { phone: { time: exponential(180) } });
    expect(offered / 360).toBeCloseTo(0.6, 9);
  });

  test.each(['cb-p01', 'cb-p04'])('of the call-backs of %s is within a third of the exact share', (id) => {
    const { params, expected } = casesOf('callback').find((each) => each.id === id) as {
      params: Record<string, number>;
      expected: Record<string, number>;
    };
    const { met } = phone(
      params.arrival_rate_per_s ?? 0,
      params.servers ?? 0,
      {
        patience: { time: exponential(params.mean_patience_s ?? 0) },
        callBack: { to: 'back', acceptPercent: 100 * (params.p_accept ?? 0) },
      },
      {
        phone: { time: exponential(params.mean_service_inbound_s ?? 0) },
        back: { time: exponential(params.mean_service_callback_s ?? 0) },
      },
      { back: { kind: 'callBack' } },
    );
    expect(Math.abs(met.calledBack / (expected.p_callback ?? 0) - 1)).toBeLessThan(1 / 3);
  });
});
