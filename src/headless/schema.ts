import type { Command } from 'commander';
import { scenarioJsonSchema } from '../scenario/jsonSchema.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { print } from './print.ts';

/** Adds `schema` to the program: the JSON Schema of scenario files, the same bytes as public/scenario.schema.json. */
export function addSchema(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('schema')
    .description('Prints the JSON Schema of scenario files.')
    .action(async () => {
      await print(`${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`);
      end(exitCode.done);
    });
}
