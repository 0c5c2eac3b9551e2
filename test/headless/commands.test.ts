import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { minimalDocument } from '../scenario/minimal.ts';
import { folderWith, runProgram, startProgram } from './program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const good = minimalDocument({ targets: { phone: { withinSeconds: 20, percent: 10 } } });
const folder = folderWith({
  'good.json': good,
  'extended.json': { extends: 'good.json', name: 'Extended' },
  'short.json': { extends: 'good.json', name: 'Short of staff', targets: { phone: { percent: 99.9 } } },
  'impatient.json': minimalDocument({
    channels: { phone: { patience: { time: { law: 'exponential', meanSeconds: 60 } } } },
    targets: { phone: { withinSeconds: 20, abandonmentPercent: 0.1 } },
  }),
  'staffed.json': minimalDocument({ targets: { phone: { withinSeconds: 20, percent: 80 } } }),
  'without-target.json': minimalDocument(),
  'week.json': { extends: 'good.json', calendar: { days: 7 } },
  'terminal.cjs': 'process.stderr.isTTY = true;', // the progress bar is drawn then
  'bad.json': { extends: 'good.json', name: 7 },
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runProgram(args, { cwd: folder });
const few = ['--replications', '3', '--workers', '1'];

describe('validate', () => {
  it('names the good files on standard output, the problems of bad ones on standard error', async () => {
    const { status, output, errors } = await run('validate', 'good.json', 'bad.json', 'extended.json');
    expect(output).toMatch(
      /^good\.json: in order \(One queue, fingerprint [0-9a-f]{32}\)\nextended\.json: in order \(Extended, .*\)\n$/,
    );
    expect(errors).toBe('name: must be a text, got 7 (in bad.json)\n');
    expect(status).toBe(2);
  });

  it('ends with 0 where all are good; as JSON, also where not', async () => {
    expect(await run('validate', 'good.json')).toMatchObject({ status: 0, errors: '' });
    const { status, output } = await run('validate', 'good.json', 'bad.json', '--json');
    const { ok, files } = JSON.parse(output);
    expect({ status, ok }).toEqual({ status: 2, ok: false });
    expect(files).toEqual([
      { file: 'good.json', ok: true, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/), problems: [] },
      { file: 'bad.json', ok: false, fingerprint: null, problems: [{ path: 'name', message: 'must be a text, got 7' }] },
    ]);
  });
});

it('schema prints the bytes of public/scenario.schema.json', async () => {
  const { output } = await run('schema');
  expect(output).toBe(readFileSync(path.join(root, 'public/scenario.schema.json'), 'utf8'));
});

describe('where files come from', () => {
  it('standard input stands for a file with -, and may extend a scenario of the library', async () => {
    const input = JSON.stringify({ extends: 'mmn-abandonment', name: 'From the library' });
    const { status, output } = await runProgram(['validate', '-'], { input });
    expect(output).toMatch(/^-: in order \(From the library,/);
    expect(status).toBe(0);
  });

  it('through npm, which runs scripts in the project, a file is relative to where the user stands', async () => {
    const env = { npm_lifecycle_event: 'headless', INIT_CWD: folder };
    expect(await runProgram(['validate', 'extended.json'], { cwd: root, env })).toMatchObject({ status: 0 });
    const other = await runProgram(['validate', 'extended.json'], { cwd: root, env: { ...env, npm_lifecycle_event: 'test' } });
    expect(other.errors).toBe('extended.json: does not exist\n');
  });
});

describe('run', () => {
  it('prints tables with units, the rules of service levels, and how targets fared', async () => {
    const { status, output, errors } = await run('run', 'good.json', ...few);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/^One queue\n3 replications, intervals of 95 %, seed moked, fingerprint [0-9a-f]{32}\n/);
    expect(output).toMatch(/^Service level, rule entered +[\d.]+ % +[\d.]+ \.\. [\d.]+$/m);
    expect(output).toMatch(/^phone +at least 10 % within 20 s \(entered\) +[\d.]+ ±[\d.]+ % {2}met$/m);
  });

  it('ends with 1 where a target of a queue is missed beyond chance', async () => {
    const level = await run('run', 'short.json', '--replications', '12');
    expect(level.status).toBe(1);
    expect(level.output).toMatch(/^phone +at least 99\.9 % within 20 s \(entered\) .* missed$/m);
    const leaving = await run('run', 'impatient.json', '--replications', '12');
    expect(leaving.status).toBe(1);
    expect(leaving.output).toMatch(/^phone +at most 0\.1 % give up .* missed$/m);
  });

  it('goes on to a wanted precision, at a fixed number of replications; ends with 1 where it does not get there', async () => {
    const args = ['run', 'good.json', '--measure', 'delayed:queue:phone', '--json'];
    const there = await run(...args, '--precision', '0.02');
    const { precision, replications, window } = JSON.parse(there.output);
    expect(precision).toEqual({ metric: 'delayed', scope: { kind: 'queue', id: 'phone' }, halfWidth: 0.02, reached: true });
    expect([30, 50, 100, 200]).toContain(replications.count);
    expect(window.queues.phone.delayed.halfWidth).toBeLessThanOrEqual(0.02);
    expect(there.status).toBe(0);
    const short = await run(...args, '--precision', '0.0001', '--replications', '30');
    expect(JSON.parse(short.output)).toMatchObject({ precision: { reached: false }, replications: { first: 0, count: 30 } });
    expect(short.status).toBe(1);
  });

  it('prints a table of figures as CSV, a row each, numbers in full', async () => {
    const [csv, json] = [await run('run', 'good.json', ...few, '--csv'), await run('run', 'good.json', ...few, '--json')];
    const [heading, ...rows] = csv.output.trimEnd().split('\n');
    expect(heading).toBe('scope,id,place,period,number,metric,rule,unit,value,low,high,half_width,exact');
    const { value, low, high, halfWidth } = JSON.parse(json.output).window.queues.phone['serviceLevel.entered'];
    expect(rows).toContain(`queue,phone,,window,0,serviceLevel.entered,entered,share,${value},${low},${high},${halfWidth},false`);
    expect(rows.filter((row) => row.startsWith('queue,phone,,interval,') && row.includes(',abandonment,'))).toHaveLength(48);
    expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([13]));
  });

  it('interrupted ends with 130 and prints no result', async () => {
    const env = { NODE_OPTIONS: `--require=${path.join(folder, 'terminal.cjs')}` };
    const child = startProgram(['run', '-', '--replications', '1000000', '--json'], { cwd: folder, env });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stdin.end(JSON.stringify(good));
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk) => String(chunk).includes('of 1000000 replications') && resolve());
    });
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
    expect(printed).toBe('');
  });
});

