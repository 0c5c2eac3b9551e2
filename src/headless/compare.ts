import path from 'node:path';
import type { Command } from 'commander';
import { tooManyNeeded, withServiceStaff } from '../experiment/comparison/sameService.ts';
import { type LeftOut, leftOut } from '../experiment/estimate/leftOut.ts';
import type { ReplicationRange } from '../experiment/pool/batches.ts';
import type { JobOutcome } from '../experiment/pool/job.ts';
import type { ComparisonMode, Result, Source } from '../experiment/result.ts';
import { sourceOf } from '../experiment/sourceOf.ts';
import { type ComparisonReport, comparisonReport, reportText } from '../experiment/summary/report.ts';
import type { ResolvedDocument } from '../scenario/parseScenario.ts';
import { pathText } from '../scenario/path.ts';
import { mostAgents } from '../scenario/vocabulary.ts';
import { type Problem, refuseIfAny } from './badInput.ts';
import { comparisonText } from './comparisonText.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { simulateOnThreads } from './nodePool.ts';
import { OptionReader } from './optionReader.ts';
import { peopleOrProcess, saveVariants } from './peopleOrProcess.ts';
import { print } from './print.ts';
import { readScenarios, requireOneInput, standingFolder } from './readScenarios.ts';
import { comparisonCsv } from './reportCsv.ts';
import { addSimulationOptions, type SimulationOptions, simulationOptions } from './simulationOptions.ts';

const modes = ['same-staff', 'same-service'] as const satisfies readonly ComparisonMode[];

interface Question {
  /** Of each source the file, for messages. */
  readonly files: readonly string[];
  /** All with the seed of the first, and in mode same-service with the staff that the estimate gives them. */
  readonly sources: readonly Source[];
  readonly mode: ComparisonMode;
  readonly options: SimulationOptions;
}

/** What makes the figures of two scenarios incomparable: windows of another length or grid, other currencies. */
function incomparable(files: readonly string[], documents: readonly ResolvedDocument[]): Problem[] {
  const facts = documents.map(({ scenario }) => [
    ['calendar.days', scenario.calendar.days] as const,
    ['money.currency', scenario.money.currency] as const,
  ]);
  return facts.flatMap((own, at) =>
    own.flatMap(([path, value], field) => {
      const first = facts[0]?.[field]?.[1];
      if (value === first) return [];
      return [{ path, message: `must be ${first}, as in ${files[0]}, to be compared with it; got ${value} (in ${files[at]})` }];
    }),
  );
}

const needsTooMany = (source: Source, file: string): Problem[] =>
  tooManyNeeded(source).map(({ team, agents }) => {
    const message = `mode same-service needs ${agents} agents; at most ${mostAgents} can be simulated (in ${file})`;
    return { path: pathText(['teams', team]), message };
  });

/** The scenarios with the staff that each needs for its own targets. Throws BadInput where one has no target to staff for. */
function withEstimatedStaff(files: readonly string[], sources: readonly Source[]): Source[] {
  const staffed = sources.map((source) => withServiceStaff(source));
  const problems = files.flatMap((file, at) =>
    staffed[at] === undefined
      ? [{ path: 'targets', message: `mode same-service needs a target with a percent (in ${file})` }]
      : [],
  );
  refuseIfAny(problems);
  const found = staffed.filter((source) => source !== undefined);
  refuseIfAny(found.flatMap((source, at) => needsTooMany(source, files[at] ?? '')));
  return found;
}

/** Reads the arguments of `compare`. Throws BadInput with all that is wrong with them and with the files. */
async function readQuestion(given: readonly string[], said: Readonly<Record<string, unknown>>): Promise<Question> {
  const options = new OptionReader(said);
  const simulation = simulationOptions(options);
  const mode = options.word('mode', modes) ?? 'same-staff';
  const moreAgents = options.number('more-agents', { least: 1, most: mostAgents, whole: true });
  const hasVariants = options.has('more-agents');
  if (options.has('save') && !hasVariants) options.refuse('save', 'has a meaning only together with --more-agents');
  if (hasVariants && given.length > 1)
    options.refuse('more-agents', `compares a file with variants of it; got ${given.length} files`);
  requireOneInput(given);
  const few = given.length < 2 && !hasVariants ? [{ path: 'FILE', message: 'at least two files are needed' }] : [];
  const read = await readScenarios(given, [...few, ...options.problems]);
  const [first] = read;
  const variants = first && moreAgents !== undefined ? peopleOrProcess(first, moreAgents) : [];
  const folder = options.text('save');
  if (folder !== undefined) saveVariants(path.resolve(standingFolder(), folder), variants);
  const documents = [...read, ...variants.map(({ document }) => document)];
  const files = [...given, ...variants.map(({ file }) => file)];
  refuseIfAny(incomparable(files, documents));
  const seed = simulation.seed ?? documents[0]?.scenario.experiment.seed;
  const sources = documents.map((document) => sourceOf(document, seed));
  return { files, sources: mode === 'same-service' ? withEstimatedStaff(files, sources) : sources, mode, options: simulation };
}

function replicationsOf({ sources, options }: Question): ReplicationRange {
  return options.replications ?? { first: 0, count: sources[0]?.scenario.experiment.replications ?? 1 };
}

function reportOf(question: Question, { results, end }: JobOutcome): ComparisonReport {
  const { sources, mode } = question;
  const complete = results.filter((result): result is Result => result !== undefined);
  if (end === 'stopped' || complete.length < sources.length) throw new Error('the run was stopped before it was complete');
  const estimatedStaff = sources.map(() => mode === 'same-service');
  return comparisonReport({
    sources,
    results: complete,
    options: { mode, planned: replicationsOf(question).count, estimatedStaff },
  });
}

const formats = { text: comparisonText, json: reportText, csv: comparisonCsv } satisfies Record<
  string,
  (report: ComparisonReport, leftOut: readonly LeftOut[]) => string
>;

/** What the estimate of the staff does not know of the scenarios; nothing where no staff is estimated. */
function leftOutOf({ sources, mode }: Question): LeftOut[] {
  return mode === 'same-service' ? leftOut(sources.map(({ scenario }) => scenario)) : [];
}

async function compare(given: readonly string[], said: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const question = await readQuestion(given, said);
  const request = { scenarios: question.sources, replications: replicationsOf(question) };
  const { workers, format } = question.options;
  await simulateOnThreads(question.files, request, workers, (outcome) =>
    print(formats[format](reportOf(question, outcome), leftOutOf(question))),
  );
  return exitCode.done;
}

/** Adds `compare` to the program. */
export function addCompare(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('compare')
    .description('Simulates scenarios on the same random numbers and gives the difference of each to the first, with a verdict.')
    .argument('<FILE...>', 'scenario files, the baseline first; - is standard input');
  addSimulationOptions(command)
    .option(
      '--more-agents <N>',
      'compares one file with two variants of it: N agents more in its largest team, and the same agents in a better process (integration, documentation, authority)',
    )
    .option('--save <folder>', 'also writes those variants as scenario files')
    .option('--mode <mode>', `${modes.join(' or ')} (same-staff)`)
    .action(async (files: string[], options: Record<string, unknown>) => end(await compare(files, options)));
}
