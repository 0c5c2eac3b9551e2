import { describe, expect, it } from 'vitest';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { BadInput } from '../../src/headless/badInput.ts';
import { erlangAnswer } from '../../src/headless/erlangAnswer.ts';
import { erlangQuestion } from '../../src/headless/erlangQuestion.ts';
import { erlangText } from '../../src/headless/erlangText.ts';
import { rules } from '../../src/headless/ruleNames.ts';
import { runProgram } from './program.ts';

const calls = { arrivalsPerHour: '200', ahtSeconds: '180' };
const answer = (model: string, options: Record<string, unknown>) => erlangAnswer(erlangQuestion(model, options));

function problems(model: string, options: Record<string, unknown>): string[] {
  try {
    erlangQuestion(model, options);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

describe('erlang on the command line', () => {
  const model = ['erlang', 'a', '--arrivals-per-hour', '200', '--aht-seconds', '180', '--patience-seconds', '300'];

  it('prints one JSON document with all six rules, each named by its formula', async () => {
    const { status, output, errors } = await runProgram([...model, '--agents', '13', '--json']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const report = JSON.parse(output);
    expect(report).toMatchObject({ report: 'erlang', model: 'a', erlangs: 10, solvedFor: null, targetMet: null, isStable: true });
    expect(report.measures.pWait).toEqual({ value: expect.closeTo(0.225797, 6), unit: 'share' });
    expect(report.measures.pAbandon.value).toBeCloseTo(0.024963, 6);
    expect(Object.keys(report.serviceLevel.rules)).toEqual(rules);
    expect(report.serviceLevel.rules.offered.value).toBeCloseTo(0.858178, 6);
    expect(report.serviceLevel.rules.answered.value).toBeCloseTo(0.880149, 6);
    for (const rule of rules) expect(report.serviceLevel.rules[rule].formula).toContain('within T');
  });

  it('has no mean of nobody: of those who give up where nobody can, of those who wait where there is no room to', async () => {
    const load = ['--arrivals-per-hour', '200', '--aht-seconds', '180', '--agents', '13'];
    const measures = async (word: string) => JSON.parse((await runProgram(['erlang', word, ...load, '--json'])).output).measures;
    const [b, c] = [await measures('b'), await measures('c')];
    expect([b.meanWaitWaiters.value, b.meanWaitAbandoned.value, c.meanWaitAbandoned.value]).toEqual([null, null, null]);
    expect(c.meanWaitWaiters.value).toBeCloseTo(60, 9); // 180 s / (13 - 10)
    expect((await runProgram(['erlang', 'b', ...load])).output).toMatch(/^Mean wait of those who wait +-$/m);
  });

  it('prints a table for people', async () => {
    const { status, output } = await runProgram([...model, '--agents', '13']);
    expect(status).toBe(0);
    expect(output).toMatch(
      /^Erlang A \(M\/M\/n\+M\): callers give up\n200 arrivals an hour of 180 s each \(10 erlangs\), 13 agents, mean patience 300 s\.\n/,
    );
    expect(output).toMatch(/^Give up, of all arrivals +2\.50 %$/m);
    expect(output).toMatch(/^answered +88\.01 % {2}answered within T \/ all answered$/m);
  });

  it('ends with 1 where the agents miss the target, with 0 where they meet it', async () => {
    const target = ['--service-level-percent', '80', '--target-seconds', '20'];
    expect((await runProgram([...model, '--agents', '12', ...target])).status).toBe(1);
    expect((await runProgram([...model, '--agents', '13', ...target])).status).toBe(0);
  });

  it('tells everything that is wrong at once and ends with 2', async () => {
    const { status, output, errors } = await runProgram([
      'erlang',
      'd',
      '--aht-seconds',
      '-3',
      '--rule',
      'best',
      '--agents',
      'ten',
    ]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors.trimEnd().split('\n')).toEqual([
      'MODEL: must be one of b, c, a, mmnk, mmnkm; got "d"',
      '--aht-seconds: must be above 0, got "-3"',
      '--agents: must be a number, got "ten"',
      expect.stringMatching(/^--rule: must be one of offered, entered/),
    ]);
  });
});

describe('the inverses', () => {
  const target = { serviceLevelPercent: '80', targetSeconds: '20' };

  it('14 agents are the fewest for 80 % within 20 s by Erlang C, 13 are too few', () => {
    const found = answer('c', { ...calls, ...target });
    expect(found).toMatchObject({ solvedFor: 'agents', agents: 14, targetMet: true });
    expect(found.performance?.serviceLevel('entered', 20)).toBeCloseTo(0.88835, 5);
    expect(answer('c', { ...calls, ...target, agents: '13' }).targetMet).toBe(false);
  });

  it('a fraction of the 14th agent is enough', () => {
    const { agents, performance } = answer('c', { ...calls, ...target, fractional: true });
    expect(agents).toBeGreaterThan(13);
    expect(agents).toBeLessThan(14);
    expect(performance?.serviceLevel('entered', 20)).toBeCloseTo(0.8, 9);
  });

  it('13 agents carry as many calls as just keep 80 % within 20 s', () => {
    const { arrivalsPerHour, solvedFor, performance } = answer('c', { ahtSeconds: '180', agents: '13', ...target });
    expect(solvedFor).toBe('arrivalsPerHour');
    expect(performance?.serviceLevel('entered', 20)).toBeCloseTo(0.8, 9);
    const more = erlangC({ arrivalsPerSecond: (arrivalsPerHour * 1.001) / 3600, serviceSeconds: 180, agents: 13 });
    expect(more.serviceLevel('entered', 20)).toBeLessThan(0.8);
  });

  it('agents for a mean wait, an abandonment rate, blocking and an occupancy', () => {
    expect(answer('c', { ...calls, asaSeconds: '10' }).agents).toBe(14);
    expect(answer('a', { ...calls, patienceSeconds: '300', abandonmentPercent: '3' }).agents).toBe(13);
    expect(answer('b', { ...calls, blockingPercent: '1' }).agents).toBe(18);
    expect(answer('c', { ...calls, occupancyPercent: '80' }).agents).toBe(13);
  });

  it('say so where no number of agents will do, and where no load will', () => {
    const none = answer('mmnk', { ...calls, lines: '12', blockingPercent: '1' });
    expect(none).toMatchObject({ agents: Infinity, performance: null, targetMet: false });
    expect(erlangText(none)).toContain('No number of agents reaches at most 1 % turned away.');
    const idle = answer('c', { ahtSeconds: '180', agents: '0.5', serviceLevelPercent: '90', targetSeconds: '0' });
    expect(idle.targetMet).toBe(idle.arrivalsPerHour > 0);
  });
});

describe('what cannot be asked', () => {
  it('options that the model needs or has no use for', () => {
    expect(problems('a', { ...calls, agents: '13' })).toEqual(['--patience-seconds: is required for the model a']);
    expect(problems('c', { ...calls, agents: '13', lines: '20' })).toEqual(['--lines: has no meaning in the model c']);
    expect(problems('mmnkm', calls)).toEqual([
      '--patience-seconds: is required for the model mmnkm',
      '--lines: is required for the model mmnkm',
    ]);
  });

  it('nothing to solve, or nothing to solve it for', () => {
    expect(problems('c', calls)[0]).toMatch(/^--agents: is required, or else a target/);
    expect(problems('c', { ahtSeconds: '180', agents: '3' })[0]).toMatch(/^--arrivals-per-hour: is required, or else a target/);
    expect(problems('c', { ahtSeconds: '180', asaSeconds: '9' })[0]).toMatch(
      /^--agents: is required, or else --arrivals-per-hour/,
    );
    expect(problems('c', { arrivalsPerHour: '3', agents: '3' })).toEqual(['--aht-seconds: is required']);
  });

  it('fewer lines than agents, more than a million erlangs', () => {
    expect(problems('mmnk', { ...calls, agents: '13', lines: '12' })).toEqual([
      '--lines: must be at least the agents (13), got 12',
    ]);
    expect(problems('c', { arrivalsPerHour: '1e9', ahtSeconds: '3601', agents: '9' })[0]).toMatch(
      /must give at most 1000000 erlangs/,
    );
  });
});

it('a saturated queue is a result: its waits are endless', () => {
  const text = erlangText(answer('c', { ...calls, agents: '10' }));
  expect(text).toContain('the queue grows without end');
  expect(text).toMatch(/^Mean wait of the answered \(ASA\) +endless$/m);
});
