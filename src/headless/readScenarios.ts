import path from 'node:path';
import { metricOf, metrics } from '../metrics/metrics.ts';
import type { Issue } from '../scenario/issue.ts';
import type { Load } from '../scenario/loadChain.ts';
import { parseScenario, type ResolvedDocument } from '../scenario/parseScenario.ts';
import { pathText } from '../scenario/path.ts';
import { BadInput, type Problem } from './badInput.ts';
import { library } from './library.ts';
import { hint } from './measure.ts';
import { readFile, readStandardInput, type TextResult } from './readText.ts';

/** What stands for standard input in place of a file. */
const standardInput = '-';

/** A file as it was named, with its document or its problems. */
export interface ReadScenario {
  readonly file: string;
  readonly document?: ResolvedDocument;
  readonly problems: readonly Problem[];
}

/** The folder the user stands in. npm runs its scripts in the project's own folder and keeps the user's in INIT_CWD. */
export function standingFolder(): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return npm_lifecycle_event === 'headless' && INIT_CWD ? INIT_CWD : process.cwd();
}

/** Loads what a document extends: library scenarios by id, files relative to `folder`. Notes down why a file could not be read. */
function loader(folder: string, unread: Map<string, string>): Load {
  return (reference) => {
    const known = library.get(reference);
    if (known !== undefined || !reference.endsWith('.json')) return known;
    const result = readFile(path.resolve(folder, reference), reference);
    if (result.ok) return result.text;
    if (!result.absent) unread.set(reference, result.problem.message);
    return undefined;
  };
}

function problemOf(issue: Issue, unread: ReadonlyMap<string, string>): Problem {
  const { path: place, message } = issue;
  const file = issue.code === 'missingDocument' ? issue.values.file : '';
  const why = unread.get(file);
  return { path: place, message: why === undefined ? message : `${message}; ${file} ${why}` };
}

/** What a problem calls a file that the user named. */
const shownName = (file: string): string => (file === standardInput ? 'standard input' : file);

/** Smallest differences are stated of measures that there are. */
function unknownMeasures({ scenario }: ResolvedDocument): Problem[] {
  const known = metrics.map(({ id }) => id);
  const unknown = Object.keys(scenario.experiment.smallestDifference).filter((id) => metricOf(id) === undefined);
  return unknown.map((id) => ({
    path: pathText(['experiment', 'smallestDifference', id]),
    message: `${id} is not a measure${hint(id, known)}`,
  }));
}

async function readText(file: string): Promise<TextResult> {
  if (file === standardInput) return readStandardInput(shownName(file));
  return readFile(path.resolve(standingFolder(), file), file);
}

/** Reads one file, or standard input for `-`, and checks it as a scenario. */
export async function readScenario(file: string): Promise<ReadScenario> {
  const read = await readText(file);
  if (!read.ok) return { file, problems: [read.problem] };
  const folder = file === standardInput ? standingFolder() : path.dirname(path.resolve(standingFolder(), file));
  const unread = new Map<string, string>();
  const parsed = parseScenario(read.text, loader(folder, unread));
  if (parsed.ok) {
    const problems = unknownMeasures(parsed.document);
    return problems.length > 0 ? { file, problems } : { file, document: parsed.document, problems };
  }
  return { file, problems: parsed.issues.map((issue) => problemOf(issue, unread)) };
}

/** The problems of all files; where there are several files, each problem says whose it is. */
export function problemsOf(scenarios: readonly ReadScenario[]): Problem[] {
  if (scenarios.length === 1) return [...(scenarios[0]?.problems ?? [])];
  return scenarios.flatMap(({ file, problems }) => {
    const name = shownName(file);
    return problems.map(({ path: place, message }) => ({
      path: place,
      message: place === name ? message : `${message} (in ${name})`,
    }));
  });
}

/** Reads all files. Throws BadInput with every problem of every file, after those already found. */
export async function readScenarios(files: readonly string[], found: readonly Problem[] = []): Promise<ResolvedDocument[]> {
  const scenarios: ReadScenario[] = [];
  for (const file of files) scenarios.push(await readScenario(file));
  const problems = [...found, ...problemsOf(scenarios)];
  if (problems.length > 0) throw new BadInput(problems);
  return scenarios.flatMap(({ document }) => (document === undefined ? [] : [document]));
}

/** Standard input can be read only once. Throws BadInput where it is named more often. */
export function requireOneInput(files: readonly string[]): void {
  const inputs = files.filter((file) => file === standardInput);
  if (inputs.length > 1) throw new BadInput([{ path: standardInput, message: 'standard input can be named only once' }]);
}
