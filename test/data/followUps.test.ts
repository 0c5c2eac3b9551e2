import { describe, expect, test } from 'vitest';
import { agentDemand, demandMoment, isAnswered } from '../../src/data/agentDemand.ts';
import { type BankCalls, bankCalls, bankTypes } from '../../src/data/bankCalls.ts';
import { callsAfter } from '../../src/data/callsAfter.ts';
import { extraCalls } from '../../src/data/extraCalls.ts';
import { endingOf, followUpEndings } from '../../src/data/followUpEndings.ts';
import { type Ending, followUpShares } from '../../src/data/followUpShares.ts';
import { nextCallShares } from '../../src/data/nextCallShares.ts';
import { type CustomerHistories, seenCalls } from '../../src/data/seenCalls.ts';
import facts from '../fixtures/bank-1999/facts.json';
import { bothMonths, isMeasuredDay } from './bankFixture.ts';
import { firstDay, madeUpCalls } from './madeUpCalls.ts';

const fourHours = 14_400;

/** Share who call again within four hours because of how their call ended. */
function estimate(
  calls: BankCalls,
  histories: CustomerHistories,
  isUsualDay: (day: number) => boolean,
  isType = (_: number) => true,
) {
  const extraAfter = (ending: Ending) => {
    const follows = (row: number) => endingOf(calls, row) === ending && isType(row) && isUsualDay(calls.day[row] as number);
    return extraCalls(calls, histories, follows, isUsualDay, [fourHours]).extra[0] as number;
  };
  const extra = { hungUp: extraAfter('hungUp'), cutOff: extraAfter('cutOff'), served: extraAfter('served') };
  return followUpShares(extra, followUpEndings(calls, histories));
}

describe('who calls again, in records made up with 40 % redials and 10 % repeats,', () => {
  // Those who call often rarely hang up, as in the bank: a comparison between customers would take their habit for repeats.
  const calls = madeUpCalls({
    redialShare: 0.4,
    repeatShare: 0.1,
    days: 56,
    queuedShare: 0.75,
    groups: [
      { customers: 1500, callsPerDay: 0.2, hangUpShare: 0.5 },
      { customers: 60, callsPerDay: 4, hangUpShare: 0.15 },
    ],
  });
  const histories = seenCalls(calls, agentDemand(calls));
  const always = () => true;
  const insideData = (day: number) => day >= firstDay && day < firstDay + 56;

  test('is found to within three points', () => {
    const shares = estimate(calls, histories, insideData);
    expect(Math.abs(shares.hungUp - 0.4)).toBeLessThan(0.03);
    expect(Math.abs(shares.served - 0.1)).toBeLessThan(0.03);
  });

  test('is missed by more than ten points without the same customers as a measure', () => {
    const afterEnding = (ending: Ending) =>
      extraCalls(calls, histories, (row) => endingOf(calls, row) === ending, always, [fourHours]).after.perMoment[0] as number;
    expect(afterEnding('served') - 0.1).toBeGreaterThan(0.1);
  });

  test('weights bring the seen calls to the number of all calls', () => {
    const weights = histories.flat().reduce((sum, call) => sum + call.weight, 0);
    expect(weights / calls.count).toBeGreaterThan(0.97);
    expect(weights / calls.count).toBeLessThan(1.1);
  });
});

