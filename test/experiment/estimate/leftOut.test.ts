import { describe, expect, test } from 'vitest';
import { english } from '../../../src/app/decide/words.english.ts';
import { hebrew } from '../../../src/app/decide/words.hebrew.ts';
import { estimateFlow } from '../../../src/experiment/estimate/estimate.ts';
import { leftOut } from '../../../src/experiment/estimate/leftOut.ts';
import { outlineOf } from '../../../src/experiment/outline.ts';
import { compile } from '../../../src/model/compile.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../../src/scenario/mergePatch.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import type { ScenarioInput } from '../../../src/scenario/schema/scenario.ts';
import { neutralRows } from '../../engine/neutralRows.ts';

/** Some who call take the offer of being called back, so that nothing is left without contacts. */
const base = mergePatch(neutralRows['a menu that sends nobody elsewhere']?.base as JsonObject, {
  channels: { phone: { callBack: { to: 'back', acceptPercent: 20 } } },
});
const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const phone = (fields: JsonObject) => ({ channels: { phone: fields } });
const front = (fields: JsonObject) => ({ teams: { front: fields } });
const general = (fields: JsonObject) => ({ queues: { general: fields } });
const question = (fields: JsonObject) => ({ inquiryTypes: { question: fields } });
const onPhone = (fields: JsonObject) => question({ handling: { phone: fields } });
const rule = { on: true, queue: 'general', ifWaitingAtLeast: 1, untilWaitingBelow: 1 };
const touch = (fields: JsonObject) => ({
  touches: {
    fault: {
      types: ['exchange'],
      owner: 'Desk',
      firstStepPercent: { check: 100 },
      steps: { check: { at: 'email', delay: constant(60) } },
      targets: { whole: { until: 'done', withinSeconds: 3600 } },
      ...fields,
    },
  },
  inquiryTypes: { exchange: { handling: { email: { time: constant(60) } } } },
});

const stuckSteps = {
  steps: { check: { at: 'email', delay: constant(60), stuck: { percent: 50, noticedAfter: constant(600), channel: 'email' } } },
};

/** Every mechanism in use that changes what the simulation gives. */
const inUse: Readonly<Record<string, JsonObject>> = {
  'a menu': phone({ menu: { time: constant(20), servedPercent: 10 } }),
  misrouting: phone({ menu: { time: constant(0), misroutedPercent: { special: 20 } } }),
  'call-backs': phone({ callBack: { to: 'back', acceptPercent: 50 } }),
  'call-backs by the longest wait': phone({ callBack: { to: 'back', acceptPercent: 50, ifLongestWaitSeconds: 60 } }),
  'call-backs up to a number': phone({ callBack: { to: 'back', acceptPercent: 50, mostPending: 2 } }),
  'attempts in vain': { channels: { back: { noAnswer: { percent: 30, seconds: 60, mostAttempts: 3 } } } },
  'broken promises': { channels: { back: { promisedWithinSeconds: 60, afterAbandoning: { switchPercent: { phone: 50 } } } } },
  'balking by length': phone({ balking: { percentByQueueLength: [0, 50] } }),
  balking: phone({ balking: { atQueueLength: 1 } }),
  lines: phone({ lines: 4 }),
  'waiting places': general({ waitingPlaces: 1 }),
  'waiting places of the channel': phone({ waitingPlaces: 1 }),
  patience: general({ patience: { time: constant(10) } }),
  'trying again': phone({ afterAbandoning: { retryPercent: 90 } }),
  'what waiting does to service': phone({ underLoad: { handleTimePercentIfWaited: 150 } }),
  integration: phone({ integration: { talkPercent: 80 } }),
  'several at once': { channels: { chat: { contactsAtOnce: 3, speedByLoadPercent: [100, 50, 33] } } },
  'opening hours': { channels: { chat: { openingHours: 'office' } } },
  'doors that turn away': phone({ atClosing: 'turnAway' }),
  overflow: general({ sends: { to: 'special', percent: 50, ifWaitingAtLeast: 2 } }),
  'sending on': general({ sends: { to: 'special', percent: 50 } }),
  'help after a wait': { teams: { desk: { skills: { general: { priority: 3, afterWaitSeconds: 30 } } } } },
  surges: {
    demand: {
      surges: { campaign: { types: ['question'], spells: [{ fromSeconds: 5400, lastsSeconds: 9999, volumePercent: 300 }] } },
    },
  },
  messages: {
    demand: {
      messages: { reminder: { types: ['question'], perDay: 500, reachPercent: 100, avoidedPercent: 20, movedPercent: {} } },
    },
  },
  segments: {
    customers: { segments: { old: { number: 1000, patiencePercent: 50 } } },
  },
  steering: { steering: { push: { from: 'phone', to: 'site', sharePercent: 30 } } },
  'a fix at source': question({ fixAtSource: { removedPercent: 30 } }),
  'explaining again': question({ repetition: { time: constant(60), documentationPercent: 0 } }),
  'handle times by hour': question({ handleTimePercentByHour: Array.from({ length: 24 }, (_, hour) => 90 + hour) }),
  'induced demand': question({ inducedPercent: { phone: 30 } }),
  'wrap-up': onPhone({ wrapUp: constant(30) }),
  returns: onPhone({ firstContactResolutionPercent: 50, ifUnresolved: { returnPercent: 90, channels: { phone: 100 } } }),
  'a missing item': onPhone({ itemMissing: { percent: 30, returnPercent: 100 } }),
  transfers: onPhone({ transfersPercent: { special: 40 } }),
  'calling elsewhere': onPhone({ redialsPercent: { back: 40 } }),
  offers: onPhone({
    toolkit: {
      credit: { kind: 'concession', customers: 'everybody', offeredPercent: 50, takenPercent: 50, time: constant(60), amount: 9 },
    },
  }),
  shrinkage: front({ shrinkagePercent: 30 }),
  fatigue: front({ fatigue: { overMinutes: 30, handleTimePercentWhenFull: 150 } }),
  absence: front({ absence: { percent: 20 } }),
  'breaks after contacts': front({ breakAfterContact: { percent: 50, time: constant(300) } }),
  'a backlog': front({ backlog: { time: constant(600), reservedIdleAgents: 0 } }),
  training: front({ skills: { general: { training: { handleTimePercent: 120, unresolvedPercent: 50 } } } }),
  'idle agents kept for others': front({ skills: { general: { reservedIdleAgents: 2 } } }),
  'shifts with breaks': front({
    agents: {
      constant: null,
      shifts: { all: { agents: 3, startsAt: '08:00', lastsMinutes: 500, breaks: [{ afterMinutes: 60, lastsMinutes: 30 }] } },
    },
  }),
  'intraday rules': {
    intradayRules: { calm: rule },
    teams: { desk: { skills: { general: { priority: 3, onlyDuring: 'calm' } } } },
  },
  'work that is interrupted': { channels: { email: { interruptible: true } } },
  'a touch': touch({}),
  'stuck steps': touch(stuckSteps),
  'follow-ups of the owner': touch({ ...stuckSteps, followUp: { afterSeconds: 300, at: 'email' } }),
  'customers who wait at the start': general({ waitingAtStart: 50 }),
  disputes: { inquiryTypes: { exchange: { handling: { shop: { disputePercent: 50 } } } } },
  'a special day': { calendar: { specialDays: { second: { date: '2026-03-02', volumePercent: 50 } } } },
  surveys: {
    surveys: {
      askedPercent: 50,
      answeredPercent: 50,
      outcomes: Object.fromEntries(
        ['abandoned', 'unresolved', 'waitedLong', 'repeated', 'resolvedAtFirst'].map((id) => [id, { satisfiedPercent: 50 }]),
      ),
    },
  },
  'waiting credit': general({ waitingCreditSeconds: 600 }),
};

