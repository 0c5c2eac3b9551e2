import { describe, expect, it } from 'vitest';
import { targetOutcome } from '../../../src/app/decide/targets.ts';
import { estimate } from './told.ts';

const channels = { phone: { kind: 'phone' }, chat: { kind: 'chat' } };
const documentOf = (phone: number, chat: number) => ({
  channels,
  inquiryTypes: {},
  targets: { phone: { withinSeconds: 20, percent: phone }, chat: { withinSeconds: 60, percent: chat, abandonmentPercent: 5 } },
});
const queues = {
  phone: { 'serviceLevel.entered': estimate(0.8, 0.02), abandonment: estimate(0.1, 0.01) },
  chat: { 'serviceLevel.entered': estimate(0.9, 0.02), abandonment: estimate(0.04, 0.005) },
};
const outcome = (phone: number, chat: number) => targetOutcome(documentOf(phone, chat), queues, 'serviceLevel');

describe('the targets of a scenario', () => {
  it('are met where every queue reaches its own beyond chance', () => {
    expect(outcome(75, 85)).toEqual({ outcome: 'met', count: 2, all: 2 });
  });
  it('are missed where any queue misses its own, and unclear where any may', () => {
    expect(outcome(85, 85)).toEqual({ outcome: 'missed', count: 1, all: 2 });
    expect(outcome(80, 90)).toEqual({ outcome: 'unclear', count: 2, all: 2 });
    expect(outcome(85, 90)).toEqual({ outcome: 'missed', count: 1, all: 2 });
  });
  it('of abandonment count only queues that have one', () => {
    expect(targetOutcome(documentOf(80, 80), queues, 'abandonment')).toEqual({ outcome: 'met', count: 1, all: 1 });
  });
  it('are nothing where no queue has one', () => {
    expect(targetOutcome({ channels, inquiryTypes: {} }, queues, 'serviceLevel')).toBeUndefined();
    expect(
      targetOutcome({ channels, inquiryTypes: {}, targets: { phone: { withinSeconds: 20 } } }, queues, 'serviceLevel'),
    ).toBeUndefined();
  });
});
