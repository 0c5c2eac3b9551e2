import { expect, it } from 'vitest';
import { thresholdsOf } from '../../src/scenario/thresholdsOf.ts';
import { minimalScenario } from './minimal.ts';

it('a queue is judged by its own target, else by that of its channel, else by 20 s, 5 s and 360 s', () => {
  const usual = minimalScenario();
  const byChannel = minimalScenario({ targets: { phone: { withinSeconds: 30, limitSeconds: 600 } } });
  const both = {
    targets: {
      ...byChannel.targets,
      vip: { withinSeconds: 10, shortAbandonSeconds: 8, rule: 'entered' as const, limitFrom: 'callStart' as const },
    },
  };
  expect(thresholdsOf(usual, 'phone', 'phone')).toEqual({
    withinSeconds: 20,
    shortAbandonSeconds: 5,
    limitSeconds: 360,
    limitFrom: 'queueEntry',
  });
  expect(thresholdsOf(byChannel, 'vip', 'phone')).toEqual({
    withinSeconds: 30,
    shortAbandonSeconds: 5,
    limitSeconds: 600,
    limitFrom: 'queueEntry',
  });
  expect(thresholdsOf(both, 'vip', 'phone')).toEqual({
    withinSeconds: 10,
    shortAbandonSeconds: 8,
    limitSeconds: 360,
    limitFrom: 'callStart',
  });
});