describe('in the bank records', () => {
  const { calls } = bothMonths;
  const histories = seenCalls(calls, agentDemand(calls));
  const isType = (name: string) => (row: number) => bankTypes[calls.type[row] as number] === name;

  test('the next known call of a customer comes as soon as published, uncorrected', () => {
    const known = agentDemand(calls, (row) => (calls.customer[row] as number) >= 0);
    const within = [600, 3600, 86_400];
    const sharesAfter = (answered: boolean) =>
      nextCallShares(
        known.map((row) => ({
          customer: calls.customer[row] as number,
          moment: (calls.day[row] as number) * 86_400 + (calls.menuEntry[row] as number),
          isFollowed: isAnswered(calls, row) === answered,
        })),
        within,
      );
    const { after_abandon, after_answer } = facts.both.next_call_by_same_identified_customer_within;
    for (const [answered, published] of [
      [false, after_abandon],
      [true, after_answer],
    ] as const) {
      const { followed, shares } = sharesAfter(answered);
      expect(followed).toBe(published.n);
      expect(Math.abs((shares[0] as number) - published['10min'])).toBeLessThan(0.0005);
      expect(Math.abs((shares[1] as number) - published['1h'])).toBeLessThan(0.0005);
      expect(Math.abs((shares[2] as number) - published['24h'])).toBeLessThan(0.0025);
    }
  });

  // Jackknife over customers in 20 groups: standard errors 0.025, 0.08 and 0.022 for regular callers, 0.033, 0.07, 0.021 for all.
  test('four in ten regular callers who hang up call again within four hours, most of those cut off, few of those served', () => {
    const shares = estimate(calls, histories, isMeasuredDay, isType('PS'));
    expect(shares.hungUp).toBeCloseTo(0.39, 1);
    expect(shares.cutOff).toBeCloseTo(0.83, 1);
    expect(shares.served).toBeCloseTo(0.07, 1);
  });

  test('May alone and June alone agree about those who hang up', () => {
    const june = 10_743;
    const monthly = [(day: number) => day < june, (day: number) => day >= june].map((inMonth) =>
      extraCalls(
        calls,
        histories,
        (row) => endingOf(calls, row) === 'hungUp' && inMonth(calls.day[row] as number),
        isMeasuredDay,
        [7200],
      ),
    );
    expect(Math.abs((monthly[0]?.extra[0] as number) - (monthly[1]?.extra[0] as number))).toBeLessThan(0.1);
  });
});

test('followUpEndings counts a seen next call once for itself and the calls it stands for as served', () => {
  const header = 'date,t,vru_s,type,prio,cust,queued,wait_s,outcome,svc_start,svc_s,agent,suspect';
  const rows = [
    '1999-05-09,36000,0,PS,1,7,1,20,H,,,,0',
    '1999-05-09,36100,0,PS,1,7,1,20,H,,,,0',
    '1999-05-09,36200,0,PS,1,7,1,20,A,36220,5,4,0',
    '1999-05-09,36300,0,PS,1,7,1,20,A,36320,90,4,0',
    '1999-05-09,36500,0,PS,1,7,1,20,H,,,,0',
    '1999-05-09,46500,0,PS,1,7,1,20,A,46520,90,4,0',
  ];
  const { calls } = bankCalls([[header, ...rows].join('\n')]);
  const history = rows.map((_, row) => ({ row, moment: demandMoment(calls, row), weight: 1.5 }));
  // Within an hour of a hang-up: one hung up and one was cut off, each with half a call answered at once beside it.
  expect(followUpEndings(calls, [history])).toEqual({ hungUp: 1 / 3, cutOff: 1 / 3, served: 1 / 3 });
});

describe('followUpShares', () => {
  test('of a hand calculation: each follow-up brings on a quarter of a call more', () => {
    const shares = followUpShares({ hungUp: 0.5, cutOff: 1, served: 0.1 }, { hungUp: 0.3, cutOff: 0.03, served: 0.67 });
    const more = 1 + 0.15 + 0.03 + 0.067;
    expect(shares.hungUp).toBeCloseTo(0.5 / more, 12);
    expect(shares.served).toBeCloseTo(0.1 / more, 12);
  });

  test('is undone by the calls that shares bring on', () => {
    const next = { hungUp: 0.25, cutOff: 0.05, served: 0.7 };
    const share = { hungUp: 0.4, cutOff: 0.8, served: 0.1 };
    const mean = next.hungUp * share.hungUp + next.cutOff * share.cutOff + next.served * share.served;
    const extra = { hungUp: share.hungUp / (1 - mean), cutOff: share.cutOff / (1 - mean), served: share.served / (1 - mean) };
    expect(followUpShares(extra, next).hungUp).toBeCloseTo(0.4, 12);
  });
});

test('callsAfter counts each further call with its weight until each edge, the edge included', () => {
  const history = [
    { row: 0, moment: 100, weight: 1 },
    { row: 1, moment: 160, weight: 2 },
    { row: 2, moment: 400, weight: 1.5 },
  ];
  const { moments, perMoment } = callsAfter([history], (call) => (call.row === 0 ? [100] : []), [30, 60, 300, 1000]);
  expect(moments).toBe(1);
  expect(perMoment).toEqual([0, 2, 3.5, 3.5]);
});
