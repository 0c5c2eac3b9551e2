import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { calls, chance, many, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { targetTotals, teamTotals, touchTotals, typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const hour = 3600;
const day = 24 * hour;

/** A call of 100 s, then the office plans a visit (200 s), then the visit (an hour); agents enough, the office always there. */
const journey = (touch: JsonObject = {}, more: JsonObject = {}): JsonObject =>
  mergePatch(
    {
      inquiryTypes: {
        question: {
          handling: { office: { time: constant(200) }, field: { time: constant(hour) }, desk: { time: constant(600) } },
        },
      },
      channels: { office: { kind: 'backOffice' }, field: { kind: 'fieldVisit' }, desk: { kind: 'backOffice' } },
      teams: {
        front: { agents: { constant: 50 } },
        planners: { agents: { constant: 100 }, skills: { office: {} } },
        technicians: { agents: { constant: 1000 }, skills: { field: {} } },
        owners: { agents: { constant: 100 }, skills: { desk: {} } },
      },
      touches: {
        fault: {
          types: ['question'],
          owner: 'Service',
          firstStepPercent: { plan: 100 },
          steps: { plan: { at: 'office', nextPercent: { visit: 100 } }, visit: { at: 'field', delay: constant(day) } },
          targets: {
            answered: { until: 'begun', withinSeconds: 30 },
            technician: { step: 'visit', until: 'begun', withinSeconds: 2 * day },
            planned: { step: 'plan', until: 'done', withinSeconds: 250 },
            done: { until: 'done', withinSeconds: 2 * day },
          },
          ...touch,
        },
      },
      ...more,
    },
    {},
  ) as JsonObject;

function run(seconds: readonly number[], ...differences: JsonObject[]) {
  const model = modelOf(
    calls(
      seconds,
      differences.reduce((all, one) => mergePatch(all, one) as JsonObject),
    ),
  );
  const tally = structuredClone(recorded(model).tally);
  const ofType = typeTotals(model, tally, 'question');
  return {
    model,
    tally,
    ofType,
    touch: touchTotals(model, tally, 'fault'),
    target: (id: string) => targetTotals(model, tally, `fault ${id}`),
  };
}

describe('a touch', () => {
  test('goes from the call over the office to the visit as one inquiry of one contact, handed on twice', () => {
    const heard = story(calls([0], journey()));
    expect(heard.filter((line) => /started|resolved/.test(line))).toEqual([
      'started phone 0',
      'started office 100',
      `started field ${300 + day}`,
      `resolved field ${300 + day + hour}`,
    ]);
    const { ofType, touch, target } = run([0], journey());
    expect(ofType).toMatchObject({ arisen: 1, resolved: 1, contacts: 1, switches: 0, transfers: 0 });
    expect(touch).toMatchObject({ arisen: 1, handOffs: 2, steps: 2, stuck: 0, asked: 0, followUps: 0 });
    expect(target('answered')).toEqual({ due: 1, met: 1, reached: 1, seconds: 0, open: 0 });
    expect(target('technician')).toEqual({ due: 1, met: 1, reached: 1, seconds: 300 + day, open: 0 });
    expect(target('planned')).toEqual({ due: 1, met: 0, reached: 1, seconds: 300, open: 0 });
    expect(target('done')).toEqual({ due: 1, met: 1, reached: 1, seconds: 300 + day + hour, open: 0 });
  });

  test('has steps for which the customer makes contact: a contact and a switch more', () => {
    const byCustomer = { touches: { fault: { steps: { plan: { byCustomer: true } } } } };
    const { ofType, touch } = run([0], journey(), byCustomer);
    expect(ofType).toMatchObject({ contacts: 2, switches: 1 });
    expect(touch.handOffs).toBe(2);
  });

  test('is measured on the opening hours of a channel where a target says so: from 17:00 to 08:30 is an hour and a half', () => {
    const hours = {
      channels: { field: { openingHours: 'office' } },
      touches: {
        fault: {
          steps: { visit: { delay: constant(15.5 * hour - 300) } },
          targets: { technician: { clock: 'openingHours', hoursOf: 'field' } },
        },
      },
    };
    expect(run([17 * hour], journey(), hours).target('technician').seconds).toBeCloseTo(1.5 * hour, 6);
    expect(
      run([17 * hour], journey(), { ...hours, touches: { fault: { steps: hours.touches.fault.steps } } }).target('technician')
        .seconds,
    ).toBeCloseTo(15.5 * hour, 6);
  });

  test('of a step that takes a day on average, 1 - exp(-2) are there within 48 hours', () => {
    const slow = {
      calendar: { followDays: 28 },
      touches: { fault: { steps: { visit: { delay: { law: 'exponential', meanSeconds: day } } } } },
    };
    const { target } = run(many(4_000), journey(), slow);
    const { due, met, seconds, reached } = target('technician');
    expect(due).toBe(4_000);
    expect(shareScore(met, due, 1 - Math.exp(-(2 * day - 300) / day))).toBeLessThan(chance);
    expect(Math.abs(seconds / reached - 300 - day) / (day / Math.sqrt(reached))).toBeLessThan(chance);
  });

  test('skips and repeats steps by their shares: 3 of 4 visits mend, 60 % of the calls need one', () => {
    const shares = {
      touches: {
        fault: {
          firstStepPercent: { plan: null, visit: 60 },
          steps: { visit: { delay: constant(600), nextPercent: { visit: 25 } } },
        },
      },
    };
    const { touch, target, ofType } = run(many(4_000), journey(), shares);
    expect(shareScore(target('technician').due, 4_000, 0.6)).toBeLessThan(chance);
    expect(target('planned').due).toBe(0);
    // Each of those due needs a geometric number of visits: mean 4/3, variance 4/9.
    const { due } = target('technician');
    expect(Math.abs(touch.steps - (due * 4) / 3) / Math.sqrt((due * 4) / 9)).toBeLessThan(chance);
    expect(ofType.resolved).toBe(4_000);
  });

  test('sends a customer who was not helped at a step and called about it through the step again', () => {
    const fails = {
      inquiryTypes: {
        question: {
          handling: {
            field: { firstContactResolutionPercent: 80, ifUnresolved: { delay: constant(hour), channels: { phone: 100 } } },
          },
        },
      },
    };
    const { touch, ofType } = run(many(2_000), journey(), fails, { calendar: { followDays: 60 } });
    const again = ofType.contacts - ofType.arisen;
    expect(touch.steps).toBe(4_000 + again);
    expect(Math.abs(again - 500) / Math.sqrt(2_000 * (0.2 / 0.64))).toBeLessThan(chance);
    expect(ofType.resolved).toBe(2_000);
  });

  test('counts what is open at the end of the run apart, unless its time is up', () => {
    const short = { calendar: { followDays: 0 } };
    const { target, ofType } = run([0, 20 * hour], journey(), short);
    expect(ofType.open).toBe(2);
    expect(target('technician')).toMatchObject({ due: 2, met: 0, reached: 0, open: 2 });
    const soon = run([0, 20 * hour], journey(), short, {
      touches: { fault: { targets: { technician: { withinSeconds: 10 * hour } } } },
    });
    expect(soon.target('technician')).toMatchObject({ due: 2, met: 0, open: 1 });
  });

  test('that has no step is as if it were not there', () => {
    const ended = recorded(modelOf(calls(many(300), journey({ firstStepPercent: {}, targets: {} })))).tally;
    const plain = structuredClone(ended);
    const none = recorded(modelOf(calls(many(300), { ...journey(), touches: null }))).tally;
    for (const part of ['queue', 'team', 'type', 'place', 'waits', 'flows'] as const) expect(plain[part]).toEqual(none[part]);
  });
});

describe('steps that get stuck', () => {
  const count = 4_000;
  const stuck: JsonObject = {
    calendar: { followDays: 90 },
    touches: {
      fault: {
        steps: {
          plan: { nextPercent: { visit: null }, stuck: { percent: 20, noticedAfter: constant(3 * day), channel: 'phone' } },
          visit: null,
        },
        targets: { technician: null },
      },
    },
  };

  test('come back as customers who ask: 20 % each time the step is given out make a quarter of a contact more', () => {
    const { ofType, touch } = run(many(count), journey(), stuck);
    expect(touch.asked).toBe(touch.stuck);
    expect(ofType.contacts).toBe(count + touch.asked);
    expect(touch.steps).toBe(count + touch.asked);
    expect(Math.abs(touch.asked - count / 4) / Math.sqrt(count * (0.2 / 0.64))).toBeLessThan(chance);
    expect(ofType.resolved).toBe(count);
  });

  test('are found by the owner, who spends time on each case that does not go on: 6 % ask instead of 20 %', () => {
    const followUp = { touches: { fault: { followUp: { afterSeconds: day, at: 'desk', catchPercent: 70 } } } };
    const { model, tally, ofType, touch } = run(many(count), journey(), stuck, followUp);
    expect(touch.followUps).toBe(touch.stuck);
    expect(shareScore(touch.caught, touch.followUps, 0.7)).toBeLessThan(chance);
    expect(touch.asked).toBe(touch.stuck - touch.caught);
    expect(Math.abs(touch.asked - (count * 0.06) / 0.94) / Math.sqrt((count * 0.06) / 0.94 ** 2)).toBeLessThan(chance);
    expect(ofType).toMatchObject({ resolved: count, contacts: count + touch.asked });
    expect(teamTotals(model, tally, 'owners', true).busy).toBeCloseTo(600 * touch.followUps, 3);
  });

  test('cost the owner nothing where steps are done before it would look', () => {
    const smooth = { touches: { fault: { steps: { plan: { stuck: null } }, followUp: { afterSeconds: hour, at: 'desk' } } } };
    const { model, tally, touch } = run(many(200), journey(), stuck, smooth);
    expect(touch).toMatchObject({ steps: 200, followUps: 0, asked: 0 });
    expect(teamTotals(model, tally, 'owners', true).busy).toBe(0);
  });
});
