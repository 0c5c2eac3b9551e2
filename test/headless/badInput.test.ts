import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimalDocument } from '../scenario/minimal.ts';
import { type Ended, folderWith, runProgram } from './program.ts';

const good = minimalDocument();
const megabyte = 1e6;

const folder = folderWith({
  'good.json': good,
  'wrong-type.json': minimalDocument({ teams: { front: { shrinkagePercent: 'a third' } } }),
  'unknown-key.json': minimalDocument({ chanels: {} }),
  'negative-time.json': minimalDocument({ inquiryTypes: { question: { handling: { phone: { time: { meanSeconds: -5 } } } } } }),
  'two-problems.json': minimalDocument({ calendar: { days: 0 }, teams: { front: { shrinkagePercent: 120 } } }),
  'empty.json': '',
  'not-json.json': '{ "version": 1,\n  "name": One queue }',
  'list.json': '[1, 2]',
  'deep.json': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  'large.json': '',
  'latin.json': '',
  'missing-base.json': { extends: 'nowhere.json' },
  'missing-library.json': { extends: 'nowhere' },
  'cycle.json': { extends: 'other.json' },
  'other.json': { extends: 'third.json' },
  'third.json': { extends: 'other.json' },
  'itself.json': { extends: 'itself.json' },
  'folder-base.json': { extends: './a.json' },
  'bad-base.json': { extends: 'wrong-type.json' },
  'unknown-measure.json': minimalDocument({ experiment: { smallestDifference: { abandonmnt: 0.01 } } }),
  'no-reference.json': { extends: '/etc/passwd' },
});

