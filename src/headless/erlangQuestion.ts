import type { StaffingTargets } from '../erlang/staffingTargets.ts';
import { refuseIfAny } from './badInput.ts';
import { type ErlangModelId, erlangModelIds, erlangModels } from './erlangModels.ts';
import { OptionReader } from './optionReader.ts';
import { rules } from './ruleNames.ts';

/** What is asked of a closed form. Of arrivals and agents one may be absent: it is then solved for. */
export interface ErlangQuestion {
  readonly model: ErlangModelId;
  readonly arrivalsPerHour: number | undefined;
  readonly ahtSeconds: number;
  readonly agents: number | undefined;
  readonly patienceSeconds: number | undefined;
  readonly lines: number | undefined;
  readonly targetSeconds: number;
  readonly shortAbandonSeconds: number;
  readonly targets: StaffingTargets | undefined;
  readonly fractional: boolean;
}

/** Threshold of the service level and of short abandons where the user names none: those of scenarios. */
const usualTargetSeconds = 20;
const usualShortAbandonSeconds = 5;
const mostErlangs = 1e6;
const percent = { above: 0, most: 100 };
const sharePercent = { above: 0, below: 100 };

function readTargets(options: OptionReader, targetSeconds: number, shortAbandonSeconds: number): StaffingTargets | undefined {
  const wanted = options.number('service-level-percent', sharePercent);
  const rule = options.word('rule', rules);
  const serviceLevel = { rule: rule ?? 'entered', seconds: targetSeconds, shortAbandonSeconds };
  const maxima: [keyof StaffingTargets, number | undefined][] = [
    ['maxMeanWaitServedSeconds', options.number('asa-seconds', { above: 0 })],
    ['maxAbandonShare', options.number('abandonment-percent', percent)],
    ['maxBlockShare', options.number('blocking-percent', percent)],
    ['maxOccupancy', options.number('occupancy-percent', { least: 1, most: 100 })],
  ];
  const given = maxima.flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, name === 'maxMeanWaitServedSeconds' ? value : value / 100]];
  });
  if (wanted === undefined && given.length === 0) return undefined;
  return {
    ...(wanted === undefined ? {} : { serviceLevel: { ...serviceLevel, share: wanted / 100 } }),
    ...Object.fromEntries(given),
  };
}

function checkExtras(options: OptionReader, model: ErlangModelId): void {
  const needs: readonly string[] = erlangModels[model].needs;
  for (const flag of ['patience-seconds', 'lines']) {
    if (needs.includes(flag) && !options.has(flag)) options.refuse(flag, `is required for the model ${model}`);
    if (!needs.includes(flag) && options.has(flag)) options.refuse(flag, `has no meaning in the model ${model}`);
  }
}

function checkTogether(options: OptionReader, question: ErlangQuestion): void {
  const { arrivalsPerHour = 0, ahtSeconds, agents, lines, targets } = question;
  if (!options.has('arrivals-per-hour') && !options.has('agents')) {
    options.refuse('agents', 'is required, or else --arrivals-per-hour with a target that agents are sought for');
  } else if (targets === undefined && !options.has('agents')) {
    options.refuse('agents', 'is required, or else a target such as --service-level-percent that they are sought for');
  } else if (targets === undefined && !options.has('arrivals-per-hour')) {
    options.refuse('arrivals-per-hour', 'is required, or else a target such as --service-level-percent to keep');
  }
  const erlangs = (arrivalsPerHour * ahtSeconds) / 3600;
  if (erlangs > mostErlangs) options.refuse('arrivals-per-hour', `must give at most ${mostErlangs} erlangs, gives ${erlangs}`);
  if (lines !== undefined && agents !== undefined && lines < agents)
    options.refuse('lines', `must be at least the agents (${agents}), got ${lines}`);
  if (lines !== undefined && agents !== undefined && agents < 1)
    options.refuse('agents', `must be at least 1 in the model ${question.model}, got ${agents}`);
  if (options.has('fractional') && options.has('agents'))
    options.refuse('fractional', 'has a meaning only where agents are sought');
}

/** Reads the arguments of `erlang`. Throws BadInput with all that is wrong. */
export function erlangQuestion(word: string, given: Readonly<Record<string, unknown>>): ErlangQuestion {
  const options = new OptionReader(given);
  const model = erlangModelIds.find((id) => id === word.toLowerCase());
  if (model === undefined) {
    options.problems.push({ path: 'MODEL', message: `must be one of ${erlangModelIds.join(', ')}; got ${JSON.stringify(word)}` });
  } else checkExtras(options, model);
  if (!options.has('aht-seconds')) options.refuse('aht-seconds', 'is required');
  const targetSeconds = options.number('target-seconds', { least: 0 }) ?? usualTargetSeconds;
  const shortAbandonSeconds = options.number('short-abandon-seconds', { least: 0 }) ?? usualShortAbandonSeconds;
  const question: ErlangQuestion = {
    model: model ?? 'c',
    arrivalsPerHour: options.number('arrivals-per-hour', { above: 0 }),
    ahtSeconds: options.number('aht-seconds', { above: 0, most: 1e9 }) ?? 1,
    agents: options.number('agents', { above: 0, most: 10 * mostErlangs }),
    patienceSeconds: options.number('patience-seconds', { least: 0.001, most: 1e9 }),
    lines: options.number('lines', { least: 1, most: 10 * mostErlangs, whole: true }),
    targetSeconds,
    shortAbandonSeconds,
    targets: readTargets(options, targetSeconds, shortAbandonSeconds),
    fractional: options.switch('fractional'),
  };
  if (options.problems.length === 0) checkTogether(options, question);
  refuseIfAny(options.problems);
  return question;
}
