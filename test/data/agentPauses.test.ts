import { expect, test } from 'vitest';
import { agentDemand, demandMoment } from '../../src/data/agentDemand.ts';
import { agentPauses } from '../../src/data/agentPauses.ts';
import { bankCalls } from '../../src/data/bankCalls.ts';
import { kaplanMeier, survivalAt } from '../../src/data/kaplanMeier.ts';
import { hourOf } from '../../src/data/timeGrid.ts';
import { bothMonths, isMeasuredDay } from './bankFixture.ts';

const header = 'date,t,vru_s,type,prio,cust,queued,wait_s,outcome,svc_start,svc_s,agent,suspect';

test('a pause is a stay away while somebody waits, cut short when the queue runs empty', () => {
  const rows = [
    '1999-05-09,36000,0,PS,1,,0,0,A,36000,100,4,0', // ends at 36100, the next caller waits since 36050
    '1999-05-09,36050,0,PS,1,,1,130,A,36180,20,4,0', // taken after 80 s; ends at 36200 with another waiting until 36210
    '1999-05-09,36190,0,PS,1,,1,20,H,,,,0',
    '1999-05-09,36300,0,PS,1,,0,0,A,36300,50,4,0', // taken 100 s later, the queue was empty after 10 s; ends at 36350, nobody waits
    '1999-05-09,36360,0,PS,1,,0,0,A,36360,50,4,0',
    '1999-05-09,36400,0,IN,0,,1,300,H,,,,0', // internet support does not count as waiting
    '1999-05-09,36500,0,PS,1,,0,0,A,36500,50,4,0',
  ];
  const { calls } = bankCalls([[header, ...rows].join('\n')]);
  expect(agentPauses(calls, agentDemand(calls))).toEqual({ seconds: [80, 10], happened: [true, false] });
});

test('in the bank half the pauses are over in five seconds, four in a hundred last five minutes and more; shorter late in the day', () => {
  const { calls } = bothMonths;
  const rows = agentDemand(calls, (row) => isMeasuredDay(calls.day[row] as number));
  const survival = (from: number, to: number) => {
    const inHours = rows.filter((row) => hourOf(demandMoment(calls, row)) >= from && hourOf(demandMoment(calls, row)) < to);
    return kaplanMeier(agentPauses(calls, inHours));
  };
  const all = survival(0, 24);
  expect(survivalAt(all, 5)).toBeCloseTo(0.53, 1);
  expect(survivalAt(all, 300)).toBeCloseTo(0.042, 2);
  expect(survivalAt(survival(20, 24), 300)).toBeLessThan(survivalAt(survival(14, 16), 300));
});
