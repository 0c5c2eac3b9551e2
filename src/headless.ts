import { Command } from 'commander';
import { version } from '../package.json';
import { BadInput } from './headless/badInput.ts';
import { addCompare } from './headless/compare.ts';
import { addErlang } from './headless/erlang.ts';
import { type ExitCode, exitCode } from './headless/exitCode.ts';
import { addExplain } from './headless/explain.ts';
import { tell } from './headless/print.ts';
import { addRun } from './headless/run.ts';
import { addSchema } from './headless/schema.ts';
import { addValidate } from './headless/validate.ts';

const program = new Command('moked')
  .description('Simulates how people get service across branch, phone and digital channels, and compares staffing scenarios.')
  .version(version)
  .option('--verbose', 'show where an internal error arose')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    `
Results go to standard output, diagnostics to standard error. FILE is relative to where you stand, and a scenario that it
extends is relative to FILE or the id of one in scenarios/; - reads standard input.
Exit codes: 0 done, 1 target not met, 2 bad input, 70 internal error, 130 interrupted.`,
  )
  .exitOverride(({ exitCode: code }) => process.exit(code === 0 ? exitCode.done : exitCode.badInput));

function end(code: ExitCode): void {
  process.exitCode = code;
}

/** Tells what went wrong, one line a problem, and ends accordingly. */
function fail(error: unknown): void {
  if (error instanceof BadInput) {
    for (const { path, message } of error.problems) tell(`${path}: ${message}`);
    end(exitCode.badInput);
    return;
  }
  tell(`internal error: ${error instanceof Error ? error.message : String(error)}`);
  if (program.opts().verbose === true && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  end(exitCode.internalError);
}

process.on('SIGINT', () => {
  if (process.stderr.isTTY) process.stderr.write('\n'); // leaves the line of the progress bar
  tell('interrupted');
  process.exit(exitCode.interrupted);
});
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});
process.stdout.on('error', () => undefined); // whoever prints is told
process.stderr.on('error', () => undefined); // nobody reads the diagnostics; the exit code tells as much

addRun(program, end);
addCompare(program, end);
addExplain(program, end);
addErlang(program, end);
addValidate(program, end);
addSchema(program, end);

try {
  await program.parseAsync();
} catch (error) {
  fail(error);
}
