import type { QueuePerformance } from '../erlang/queuePerformance.ts';
import type { StaffingTargets } from '../erlang/staffingTargets.ts';
import type { ErlangAnswer } from './erlangAnswer.ts';
import { erlangFigure, erlangMeasures, waitPercents } from './erlangMeasures.ts';
import { erlangModels } from './erlangModels.ts';
import { ruleNames, rules } from './ruleNames.ts';

function targetFields(targets: StaffingTargets | undefined) {
  if (targets === undefined) return null;
  const { serviceLevel, maxMeanWaitServedSeconds, maxAbandonShare, maxBlockShare, maxOccupancy } = targets;
  return {
    serviceLevel: serviceLevel ?? null,
    asaSeconds: maxMeanWaitServedSeconds ?? null,
    abandonmentShare: maxAbandonShare ?? null,
    blockingShare: maxBlockShare ?? null,
    occupancyShare: maxOccupancy ?? null,
  };
}

function queueFields(queue: QueuePerformance, targetSeconds: number, shortAbandonSeconds: number) {
  return {
    isStable: queue.isStable,
    measures: Object.fromEntries(
      erlangMeasures.map((measure) => [measure.id, { value: erlangFigure(queue, measure), unit: measure.unit }]),
    ),
    serviceLevel: {
      withinSeconds: targetSeconds,
      unit: 'share',
      rules: Object.fromEntries(
        rules.map((rule) => [
          rule,
          { value: queue.serviceLevel(rule, targetSeconds, shortAbandonSeconds), formula: ruleNames[rule] },
        ]),
      ),
    },
    waitPercentiles: {
      of: 'entered',
      unit: 'seconds',
      percentiles: Object.fromEntries(waitPercents.map((percent) => [percent, queue.waitQuantile(percent / 100)])),
    },
  };
}

/** An answer as one JSON document. Shares are fractions; what is endless (a wait in a saturated queue) and means of nobody are null. */
export function erlangReport(answer: ErlangAnswer): object {
  const { question, solvedFor, performance } = answer;
  const { model, targetSeconds, shortAbandonSeconds, ahtSeconds, patienceSeconds, lines, targets } = question;
  return {
    report: 'erlang',
    reportVersion: 1,
    model,
    name: erlangModels[model].name,
    input: {
      arrivalsPerHour: answer.arrivalsPerHour,
      ahtSeconds,
      agents: answer.agents,
      patienceSeconds: patienceSeconds ?? null,
      lines: lines ?? null,
      targetSeconds,
      shortAbandonSeconds,
    },
    erlangs: (answer.arrivalsPerHour * ahtSeconds) / 3600,
    solvedFor,
    targets: targetFields(targets),
    targetMet: answer.targetMet,
    ...(performance === null ? {} : queueFields(performance, targetSeconds, shortAbandonSeconds)),
  };
}
