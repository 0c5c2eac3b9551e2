import type { Command } from 'commander';
import { erlangAnswer } from './erlangAnswer.ts';
import { erlangModelIds, erlangModels } from './erlangModels.ts';
import { erlangQuestion } from './erlangQuestion.ts';
import { erlangReport } from './erlangReport.ts';
import { erlangText } from './erlangText.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { print } from './print.ts';
import { rules } from './ruleNames.ts';

const models = erlangModelIds.map((id) => `${id}: ${erlangModels[id].name}, ${erlangModels[id].about}`).join('; ');

/** Evaluates a closed form, or solves it for agents or arrivals. */
async function erlang(model: string, options: Record<string, unknown>): Promise<ExitCode> {
  const answer = erlangAnswer(erlangQuestion(model, options));
  await print(options.json === true ? `${JSON.stringify(erlangReport(answer))}\n` : erlangText(answer));
  return answer.targetMet === false ? exitCode.targetNotMet : exitCode.done;
}

/** Adds `erlang` to the program. */
export function addErlang(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('erlang')
    .description('Closed forms of one queue in a steady state, and their inverses: leave out --agents or --arrivals-per-hour.')
    .argument('<MODEL>', models)
    .option('--arrivals-per-hour <number>', 'arrivals, an hour; sought where absent')
    .option('--aht-seconds <number>', 'mean handle time, wrap-up included')
    .option('--agents <number>', 'agents serving, fractions allowed; sought where absent')
    .option('--patience-seconds <number>', 'mean patience (a, mmnkm)')
    .option('--lines <number>', 'most customers inside, waiting or in service (mmnk, mmnkm)')
    .option('--target-seconds <number>', 'threshold T of the service level (20)')
    .option('--short-abandon-seconds <number>', 'abandonments up to this time are short (5)')
    .option('--service-level-percent <number>', 'target: share answered within T')
    .option('--rule <rule>', `rule of that target: ${rules.join(', ')} (entered)`)
    .option('--asa-seconds <number>', 'target: mean wait of the answered')
    .option('--abandonment-percent <number>', 'target: most who give up, of all arrivals')
    .option('--blocking-percent <number>', 'target: most who are turned away')
    .option('--occupancy-percent <number>', 'target: highest occupancy')
    .option('--fractional', 'seek fractions of agents too')
    .option('--json', 'print one JSON document')
    .action(async (model: string, options: Record<string, unknown>) => end(await erlang(model, options)));
}
