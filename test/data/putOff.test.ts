import { describe, expect, test } from 'vitest';
import { agentDemand } from '../../src/data/agentDemand.ts';
import { bankCalls } from '../../src/data/bankCalls.ts';
import { putOff } from '../../src/data/putOff.ts';
import { bothMonths } from './bankFixture.ts';

const header = 'date,t,vru_s,type,prio,cust,queued,wait_s,outcome,svc_start,svc_s,agent,suspect';

describe('callers put off by the number waiting', () => {
  test('are those who hang up 8 to 18 s after they joined, by how many waited when they did', () => {
    // Every ten minutes two join one after the other; the second hears of one waiting, and every other second one leaves after 10 s.
    const pair = (at: number) => {
      const [first, second] = [36_000 + 600 * at, 36_001 + 600 * at];
      const leaves = at % 2 === 0 ? `${second},0,PS,1,,1,10,H,,,,0` : `${second},0,PS,1,,1,60,H,,,,0`;
      return [`1999-05-09,${first},0,PS,1,,1,100,A,${first + 100},50,4,0`, `1999-05-09,${leaves}`];
    };
    const rows = Array.from({ length: 80 }, (_, at) => pair(at)).flat();
    const { calls } = bankCalls([[header, ...rows].join('\n')]);
    expect(putOff(calls, agentDemand(calls))).toEqual({ byQueueLength: [0, 0.5], meanSeconds: 10 });
  });

  test('of the bank are more the longer the queue: from 1 to over 8 in a hundred of its priority customers', () => {
    const { calls } = bothMonths;
    const { byQueueLength, meanSeconds } = putOff(
      calls,
      agentDemand(calls, (row) => calls.priority[row] === 2),
    );
    expect(byQueueLength[0]).toBeCloseTo(0.01, 2);
    expect(byQueueLength[5]).toBeGreaterThan(0.08);
    expect(meanSeconds).toBeCloseTo(11.7, 1);
  });
});