describe('compare', () => {
  it('gives each difference with its interval and the verdict in words', async () => {
    const more = JSON.stringify({ extends: 'good.json', name: 'A fourth', teams: { front: { agents: { constant: 4 } } } });
    const args = ['compare', 'good.json', '-', '--replications', '30'];
    const { status, output } = await runProgram(args, { cwd: folder, input: more });
    expect(status).toBe(0);
    expect(output).toContain('\nA fourth, against One queue\n');
    expect(output).toContain('\nVerdicts rest on 30 replications.\n');
    expect(output).toMatch(/^Service level, rule entered +[\d.]+ % +[\d.]+ % +\+[\d.]+ points +[\d.]+ \.\. [\d.]+ {2}better$/m);
    expect(output).toMatch(/^Mean agents on the floor +3 +4 +\+1 +exact$/m);
    expect(output).toMatch(/^Better: .*SL entered/m);
  });

  it('in mode same-service staffs each scenario for its own targets by the estimate, and says so', async () => {
    const target = { withinSeconds: 20, percent: 80 };
    const easy = JSON.stringify(
      minimalDocument({
        name: 'Half the calls',
        inquiryTypes: { question: { volume: { perDay: 240 } } },
        targets: { phone: target },
      }),
    );
    const args = ['compare', 'staffed.json', '-', '--mode', 'same-service', '--replications', '30'];
    const { status, output } = await runProgram([...args, '--json'], { cwd: folder, input: easy });
    expect(status).toBe(0);
    const { mode, scenarios, differences } = JSON.parse(output);
    expect(mode).toBe('same-service');
    expect(scenarios.map((scenario: { estimatedStaff: boolean }) => scenario.estimatedStaff)).toEqual([true, true]);
    const needed = [3, 2]; // fewest agents by Erlang C for 1 and 0.5 erlangs
    scenarios.forEach((scenario: { window: { all: Record<string, { value: number }> } }, at: number) => {
      expect(scenario.window.all.agentsOnFloor?.value).toBe(needed[at]);
      expect(scenario.window.all['serviceLevel.entered']?.value).toBeGreaterThan(0.8);
    });
    expect(differences[0].window.all.agentsOnFloor).toMatchObject({ value: -1, exact: true });
    expect((await runProgram(args, { cwd: folder, input: easy })).output).toContain(
      '\nSame service: each scenario with the staff that it needs',
    );
    const tired = JSON.parse(easy);
    tired.teams.front.fatigue = { overMinutes: 30, handleTimePercentWhenFull: 120 };
    const { output: told } = await runProgram(args, { cwd: folder, input: JSON.stringify(tired) });
    expect(told).toContain('\nThe estimate leaves out: what load does to agents.\n');
  });

  it('refuses to staff a scenario without a target', async () => {
    const { status, errors } = await run('compare', 'staffed.json', 'without-target.json', '--mode', 'same-service');
    expect(errors).toBe('targets: mode same-service needs a target with a percent (in without-target.json)\n');
    expect(status).toBe(2);
  });

  it('refuses to staff a scenario with more agents than can be simulated', async () => {
    const time = { law: 'exponential', meanSeconds: 1e9 };
    const input = JSON.stringify({ extends: 'staffed.json', inquiryTypes: { question: { handling: { phone: { time } } } } });
    const { status, errors } = await runProgram(['compare', 'staffed.json', '-', '--mode', 'same-service'], {
      cwd: folder,
      input,
    });
    expect(errors).toMatch(/^teams\.front: mode same-service needs \d+ agents; at most 32768 can be simulated \(in -\)\n$/);
    expect(status).toBe(2);
  });

  it('refuses scenarios whose figures cannot be compared', async () => {
    const { status, errors } = await run('compare', 'good.json', 'week.json');
    expect(errors).toBe('calendar.days: must be 1, as in good.json, to be compared with it; got 7 (in week.json)\n');
    expect(status).toBe(2);
  });
});

describe('output that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))('ends with 70 and one line, the place of it only with --verbose', async () => {
    const full = openSync('/dev/full', 'w');
    const [plain, verbose] = [
      await runProgram(['schema'], { output: full }),
      await runProgram(['schema', '--verbose'], { output: full }),
    ];
    closeSync(full);
    expect(plain.errors).toMatch(/^internal error: ENOSPC.*\n$/);
    expect(plain.status).toBe(70);
    expect(verbose.errors).toMatch(/^internal error: ENOSPC.*\nError: ENOSPC/);
  });

  it('is no fault where the reader has seen enough', async () => {
    const child = startProgram(['schema']);
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(errors).toBe('');
  });

  it('ends with its own exit code where nobody reads the diagnostics', async () => {
    const child = startProgram(['validate', 'nowhere.json']);
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(2);
  });
});
