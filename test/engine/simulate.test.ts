import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { core } from '../bundle/core.ts';
import { minimalScenario } from '../scenario/minimal.ts';

function modelWith(differences: JsonObject) {
  const scenario = minimalScenario(differences);
  return core.compile({ scenario, recordedUnder: scenario });
}

it('a replication cannot be carried on once another one has begun in its place', () => {
  const model = modelWith({});
  const first = core.begin(model, 0);
  expect(core.advance(first)).toBe(false);
  const second = core.begin(model, 1);
  expect(core.isUnderWay(first)).toBe(false);
  expect(() => core.advance(first)).toThrow(`advance requires the run begun last, ${second}, got ${first}`);
  expect(core.advance(second)).toBe(false);
});

it('a half-hour of more than a million events is simulated in parts, so that its worker can listen in between', () => {
  const model = modelWith({
    calendar: { warmUpDays: 0, followDays: 0 },
    inquiryTypes: {
      question: {
        volume: { perDay: null, perInterval: [600_000, ...Array(47).fill(0)] },
        handling: { phone: { time: { law: 'constant', meanSeconds: 1 } } },
      },
    },
    teams: { front: { agents: { constant: 600 } } },
  });
  const run = core.begin(model, 0);
  let parts = 1;
  while (!core.advance(run)) parts++;
  expect(parts).toBe(model.calendar.steps + 1);
});
