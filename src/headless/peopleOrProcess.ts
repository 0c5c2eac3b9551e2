import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonObject } from '../scenario/jsonValue.ts';
import { parseScenario, type ResolvedDocument } from '../scenario/parseScenario.ts';
import { assumedProcess, betterProcess, morePeople, usualHire } from '../scenario/peopleOrProcess.ts';
import { printScenario } from '../scenario/printScenario.ts';
import { formatVersion } from '../scenario/vocabulary.ts';
import { BadInput } from './badInput.ts';

const { talkPercent, wrapUpPercent, documentationPercent, authority } = assumedProcess;
const notes = {
  integration: `Systems that work together: talk at ${talkPercent} %, wrap-up at ${wrapUpPercent} % of before. To be replaced by what a trial showed.`,
  documentation: `What was told before is found ${documentationPercent} % of the time. To be replaced by what was measured.`,
  authority: `Agents may settle on the spot in ${authority.offeredPercent} % of contacts. To be replaced by what they are given.`,
};

/** A variant of a scenario as a file: whole by itself. */
interface Variant {
  readonly file: string;
  readonly source: JsonObject;
  readonly document: ResolvedDocument;
}

/** The document with what it extends carried in it. */
const carried = ({ source, bases }: ResolvedDocument): JsonObject =>
  [source, ...bases].reduceRight((base, own) => ({ ...own, extends: base }));

function variant(of: ResolvedDocument, file: string, name: string, difference: JsonObject): Variant {
  const source = {
    version: formatVersion,
    extends: carried(of),
    name: `${of.scenario.name.slice(0, 120)}: ${name}`,
    ...difference,
  };
  const parsed = parseScenario(source);
  if (parsed.ok) return { file, source, document: parsed.document };
  throw new BadInput(
    parsed.issues.map(({ path: place, message }) => ({ path: place, message: `${message} (in the variant ${name})` })),
  );
}

/** A scenario with so many agents more in its largest team, and with the same agents in a better process. Throws BadInput where nobody is rostered. */
export function peopleOrProcess(document: ResolvedDocument, agents: number): Variant[] {
  const hire = usualHire(document.scenario);
  if (hire === undefined)
    throw new BadInput([{ path: 'teams', message: 'nobody is rostered, so that there is nobody to add to' }]);
  return [
    variant(document, 'more-people.json', `+${agents} agents in ${hire.team}`, morePeople(document.scenario, hire.team, agents)),
    variant(document, 'better-process.json', 'better process', betterProcess(document.scenario, notes)),
  ];
}

/** Writes variants as files into a folder, which is made where there is none. Throws BadInput where that cannot be. */
export function saveVariants(folder: string, variants: readonly Variant[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, source } of variants) writeFileSync(path.join(folder, file), printScenario(source));
  } catch (error) {
    throw new BadInput([
      { path: '--save', message: `cannot be written: ${error instanceof Error ? error.message : String(error)}` },
    ]);
  }
}