beforeAll(() => {
  mkdirSync(path.join(folder, 'a.json'));
  truncateSync(path.join(folder, 'large.json'), 50 * megabyte);
  writeFileSync(path.join(folder, 'latin.json'), Buffer.from('{ "name": "caf\u00e9" }', 'latin1'));
  symlinkSync('loop.json', path.join(folder, 'loop.json'));
  writeFileSync(path.join(folder, 'closed.json'), JSON.stringify(good));
  chmodSync(path.join(folder, 'closed.json'), 0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bad input: exit code 2, nothing on standard output, each problem one line `path: message`, no stack trace. */
function expectProblems({ status, output, errors }: Ended, problems: readonly (string | RegExp)[]): void {
  const lines = errors.trimEnd().split('\n');
  expect(errors).not.toMatch(/^\s+at |Error:|node:internal/m);
  expect(lines).toEqual(problems.map((problem) => (typeof problem === 'string' ? problem : expect.stringMatching(problem))));
  expect(output).toBe('');
  expect(status).toBe(2);
}

describe('a bad scenario is refused with exit code 2 and a message that names the place:', () => {
  const cases: [what: string, file: string, problem: string | RegExp][] = [
    ['wrong type', 'wrong-type.json', 'teams.front.shrinkagePercent: must be a number, got the text "a third"'],
    ['unknown key', 'unknown-key.json', 'chanels: is not a field of a scenario; did you mean channels?'],
    [
      'negative time',
      'negative-time.json',
      'inquiryTypes.question.handling.phone.time.meanSeconds: must be at least 0.001, got -5',
    ],
    ['empty', 'empty.json', 'document: is empty; a scenario is a JSON object'],
    ['not JSON', 'not-json.json', 'document: is not JSON: line 2, column 11: expected a value, got One'],
    ['a list', 'list.json', 'document: must be an object, got a list'],
    ['deeply nested', 'deep.json', /^[\w.]+: is nested too deeply: at most 64 levels are read$/],
    ['50 MB', 'large.json', 'large.json: must be at most 20 MB, got 50 MB'],
    ['not UTF-8', 'latin.json', 'latin.json: is not UTF-8 text; save it as UTF-8'],
    ['missing extends', 'missing-base.json', 'extends: cannot find nowhere.json (nowhere.json)'],
    ['missing library scenario', 'missing-library.json', 'extends: cannot find nowhere (nowhere)'],
    ['extends of a folder', 'folder-base.json', 'extends: cannot find a.json (a.json); a.json is a folder, not a file'],
    [
      'extends out of the way',
      'no-reference.json',
      /^extends: must be the id of a library scenario or a relative path of a file/,
    ],
    [
      'cyclic extends',
      'cycle.json',
      /^extends: comes back to a scenario already extended: other.json -> third.json -> other.json/,
    ],
    ['extending itself', 'itself.json', /^extends: comes back to a scenario already extended: itself.json/],
    [
      'problem of the extended file',
      'bad-base.json',
      /^teams.front.shrinkagePercent: must be a number.* \(in wrong-type.json\)$/,
    ],
    [
      'a difference in an unknown measure',
      'unknown-measure.json',
      'experiment.smallestDifference.abandonmnt: abandonmnt is not a measure; did you mean abandonment?',
    ],
    ['missing file', 'nowhere.json', 'nowhere.json: does not exist'],
    ['file below a file', 'good.json/a.json', 'good.json/a.json: does not exist'],
    ['folder', 'a.json', 'a.json: is a folder, not a file'],
    ['link to itself', 'loop.json', 'loop.json: cannot be read: a link that leads back to itself'],
  ];

  it.each(cases)('%s', async (_what, file, problem) => {
    expectProblems(await runProgram(['run', file, '--replications', '1'], { cwd: folder }), [problem]);
  });

  it.skipIf(process.getuid?.() === 0)('file without permission to read (not as root, who may read anything)', async () => {
    const ended = await runProgram(['run', 'closed.json'], { cwd: folder });
    expectProblems(ended, ['closed.json: cannot be read: no permission']);
  });

  it('all problems of a file and of the options at once', async () => {
    const args = ['run', 'two-problems.json', '--replications', 'many', '--workers', '0', '--json', '--csv', '--seed', ''];
    expectProblems(await runProgram(args, { cwd: folder }), [
      /^--csv: cannot be given together with --json/,
      /^--replications: must be a whole number from 1 to 1000000 or A..B, got "many"/,
      /^--seed: must be a text of 1 to 200 characters/,
      /^--workers: must be at least 1, got "0"/,
      'calendar.days: must be at least 1, got 0',
      'teams.front.shrinkagePercent: must be below 100, got 120',
    ]);
  });

  it('problems of several files, each with the name of its file', async () => {
    const ended = await runProgram(['compare', 'good.json', 'wrong-type.json', 'nowhere.json'], { cwd: folder });
    expectProblems(ended, [
      'teams.front.shrinkagePercent: must be a number, got the text "a third" (in wrong-type.json)',
      'nowhere.json: does not exist',
    ]);
  });

  it('standard input that is empty, or longer than a scenario may be', async () => {
    expectProblems(await runProgram(['run', '-']), ['document: is empty; a scenario is a JSON object']);
    const large = await runProgram(['run', '-'], { input: Buffer.alloc(50 * megabyte, ' ') });
    expectProblems(large, [/^standard input: must be at most 20 MB, got 21 MB$/]);
  });

  it('a service in which more inquiries are under way than there is room for', async () => {
    const crowd = { volume: { perDay: 400_000 } };
    const endless = minimalDocument({
      inquiryTypes: { question: crowd },
      calendar: { warmUpDays: 0 },
      channels: { phone: { kind: 'email' } },
    });
    writeFileSync(path.join(folder, 'endless.json'), JSON.stringify(endless));
    const room = 'the simulation requires fewer inquiries under way at once: room for 262144, of which \\d+ wait here';
    const alone = await runProgram(['run', 'endless.json', '--replications', '1'], { cwd: folder });
    expectProblems(alone, [new RegExp(`^channels.phone: ${room}$`)]);
    const compared = await runProgram(['compare', 'good.json', 'endless.json', '--replications', '1'], { cwd: folder });
    expectProblems(compared, [new RegExp(`^channels.phone: ${room} \\(in endless.json\\)$`)]);
  });

  it('control characters of a file do not reach the terminal', async () => {
    const input = JSON.stringify(minimalDocument({ channels: { phone: { kind: '\u001b[2Jphone\u202e' } } }));
    const { errors } = await runProgram(['validate', '-'], { input });
    expect(errors).toMatch(/^channels.phone.kind: must be one of/);
    expect(errors.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('a bad command is refused with exit code 2:', () => {
  const cases: [args: string[], problem: RegExp][] = [
    [[], /^Usage: moked/],
    [['simulate'], /unknown command 'simulate'/],
    [['run'], /missing required argument 'FILE'/],
    [['run', 'good.json', 'other.json'], /too many arguments/],
    [['run', 'good.json', '--fast'], /unknown option '--fast'/],
    [['compare', 'good.json'], /^FILE: at least two files are needed/],
    [
      ['compare', 'good.json', 'good.json', '--mode', 'same-cost'],
      /^--mode: must be one of same-staff, same-service; got "same-cost"/,
    ],
    [['compare', '-', '-'], /^-: standard input can be named only once/],
    [['run', 'good.json', '--measure', 'waits', '--precision', '1'], /^--measure: waits is not a measure/],
    [['run', 'good.json', '--precision', '0'], /^--precision: must be above 0, got "0"/],
    [['run', 'good.json', '--replications', '9..3'], /^--replications: must be A..B with A at most B/],
    [['run', 'good.json', '--replications', '5..9', '--precision', '0.1'], /^--precision: needs replications from 0 on/],
    [
      ['run', 'good.json', '--measure', 'abandonment:queue:fone', '--precision', '0.1'],
      /fone is not a queue of this scenario.*did you mean phone/,
    ],
    [['run', 'good.json', '--measure', 'abandonment:team:front', '--precision', '0.1'], /abandonment is not measured by team/],
    [
      ['run', 'good.json', '--measure', 'containment', '--precision', '0.1'],
      /^--measure: containment has no figure in this scenario/,
    ],
    [
      ['run', 'good.json', '--measure', 'staffCost:team:front', '--precision', '1'],
      /^--measure: staffCost:team:front has no figure/,
    ],
    [['run', 'good.json', '--measure', 'abandonment'], /^--measure: has a meaning only together with --precision/],
  ];

  it.each(cases)('%j', async (args, problem) => {
    const { status, output, errors } = await runProgram(args, { cwd: folder });
    expect(errors).toMatch(problem);
    expect(errors).not.toMatch(/^\s+at /m);
    expect({ status, output }).toEqual({ status: 2, output: '' });
  });
});
