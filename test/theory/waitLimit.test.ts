import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { withServiceStaff } from '../../src/experiment/comparison/sameService.ts';
import { summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { meanInterval } from '../../src/stats/meanInterval.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { queueTotals } from '../engine/totals.ts';
import { minimalDocument } from '../scenario/minimal.ts';

const [arrivalsPerSecond, serviceSeconds] = [0.05, 180];
const menuSeconds = 60;

/** Calls of three minutes, one in 20 s, that begin with a menu; the limit counts from their start. */
function service(agents: number, limitSeconds: number, phone: JsonObject, target: JsonObject = {}): ScenarioInput {
  return minimalDocument({
    calendar: { days: 2, warmUpDays: 1 },
    inquiryTypes: { question: { volume: { perDay: arrivalsPerSecond * 86_400 } } },
    channels: { phone },
    teams: { front: { agents: { constant: agents } } },
    targets: { phone: { withinSeconds: 20, limitSeconds, limitFrom: 'callStart', ...target } },
  }) as unknown as ScenarioInput;
}

const exponential = { time: { law: 'exponential', meanSeconds: menuSeconds } };
const constant = { time: { law: 'constant', meanSeconds: menuSeconds } };
const impatient = { time: { law: 'exponential', meanSeconds: 400 } };

/** P(menu + wait > limit) with an exponential menu before M/M/n: two exponential times one after the other, or the menu alone. */
function overWithMenu(agents: number, limit: number): number {
  const wait = agents / serviceSeconds - arrivalsPerSecond;
  const menu = 1 / menuSeconds;
  const { pWait } = erlangC({ arrivalsPerSecond, serviceSeconds, agents });
  const both = (wait * Math.exp(-menu * limit) - menu * Math.exp(-wait * limit)) / (wait - menu);
  return (1 - pWait) * Math.exp(-menu * limit) + pWait * both;
}

function simulated(document: ScenarioInput): { value: number; halfWidth: number } {
  const model = modelOf(document);
  const shares = Array.from({ length: 80 }, (_, replication) => {
    const { overLimit, offered } = queueTotals(model, core.simulate(model, replication), 'phone');
    return overLimit / offered;
  });
  return meanInterval(shares, 0.999);
}

function estimated(document: ScenarioInput): number {
  const parsed = core.parseScenario(document);
  if (!parsed.ok) throw new Error('the scenario is right');
  const model = modelOf(document);
  const outline = core.outlineOf('key', parsed.document.scenario, model);
  return summarizeEstimate(core.estimateFlow(outline, model)).window.queues.phone?.overLimit?.value ?? Number.NaN;
}

/** Without the time in the menu the share would be little more than a third of it; errors of an eighth would be seen. */
describe('the share over a limit that counts from the start of the call', () => {
  test('is that of two waits one after the other, with a menu before M/M/n', () => {
    const exact = overWithMenu(11, 240);
    const { value, halfWidth } = simulated(service(11, 240, { menu: exponential }));
    expect(erlangC({ arrivalsPerSecond, serviceSeconds, agents: 11 }).pWaitLonger(240)).toBeLessThan(exact / 2.5);
    expect(halfWidth).toBeLessThan(exact / 8);
    expect(Math.abs(value - exact)).toBeLessThan(halfWidth);
  });

  test('is that beyond what a constant menu leaves, for customers who give up', () => {
    const exact = erlangA({ arrivalsPerSecond, serviceSeconds, agents: 9, patienceSeconds: 400 }).pWaitLonger(180 - menuSeconds);
    const { value, halfWidth } = simulated(service(9, 180, { menu: constant, patience: impatient }));
    expect(halfWidth).toBeLessThan(exact / 8);
    expect(Math.abs(value - exact)).toBeLessThan(halfWidth);
  });

  test('is estimated with the menu: exactly for a constant one, to a fiftieth for a random one', () => {
    const exact = erlangA({ arrivalsPerSecond, serviceSeconds, agents: 9, patienceSeconds: 400 }).pWaitLonger(180 - menuSeconds);
    expect(estimated(service(9, 180, { menu: constant, patience: impatient }))).toBeCloseTo(exact, 9);
    const random = overWithMenu(11, 240);
    expect(Math.abs(estimated(service(11, 240, { menu: exponential })) - random)).toBeLessThan(random / 50);
  });
});

describe('staff for at most a share over a limit', () => {
  const neededFor = (document: ScenarioInput) => {
    const parsed = core.parseScenario(document);
    if (!parsed.ok) throw new Error('the scenario is right');
    const { scenario, recordedUnder, fingerprint } = parsed.document;
    const staffed = withServiceStaff({ key: fingerprint, scenario, recordedUnder });
    return staffed?.scenario.teams.front?.agents.perInterval?.[20];
  };

  test('are the fewest with which the closed form is below it', () => {
    const share = 0.03;
    const over = (agents: number) =>
      erlangA({ arrivalsPerSecond, serviceSeconds, agents, patienceSeconds: 400 }).pWaitLonger(180 - menuSeconds);
    const fewest = [8, 9, 10, 11, 12].find((agents) => over(agents) <= share);
    const target = { overLimitPercent: 100 * share };
    expect(neededFor(service(5, 180, { menu: constant, patience: impatient }, target))).toBe(fewest);
    const random = [10, 11, 12, 13, 14].find((agents) => overWithMenu(agents, 240) <= share);
    expect(neededFor(service(10, 240, { menu: exponential }, target))).toBe(random);
  });
});
