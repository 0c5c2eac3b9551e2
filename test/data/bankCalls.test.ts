import { describe, expect, test } from 'vitest';
import { agentDemand, isAnswered } from '../../src/data/agentDemand.ts';
import { bankCalls, bankTypes, outcomes } from '../../src/data/bankCalls.ts';
import { bankSessions } from '../../src/data/bankSessions.ts';
import facts from '../fixtures/bank-1999/facts.json';
import { bothMonths, may, sessionsOfBothMonths } from './bankFixture.ts';

const header = 'date,t,vru_s,type,prio,cust,queued,wait_s,outcome,svc_start,svc_s,agent,suspect';
const answered = '1999-05-09,36000,6,PS,2,77,1,30,A,36036,120,4,0';

/** The message of the only problem of a file with one row. */
function problemOf(row: string): string | undefined {
  const { problems, calls } = bankCalls([`${header}\n${row}\n`]);
  expect(calls.count).toBe(problems.length === 0 ? 1 : 0);
  return problems[0]?.message;
}

describe('call records are read', () => {
  test('a row gives its columns', () => {
    const { calls } = bankCalls([`${header}\n${answered}\n`]);
    expect(calls.count).toBe(1);
    expect([calls.day[0], calls.menuEntry[0], calls.menuSeconds[0], bankTypes[calls.type[0] as number]]).toEqual([
      10720,
      36000,
      6,
      'PS',
    ]);
    expect([calls.priority[0], calls.customer[0], calls.queued[0], calls.waitSeconds[0]]).toEqual([2, 77, 1, 30]);
    expect([calls.outcome[0], calls.serviceStart[0], calls.serviceSeconds[0], calls.agent[0]]).toEqual([
      outcomes.answered,
      36036,
      120,
      4,
    ]);
  });

  test('a mark of byte order and line ends of Windows are no part of the columns', () => {
    const { calls, problems } = bankCalls([`\uFEFF${header}\r\n${answered}\r\n`]);
    expect({ count: calls.count, problems }).toEqual({ count: 1, problems: [] });
  });

  test('an empty cell of customer, service or agent is none', () => {
    const { calls, problems } = bankCalls([`${header}\n1999-05-09,1,6,NW,0,,1,30,H,,,,0`]);
    expect(problems).toEqual([]);
    expect([calls.customer[0], calls.serviceStart[0], calls.serviceSeconds[0], calls.agent[0]]).toEqual([-1, -1, -1, -1]);
  });

  test('every row of the two months is read without a problem', () => {
    expect(bothMonths.problems).toEqual([]);
    expect(bothMonths.calls.count).toBe(39_135 + 37_613);
    expect(sessionsOfBothMonths.problems).toEqual([]);
    expect(sessionsOfBothMonths.sessions.length).toBe(1521);
  });

  test('calls that asked for an agent and their outcomes are as published', () => {
    const rows = agentDemand(bothMonths.calls);
    expect(rows.length).toBe(facts.both.offered_to_agents);
    expect(rows.filter((row) => isAnswered(bothMonths.calls, row)).length).toBe(facts.both.answered);
    expect(agentDemand(may.calls).length).toBe(facts['1999-05'].offered_to_agents);
    const ofType = (type: number) => rows.filter((row) => bothMonths.calls.type[row] === type).length;
    expect(Object.fromEntries(bankTypes.map((name, type) => [name, ofType(type)]))).toEqual(facts.both.offered_by_type);
  });
});

describe('a faulty row is reported with its line and left out:', () => {
  const faulty: [what: string, row: string, message: string][] = [
    ['a date that does not exist', answered.replace('05-09', '02-30'), 'date is not understood: "1999-02-30"'],
    ['an unknown type', answered.replace('PS', 'XX'), 'type is not understood: "XX"'],
    ['a negative wait', answered.replace(',30,', ',-30,'), 'wait_s is not understood: "-30"'],
    ['a cell too few', answered.replace(',0', ''), 'has 12 cells where the header has 13'],
    ['an answer without service', '1999-05-09,36000,6,PS,2,77,1,30,A,,,4,0', 'is answered and has no service'],
    ['a service without answer', answered.replace(',A,', ',H,'), 'is not answered and has a service'],
    ['a wait without queue', answered.replace(',1,30,', ',0,30,'), 'waited and did not queue'],
  ];
  test.each(faulty)('%s', (_, row, message) => {
    expect(problemOf(row)).toBe(message);
  });

  test('the line is counted in its own file', () => {
    const { problems } = bankCalls([`${header}\n${answered}`, `${header}\n${answered}\n${answered}x`]);
    expect(problems).toEqual([{ file: 1, line: 3, message: 'suspect is not understood: "0x"' }]);
  });

  test('a missing column', () => {
    expect(bankCalls([`${header.replace('prio,', '')}\n`]).problems[0]?.message).toBe('lacks the columns prio');
  });

  test('a session that ends before it starts', () => {
    const { sessions, problems } = bankSessions(['date,agent,desk,start_s,end_s,calls\n1999-05-09,4,main,100,90,2']);
    expect(sessions).toEqual([]);
    expect(problems[0]?.line).toBe(2);
  });
});
