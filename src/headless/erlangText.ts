import type { QueuePerformance } from '../erlang/queuePerformance.ts';
import type { StaffingTargets } from '../erlang/staffingTargets.ts';
import type { Unit } from '../metrics/metric.ts';
import type { ErlangAnswer } from './erlangAnswer.ts';
import { erlangFigure, erlangMeasures, waitPercents } from './erlangMeasures.ts';
import { erlangModels } from './erlangModels.ts';
import type { ErlangQuestion } from './erlangQuestion.ts';
import { figure } from './figure.ts';
import { ruleNames, rules } from './ruleNames.ts';
import { textTable } from './textTable.ts';

const shown = (value: number | null, unit: Unit): string =>
  value === Infinity ? 'endless' : figure({ value, low: null, high: null }, unit, '');

const number = (value: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 4 }).format(value);

function targetWords({ serviceLevel, ...maxima }: StaffingTargets): string {
  const words = [
    serviceLevel && `${number(serviceLevel.share * 100)} % within ${number(serviceLevel.seconds)} s (${serviceLevel.rule})`,
    maxima.maxMeanWaitServedSeconds && `ASA of at most ${number(maxima.maxMeanWaitServedSeconds)} s`,
    maxima.maxAbandonShare && `at most ${number(maxima.maxAbandonShare * 100)} % giving up`,
    maxima.maxBlockShare && `at most ${number(maxima.maxBlockShare * 100)} % turned away`,
    maxima.maxOccupancy && `occupancy of at most ${number(maxima.maxOccupancy * 100)} %`,
  ];
  return words.filter((word) => typeof word === 'string').join(', ');
}

function solutionWords({ question, solvedFor, agents, arrivalsPerHour, targetMet }: ErlangAnswer): string[] {
  if (question.targets === undefined) return [];
  const target = targetWords(question.targets);
  if (solvedFor === null) return [`Target (${target}): ${targetMet === true ? 'met' : 'not met'}.`];
  if (solvedFor === 'agents') {
    const found = question.fractional ? 'Fewest agents, fractions allowed' : 'Fewest agents';
    return [agents < Infinity ? `${found} for ${target}: ${number(agents)}.` : `No number of agents reaches ${target}.`];
  }
  if (arrivalsPerHour === 0) return [`${number(agents)} agents reach ${target} at no load at all.`];
  return [`Most arrivals that ${number(agents)} agents carry with ${target}: ${shown(arrivalsPerHour, 'count')} an hour.`];
}

function inputWords({ ahtSeconds, patienceSeconds, lines }: ErlangQuestion, arrivals: number, agents: number): string {
  const parts = [
    `${number(arrivals)} arrivals an hour of ${number(ahtSeconds)} s each (${number((arrivals * ahtSeconds) / 3600)} erlangs)`,
    `${number(agents)} agents`,
    ...(patienceSeconds === undefined ? [] : [`mean patience ${number(patienceSeconds)} s`]),
    ...(lines === undefined ? [] : [`${number(lines)} lines`]),
  ];
  return `${parts.join(', ')}.`;
}

function queueLines(queue: QueuePerformance, { targetSeconds, shortAbandonSeconds }: ErlangQuestion): string[] {
  const percentiles = waitPercents.map((percent) => [
    `${percent} % of those who enter wait at most`,
    shown(queue.waitQuantile(percent / 100), 'seconds'),
  ]);
  const measures = erlangMeasures.map((measure) => [measure.name, shown(erlangFigure(queue, measure), measure.unit)]);
  const levels = rules.map((rule) => [
    rule,
    shown(queue.serviceLevel(rule, targetSeconds, shortAbandonSeconds), 'share'),
    ruleNames[rule],
  ]);
  return [
    ...(queue.isStable ? [] : ['The load is not below the agents and nobody gives up: the queue grows without end.', '']),
    ...textTable([['Measure', 'Value'], ...measures, ...percentiles]),
    '',
    `Service level within T = ${number(targetSeconds)} s (short abandons: up to ${number(shortAbandonSeconds)} s)`,
    '',
    ...textTable([['Rule', 'Value', 'Formula'], ...levels], ['left', 'right', 'left']),
  ];
}

/** An answer for people. */
export function erlangText(answer: ErlangAnswer): string {
  const { question, performance } = answer;
  const { name, about } = erlangModels[question.model];
  const lines = [
    `${name}: ${about}`,
    ...(performance === null ? [] : [inputWords(question, answer.arrivalsPerHour, answer.agents)]),
    ...solutionWords(answer),
    ...(performance === null ? [] : ['', ...queueLines(performance, question)]),
  ];
  return `${lines.join('\n')}\n`;
}
