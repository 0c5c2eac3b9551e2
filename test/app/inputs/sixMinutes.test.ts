import { expect, test } from 'vitest';
import { isHeld, phoneQueues, withoutRule, withRule } from '../../../src/app/inputs/sixMinutes.ts';

const source = 'The law';
const document = {
  assumptions: {},
  channels: { phone: { kind: 'phone' }, sales: { kind: 'phone' }, chat: { kind: 'chat' } },
  queues: { vip: { channel: 'phone' }, others: { channel: 'phone' } },
  targets: { vip: { withinSeconds: 30, percent: 80 } },
};

test('the queues of the phone are those declared, or the channel', () => {
  expect(phoneQueues(document)).toEqual(['vip', 'others', 'sales']);
});

test('the rule counts from the start of the call, to six minutes, beside what a target has', () => {
  const held = withRule(document, 'vip', source);
  expect(held.targets).toEqual({
    vip: { withinSeconds: 30, percent: 80, limitSeconds: 360, limitFrom: 'callStart', overLimitPercent: 0 },
  });
  expect(held.assumptions).toEqual({ 'targets.vip.limitSeconds': { basis: 'assumed', source } });
  expect(isHeld(held, 'vip')).toBe(true);
  expect(isHeld(document, 'vip')).toBe(false);
  expect(withoutRule(held, 'vip')).toEqual(document);
});

test('a limit and a share that the user has changed stay', () => {
  const changed = {
    ...document,
    targets: { sales: { withinSeconds: 20, limitSeconds: 300, limitFrom: 'callStart', overLimitPercent: 5 } },
  };
  expect(withRule(changed, 'sales', source)).toBe(changed);
});

test('a target that is there for the rule alone goes with it', () => {
  expect(withoutRule(withRule(document, 'sales', source), 'sales')).toEqual(document);
});