function told(differences: JsonObject) {
  const document = mergePatch(base, differences);
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { scenario } = parsed.document;
  const model = compile(parsed.document);
  const { totals } = estimateFlow(outlineOf('', scenario, model), model);
  return {
    totals: [...totals],
    leftOut: leftOut([scenario]),
    ofDocument: leftOut([document as unknown as ScenarioInput]),
  };
}

const mechanisms = [...new Set(Object.values(inUse).flatMap((differences) => told(differences).leftOut))];

describe('an estimate and what it leaves out', () => {
  const plain = told({});

  /** What is there without the mechanism, where that is not the base. */
  const beside: Readonly<Record<string, JsonObject>> = {
    'call-backs by the longest wait': phone({ callBack: { to: 'back', acceptPercent: 50 } }),
    'call-backs up to a number': phone({ callBack: { to: 'back', acceptPercent: 50 } }),
    'broken promises': { channels: { back: { afterAbandoning: { switchPercent: { phone: 50 } } } } },
    'stuck steps': touch({}),
    'follow-ups of the owner': touch(stuckSteps),
  };
  const without = (name: string) => told(beside[name] ?? {});

  test.each(Object.entries(inUse))('%s: changes the estimate or is told to be left out', (name, differences) => {
    const { totals, leftOut: named, ofDocument } = told(differences);
    expect(ofDocument).toEqual(named);
    expect({ isCounted: totals.join() !== without(name).totals.join() || named.length > 0 }).toEqual({
      isCounted: true,
    });
  });

  test.each(Object.entries(inUse))('%s: what is told to be left out has no part in any figure', (name, differences) => {
    const { totals, leftOut: named } = told(differences);
    if (named.length === 0) return;
    const before = without(name).totals;
    const changed = totals.filter((value, at) => !Number.isNaN(value) && !Number.isNaN(before[at]) && value !== before[at]);
    expect(changed).toEqual([]);
  });

  test('what is left out is told by its name in both languages', () => {
    expect(plain.leftOut).toEqual([]);
    expect(mechanisms).toHaveLength(14);
    for (const words of [english, hebrew]) expect(mechanisms.filter((id) => !words[`leftOut.${id}`])).toEqual([]);
  });
});
