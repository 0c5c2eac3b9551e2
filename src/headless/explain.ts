import type { Command } from 'commander';
import { explain } from '../experiment/explain/explain.ts';
import { type ExplainReport, explainReport } from '../experiment/explain/explainReport.ts';
import { explainedMeasures } from '../experiment/explain/explanation.ts';
import type { Unexplained } from '../experiment/explain/focusOf.ts';
import type { Simulate } from '../experiment/explain/judged.ts';
import type { Result, Source } from '../experiment/result.ts';
import { sourceOf } from '../experiment/sourceOf.ts';
import { reportText } from '../experiment/summary/report.ts';
import { BadInput, refuseIfAny } from './badInput.ts';
import { csv } from './csv.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { explainText } from './explainText.ts';
import { hint } from './measure.ts';
import { onThreads } from './nodePool.ts';
import { OptionReader } from './optionReader.ts';
import { print } from './print.ts';
import { problemsOf, readScenario } from './readScenarios.ts';
import { addSimulationOptions, type SimulationOptions, simulationOptions } from './simulationOptions.ts';

interface Question {
  readonly source: Source;
  readonly queue: string | undefined;
  readonly options: SimulationOptions;
}

/** Reads the arguments of `explain`. Throws BadInput with all that is wrong with them and with the file. */
async function readQuestion(file: string, given: Readonly<Record<string, unknown>>): Promise<Question> {
  const options = new OptionReader(given);
  const simulation = simulationOptions(options);
  const read = await readScenario(file);
  refuseIfAny([...options.problems, ...problemsOf([read])]);
  if (read.document === undefined) throw new Error('a scenario without problems has a document');
  return { source: sourceOf(read.document, simulation.seed), queue: options.text('queue'), options: simulation };
}

function refusal({ reason, queues }: Unexplained, queue: string | undefined): BadInput {
  const messages = {
    noQueue: {
      path: 'queues',
      message: 'there is none in which customers wait in person and inquiries start, as Erlang C has it',
    },
    unknownQueue: {
      path: '--queue',
      message: `${queue} is not a queue in which customers wait in person and inquiries start${hint(queue ?? '', queues)}`,
    },
    noContacts: { path: 'inquiryTypes', message: 'no contacts are expected at the queue, or they take no time' },
    noAgents: { path: 'teams', message: 'no agents are rostered for the queue in its hours' },
  } satisfies Record<Unexplained['reason'], { path: string; message: string }>;
  return new BadInput([messages[reason]]);
}

const columns = ['level', 'assumption', 'by', 'measure', 'value', 'low', 'high', 'change', 'changeLow', 'changeHigh', 'exact'];

function explainCsv({ levels, steps }: ExplainReport): string {
  const rows = levels.flatMap((level, at) => {
    const head = [at, level.assumption ?? 'erlangC', level.by];
    const step = steps[at - 1];
    const measures = explainedMeasures.map((measure) => {
      const { value, low, high, exact } = level[measure];
      const change = step?.[measure];
      return [...head, measure, value, low, high, change?.value ?? null, change?.low ?? null, change?.high ?? null, exact];
    });
    const whole = (measure: string, value: number | null, change: number | null) =>
      [...head, measure, value, null, null, change, null, null, false] as const;
    return [
      ...measures,
      whole('contactsPerHour', level.contactsPerHour, null),
      whole('agentsNeeded', level.agentsNeeded, step?.agentsNeeded ?? null),
    ];
  });
  return csv([columns, ...rows]);
}

const formats = { text: explainText, json: reportText, csv: explainCsv } satisfies Record<
  string,
  (report: ExplainReport) => string
>;

async function explainFile(file: string, given: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const { source, queue, options } = await readQuestion(file, given);
  const replications = options.replications ?? { first: 0, count: source.scenario.experiment.replications };
  const answer = await onThreads([file], options.workers, (run) => {
    const simulate: Simulate = async (scenarios, range) => {
      const { results } = await run({ scenarios, replications: range });
      return results.filter((result): result is Result => result !== undefined);
    };
    return explain(source, queue, replications, simulate);
  });
  if ('reason' in answer) throw refusal(answer, queue);
  await print(formats[options.format](explainReport(source, answer)));
  return exitCode.done;
}

/** Adds `explain` to the program. */
export function addExplain(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .description('Leads from Erlang C to what is simulated for a queue, one assumption at a time: the size of each step.')
    .argument('<FILE>', 'scenario file; - is standard input');
  addSimulationOptions(command)
    .option('--queue <id>', 'queue to explain (the one where most inquiries start)')
    .action(async (file: string, options: Record<string, unknown>) => end(await explainFile(file, options)));
}
