import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { minimalDocument } from '../scenario/minimal.ts';
import { folderWith, runProgram } from './program.ts';

const folder = folderWith({
  'plain.json': minimalDocument(),
  'busy.json': minimalDocument({
    inquiryTypes: {
      question: { busyDayCv: 0.3, volume: { intervalWeights: Array.from({ length: 48 }, (_, at) => 1 + (at % 5)) } },
    },
    channels: { phone: { patience: { time: { law: 'exponential', meanSeconds: 90 } } } },
    targets: { phone: { withinSeconds: 20, percent: 80 } },
  }),
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runProgram(['explain', ...args], { cwd: folder });

it('explain gives the same bytes with 1 and 2 workers', async () => {
  const args = ['busy.json', '--replications', '6', '--json'];
  const one = await run(...args, '--workers', '1');
  expect(one).toMatchObject({ status: 0, errors: '' });
  expect((await run(...args, '--workers', '2')).output).toBe(one.output);
  const { report, order, levels, steps } = JSON.parse(one.output);
  expect(report).toBe('explain');
  expect(order.slice(0, 3)).toEqual(['abandonment', 'lines', 'redials']);
  expect(steps.map((step: { assumption: string }) => step.assumption)).toEqual(['abandonment', 'dayShape', 'badDays']);
  expect(levels).toHaveLength(4);
});

it('explain shows a row a step, with changes that add up as they are shown', async () => {
  const { output } = await run('busy.json', '--replications', '6');
  const rows = output.split('\n').filter((line) => /^(Erlang C {2}|\+ )/.test(line));
  expect(rows.map((row) => row.split('  ')[0])).toEqual(['Erlang C', '+ Customers give up', '+ Shape of the day', '+ Busy days']);
  const cells = rows.map((row) => row.split(/ {2,}/));
  const values = cells.map((row) => Number(row[1]));
  const changes = cells.slice(1).map((row) => Number.parseFloat(row[2] ?? ''));
  expect(changes.reduce((sum, change) => sum + change, values[0] ?? 0)).toBeCloseTo(values.at(-1) ?? 0, 10);
  expect(output).toContain('Agents for 80 %');
});

it('explain as CSV has a row for each measure of each level', async () => {
  const { output } = await run('busy.json', '--replications', '3', '--csv');
  const [heading, ...rows] = output.trimEnd().split('\n');
  expect(heading).toBe('level,assumption,by,measure,value,low,high,change,changeLow,changeHigh,exact');
  expect(rows).toHaveLength(4 * 5);
  expect(rows[0]).toMatch(/^0,erlangC,formula,serviceLevel,0\.\d+,/);
});

it('explain says that nothing is to be explained of a scenario that is Erlang C', async () => {
  const { output } = await run('plain.json');
  expect(output).toContain('nothing in the scenario makes it otherwise');
  expect(output).toContain('All by formulas.');
});

it('explain refuses a queue that there is not, with those there are', async () => {
  const { status, errors } = await run('plain.json', '--queue', 'phon');
  expect(status).toBe(2);
  expect(errors).toBe(
    '--queue: phon is not a queue in which customers wait in person and inquiries start; did you mean phone?\n',
  );
});

const compare = (...args: string[]) => runProgram(['compare', ...args], { cwd: folder });

it('compare --more-agents puts more people and a better process beside a scenario, and saves both as files that are whole', async () => {
  const few = ['--replications', '3', '--json'];
  const made = await compare('busy.json', '--more-agents', '1', '--save', 'variants', ...few);
  expect(made).toMatchObject({ status: 0, errors: '' });
  const { scenarios, differences } = JSON.parse(made.output);
  expect(scenarios.map(({ name }: { name: string }) => name)).toEqual([
    'One queue',
    'One queue: +1 agents in front',
    'One queue: better process',
  ]);
  expect(differences[0].window.teams.front.agentsRostered.value).toBe(1);
  expect(differences[1].window.teams.front.agentsRostered.value).toBe(0);
  const saved = await compare('busy.json', 'variants/more-people.json', 'variants/better-process.json', ...few);
  expect(saved.output).toBe(made.output);
});

it('compare refuses --more-agents with several files and --save without it', async () => {
  const { status, errors } = await compare('plain.json', 'busy.json', '--more-agents', '1');
  expect({ status, errors }).toEqual({ status: 2, errors: '--more-agents: compares a file with variants of it; got 2 files\n' });
  expect((await compare('plain.json', 'busy.json', '--save', 'x')).errors).toBe(
    '--save: has a meaning only together with --more-agents\n',
  );
});
