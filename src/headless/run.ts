import type { Command } from 'commander';
import type { JobOutcome, JobRequest } from '../experiment/pool/job.ts';
import type { Source } from '../experiment/result.ts';
import { sourceOf } from '../experiment/sourceOf.ts';
import type { WantedPrecision } from '../experiment/summary/precision.ts';
import { type RunReport, reportText, runReport } from '../experiment/summary/report.ts';
import { refuseIfAny } from './badInput.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { measure } from './measure.ts';
import { simulateOnThreads } from './nodePool.ts';
import { OptionReader } from './optionReader.ts';
import { print } from './print.ts';
import { problemsOf, readScenario } from './readScenarios.ts';
import { runCsv } from './reportCsv.ts';
import { runText } from './runText.ts';
import { addSimulationOptions, type SimulationOptions, simulationOptions } from './simulationOptions.ts';

/** Most replications of a run for precision where the user names no number. */
const mostForPrecision = 10_000;

interface Question {
  readonly source: Source;
  readonly options: SimulationOptions;
  readonly precision: WantedPrecision | undefined;
}

function readPrecision(options: OptionReader, simulation: SimulationOptions, source: Source | undefined) {
  const halfWidth = options.number('precision', { above: 0 });
  if (options.has('measure') && !options.has('precision'))
    options.refuse('measure', 'has a meaning only together with --precision');
  if (halfWidth === undefined || source === undefined) return undefined;
  if ((simulation.replications?.first ?? 0) > 0) options.refuse('precision', 'needs replications from 0 on');
  const wanted = measure(options, source);
  return wanted && { ...wanted, halfWidth };
}

/** Reads the arguments of `run`. Throws BadInput with all that is wrong with them and with the file. */
async function readQuestion(file: string, given: Readonly<Record<string, unknown>>): Promise<Question> {
  const options = new OptionReader(given);
  const simulation = simulationOptions(options);
  const read = await readScenario(file);
  const source = read.document && sourceOf(read.document, simulation.seed);
  const precision = readPrecision(options, simulation, source);
  refuseIfAny([...options.problems, ...problemsOf([read])]);
  if (source === undefined) throw new Error('a scenario without problems has a document');
  return { source, options: simulation, precision };
}

function requestOf({ source, options, precision }: Question): JobRequest {
  const count = precision === undefined ? source.scenario.experiment.replications : mostForPrecision;
  const replications = options.replications ?? { first: 0, count };
  return { scenarios: [source], replications, ...(precision === undefined ? {} : { precision }) };
}

function reportOf({ source, precision }: Question, { results, end }: JobOutcome): RunReport {
  const [result] = results;
  if (result === undefined || end === 'stopped') throw new Error('the run was stopped before it was complete');
  const aim = precision === undefined ? {} : { precision: { wanted: precision, reached: end === 'precise' } };
  return runReport({ source, result, ...aim });
}

const formats = { text: runText, json: reportText, csv: runCsv } satisfies Record<string, (report: RunReport) => string>;

async function run(file: string, given: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const question = await readQuestion(file, given);
  const { workers, format } = question.options;
  const report = await simulateOnThreads([file], requestOf(question), workers, async (outcome) => {
    const answer = reportOf(question, outcome);
    await print(formats[format](answer));
    return answer;
  });
  const missed = report.targets.some(({ outcome }) => outcome === 'missed') || report.precision?.reached === false;
  return missed ? exitCode.targetNotMet : exitCode.done;
}

/** Adds `run` to the program. */
export function addRun(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('run')
    .description('Simulates a scenario: every measure with its interval. Exit code 1: a target is missed beyond chance.')
    .argument('<FILE>', 'scenario file; - is standard input');
  addSimulationOptions(command)
    .option(
      '--precision <number>',
      `go on until the interval is value ± this, in the unit of the measure, shares as fractions; at most ${mostForPrecision} replications unless --replications says otherwise`,
    )
    .option(
      '--measure <metric[:scope:id]>',
      'whose interval, such as abandonment or meanWait.served:queue:general (serviceLevel.entered)',
    )
    .action(async (file: string, options: Record<string, unknown>) => end(await run(file, options)));
}
