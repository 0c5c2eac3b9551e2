import type { Command } from 'commander';
import { BadInput } from './badInput.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { plainLine } from './plainLine.ts';
import { print } from './print.ts';
import { problemsOf, type ReadScenario, readScenario, requireOneInput } from './readScenarios.ts';

const fileReport = ({ file, document, problems }: ReadScenario) => ({
  file,
  ok: document !== undefined,
  fingerprint: document?.fingerprint ?? null,
  problems,
});

const goodLine = ({ file, document }: ReadScenario): string[] =>
  document === undefined ? [] : [plainLine(`${file}: in order (${document.scenario.name}, fingerprint ${document.fingerprint})`)];

async function validate(files: readonly string[], { json }: { json?: true }): Promise<ExitCode> {
  requireOneInput(files);
  const scenarios: ReadScenario[] = [];
  for (const file of files) scenarios.push(await readScenario(file));
  const problems = problemsOf(scenarios);
  if (json === true) {
    const report = { report: 'validate', reportVersion: 1, ok: problems.length === 0, files: scenarios.map(fileReport) };
    await print(`${JSON.stringify(report)}\n`);
  } else {
    await print(
      scenarios
        .flatMap(goodLine)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  if (problems.length > 0) throw new BadInput(problems);
  return exitCode.done;
}

/** Adds `validate` to the program. */
export function addValidate(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('validate')
    .description('Checks scenario files and lists every problem as "path: message".')
    .argument('<FILE...>', 'scenario files; - is standard input')
    .option('--json', 'print one JSON document')
    .action(async (files: string[], options: { json?: true }) => end(await validate(files, options)));
}
