import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { brokenLaws, checkRun, checkStep } from '../../src/engine/laws/check.ts';
import { laidDown, overrunSeen, seen } from '../../src/engine/laws/observed.ts';
import { recount } from '../../src/engine/laws/recount.ts';
import { runLaws } from '../../src/engine/laws/run.ts';
import { openUnkept } from '../../src/engine/laws/sides.ts';
import { standingLaws } from '../../src/engine/laws/standing.ts';
import * as at from '../../src/engine/layout.ts';
import * as reg from '../../src/engine/registers.ts';
import { simulate } from '../../src/engine/simulate.ts';
import * as state from '../../src/engine/state.ts';
import {
  flowWidth,
  placeColumn,
  placeWidth,
  queueColumn,
  queueWidth,
  surveyColumn,
  surveyWidth,
  targetColumn,
  teamColumn,
  teamWidth,
  touchColumn,
  typeColumn,
  waitBins,
} from '../../src/metrics/tally.ts';
import { compile } from '../../src/model/compile.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { core } from '../bundle/core.ts';
import { calls, many } from './calls.ts';
import { queueTotals, teamTotals, typeTotals } from './totals.ts';

/** Every two minutes from two o'clock in the morning until midnight. */
const busyHours = Array.from({ length: 660 }, (_, at) => 7200 + 120 * at);

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });

/**
 * A day with what is hard to account for: calls that wait as the day begins, call-backs in a queue, letters on the clock of opening hours that calls
 * interrupt and that are laid down for the night, a shift with breaks and overrun, an outsourced team, a rule, a touch. At midnight the run is over.
 */
const document = calls(busyHours, {
  calendar: { followDays: 0 },
  inquiryTypes: {
    question: {
      handling: { phone: { queue: 'own', time: constant(300) }, vendor: { time: constant(200) }, back: { time: constant(60) } },
    },
    letter: {
      atRiskPercent: 40,
      volume: { given: many(60).map((atSeconds) => ({ atSeconds })), perDay: null },
      startsOnPercent: { letters: 100 },
      handling: {
        letters: { time: constant(900), savedPercent: 50 },
        back: { time: constant(60) },
        site: { time: constant(30), completionPercent: 50 },
      },
    },
  },
  channels: {
    phone: {
      lines: 40,
      patience: { time: { law: 'exponential', meanSeconds: 1500 } },
      callBack: { to: 'back', ifWaitingAtLeast: 3, acceptPercent: 30 },
    },
    letters: { kind: 'email', interruptible: true, openingHours: 'office' },
    back: { kind: 'callBack', openingHours: 'office', noAnswer: { percent: 20, seconds: 30, mostAttempts: 3 } },
    site: { kind: 'selfService' },
  },
  queues: {
    own: { channel: 'phone', waitingAtStart: 5, sends: { to: 'vendor', percent: 40 } },
    vendor: { channel: 'phone' },
  },
  teams: {
    front: {
      agents: {
        constant: null,
        shifts: { day: { agents: 2, startsAt: '00:00', lastsMinutes: 1210, breaks: [{ afterMinutes: 300, lastsMinutes: 30 }] } },
      },
      backlog: { time: constant(100), reservedIdleAgents: 1, interruptible: true },
      skills: { own: { priority: 1 }, phone: null, back: { priority: 2 }, letters: { priority: 3 } },
    },
    others: { agents: { constant: 1 }, skills: { vendor: {} }, outsourced: { pricePerContact: 1, minimumPerWeek: 7000 } },
  },
  intradayRules: { relief: { on: true, queue: 'own', ifWaitingAtLeast: 4, untilWaitingBelow: 2 } },
  surveys: {
    askedPercent: 50,
    answeredPercent: 50,
    outcomes: {
      abandoned: { satisfiedPercent: 10 },
      unresolved: { satisfiedPercent: 20 },
      waitedLong: { satisfiedPercent: 50 },
      repeated: { satisfiedPercent: 50 },
      resolvedAtFirst: { satisfiedPercent: 90 },
    },
  },
  touches: {
    case: {
      types: ['letter'],
      firstStepPercent: { check: 100 },
      steps: {
        check: { at: 'back', stuck: { percent: 30, noticedAfter: constant(600), channel: 'site' }, nextPercent: { check: 20 } },
      },
      targets: { done: { until: 'done', withinSeconds: 7200 } },
    },
  },
});

const parsed = parseScenario(document);
if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const model = compile(parsed.document);

const [phone, letters] = ['own', 'letters'].map((id) => model.queueIds.indexOf(id)) as [number, number];
const line = model.channelIds.indexOf('phone');
const add = (cells: Float64Array | Int32Array, cell: number, amount: number) => {
  cells[cell] = (cells[cell] as number) + amount;
};
const inQueue = (column: number, amount: number, queue = phone) => add(state.queueTally, queue * queueWidth + column, amount);
const inTeam = (column: number, amount: number) => add(state.teamTally, column, amount);
const inType = (column: number, amount: number) => add(state.typeTally, column, amount);
const inPlace = (column: number, amount: number) => add(state.placeTally, phone * placeWidth + column, amount);
/** In the row of the first surveyed pair: 0 of a queue and nobody, 1 of a queue and a team. */
const inSurvey = (withTeam: number, column: number, amount: number) => {
  const pair = model.surveys.pairs.findIndex(([queue, team]) => queue === phone && team >= 0 === (withTeam === 1));
  add(state.surveyTally, pair * surveyWidth + column, amount);
};
const much = 1e6;

/** More customers in the menu of the phone than it has lines. */
function crowd(): void {
  const first = state.registers[reg.slotsUsed] as number;
  add(state.registers, reg.slotsUsed, 41);
  for (let slot = first; slot < first + 41; slot++) {
    state.slotInts[(slot << 4) + at.state] = state.inMenu;
    state.slotInts[(slot << 4) + at.place] = phone;
  }
}

/** What breaks each of the laws between two events. */
const standing: Record<string, () => void> = {
  'idle + busy + on a break + on the backlog = present': () => add(state.teamInts, at.present, 1),
  'agents who are staffed are present': () => add(state.teamInts, at.target, 9),
  'idle agents': () => add(state.teamInts, at.idle, 1),
  'busy agents': () => add(state.teamInts, at.busy, 1),
  'agents on a break': () => add(state.teamInts, at.onBreak, 1),
  'agents on the backlog': () => add(state.teamInts, at.onBacklog, 1),
  'contacts in hand': () => add(state.teamInts, at.inContact, 1),
  'contacts of an agent at once': () => add(state.teamInts, (1 << 4) + at.atOnce, -1),
  'length of the queue': () => add(state.queueInts, (phone << 2) + at.waiting, 1),
  'customers on the lines': () => add(state.inChannel, line, -1),
  'customers on the lines and lines': crowd,
  'slots to take and slots without an inquiry': () => add(state.registers, reg.freeCount, 1),
};

/** What breaks each of the laws of a run. */
const ofRun: Record<string, () => void> = {
  'every inquiry that arises ends once or is open': () => inType(typeColumn.resolved, -1),
  'inquiries that have arisen': () => inType(typeColumn.arisen, 1),
  'inquiries of the cohort under way': () => add(state.registers, reg.cohortLeft, 1),
  'resolved at first and resolved': () => inType(typeColumn.resolvedAtFirst, much),
  'high effort and ended': () => inType(typeColumn.highEffort, much),
  'customers lost and inquiries ended': () => inType(typeColumn.lost, much),
  'about to leave: kept, lost or open': () => inType(typeColumn.saved, 1),
  'lost for want of a reason to stay, and lost': () => inType(typeColumn.lostUnkept, 1),
  'about to leave and arisen': () => inType(typeColumn.atRisk, much),
  'left and forced': () => inType(typeColumn.forcedLeft, 1),
  'contacts in = contacts out + open': () => inQueue(queueColumn.served, -1),
  'Little: waits of all = length of the queue over time': () => inQueue(queueColumn.waitServed, 0.01),
  'length of the queue over time': () => inQueue(queueColumn.waitingSeconds, 0.01),
  'served or given up in the menu, and ended there': () => inPlace(placeColumn.menuServed, 1),
  'served within the target': () => inQueue(queueColumn.servedWithin, much),
  'abandoned within the target': () => inQueue(queueColumn.abandonedWithin, much),
  'short abandons and abandoned': () => inQueue(queueColumn.abandonedShort, much),
  'over the limit': () => inQueue(queueColumn.overLimit, much),
  'promises kept and contacts served': () => inQueue(queueColumn.promiseKept, much),
  'never reached and attempts in vain': () => inQueue(queueColumn.neverReached, much),
  'histogram of the served': () => add(state.waitTally, 2 * phone * waitBins, 1),
  'histogram of the abandoned': () => add(state.waitTally, (2 * phone + 1) * waitBins, 1),
  histograms: () => add(state.waitTally, 2 * model.queueIds.length * waitBins, 1),
  'served or tried at once, and without a wait': () => inQueue(queueColumn.offered, much),
  'busy + idle + break + backlog = staffed + overrun': () => inTeam(teamColumn.staffed, 0.01),
  'agents present': () => inTeam(teamColumn.present, 0.01),
  'agents staffed': () => inTeam(teamColumn.staffed, -0.01),
  'agents busy': () => inTeam(teamColumn.busy, 0.01),
  'agents on a break, over time': () => inTeam(teamColumn.onBreak, 0.01),
  'agents on the backlog, over time': () => inTeam(teamColumn.onBacklog, 0.01),
  'contacts in hand, over time': () => inTeam(teamColumn.contacts, 0.01),
  'least price of an outsourced team': () => inTeam(teamWidth + teamColumn.price, -1),
  'contacts handled = contacts served, or begun alone': () => inPlace(placeColumn.handled, 1),
  'contacts of inquiries, handed over and at the start = contacts at places': () => inType(typeColumn.transfers, 1),
  'abandonments of inquiries and at queues': () => inType(typeColumn.abandonments, 1),
  'waits of inquiries and at queues': () => inType(typeColumn.waitSeconds, 0.01),
  'inquiries resolved and resolved at places': () => inPlace(placeColumn.resolved, 1),
  'flows from the start': () => add(state.flowTally, model.channelIds.length * flowWidth(model.channelIds.length), 1),
  'flows to an end': () => add(state.flowTally, model.channelIds.length, 1),
  'flows to and from a channel': () => add(state.flowTally, 1, 1),
  'inquiries of a touch': () => add(state.touchTally, touchColumn.arisen, 1),
  'stuck steps and steps': () => add(state.touchTally, touchColumn.stuck, much),
  'asked for or caught, and stuck': () => add(state.touchTally, touchColumn.caught, much),
  'targets met and reached': () => add(state.targetTally, targetColumn.met, much),
  'targets reached or open, and due': () => add(state.targetTally, targetColumn.due, -much),
  'histogram of targets': () => add(state.touchTimes, 0, 1),
  'surveyed and served': () => inSurvey(1, surveyColumn.ended, much),
  'surveyed and abandoned': () => inSurvey(0, surveyColumn.ended, 1),
  'satisfied and surveyed': () => inSurvey(1, surveyColumn.satisfied, much),
  'surveys sent and contacts surveyed': () => inSurvey(1, surveyColumn.sent, much),
  'answers and surveys sent': () => inSurvey(1, surveyColumn.answers, much),
  'satisfied answers and answers': () => inSurvey(1, surveyColumn.satisfiedAnswers, much),
  'satisfied answers and satisfied': () => inSurvey(1, surveyColumn.satisfiedAnswers, much),
  'nothing is negative': () => inQueue(queueColumn.menuSeconds, -1),
};

beforeEach(() => {
  state.running.model = undefined as never; // so that the next run loads anew what was spoilt
  simulate(model, 0);
});

const standingNow = () => standingLaws(recount());
const names = (messages: readonly string[]) => messages.map((message) => message.split(/ \((?:all|\w+ )/)[0]);

describe('the engine checks itself while it is developed and tested', () => {
  test('a run that is left alone breaks no law, and has all that is hard to account for', () => {
    expect(brokenLaws([...standingNow(), ...runLaws()])).toEqual([]);
    const tally = simulate(model, 0);
    const [calling, writing] = [queueTotals(model, tally, 'own'), queueTotals(model, tally, 'letters')];
    const [front, others] = [teamTotals(model, tally, 'front'), teamTotals(model, tally, 'others')];
    const overrun = model.calendar.interval.reduce((sum, row) => sum + overrunSeen(row * model.teamIds.length), 0);
    const hard = {
      'waiting at the start': queueTotals(model, tally, 'own', true).served - calling.served,
      'called back': calling.calledBack,
      abandoned: calling.abandoned,
      interrupted: writing.interrupted,
      'laid down for the night': laidDown(letters),
      'waiting on the clock of opening hours': writing.waitServed,
      'open overnight': (state.queueInts[(letters << 2) + at.waiting] as number) - laidDown(letters),
      'on a break': front.onBreak,
      'on the backlog': front.onBacklog,
      overrun,
      'rule in force': calling.rulesBegun,
      outsourced: others.price,
      'attempts in vain': queueTotals(model, tally, 'back').notReached,
      'steps of the touch': seen.withoutCustomer,
      'about to leave, and kept': typeTotals(model, tally, 'letter').saved,
      'about to leave, and lost': typeTotals(model, tally, 'letter').lostUnkept,
      'about to leave, and open': openUnkept(model.typeIds.indexOf('letter')),
    };
    expect(Object.entries(hard).filter(([, count]) => !(count > 0))).toEqual([]);
  });

  test('there is a planted error for every law', () => {
    expect(Object.keys(standing)).toEqual(standingNow().map(({ law }) => law));
    expect(Object.keys(ofRun)).toEqual(runLaws().map(({ law }) => law));
  });

  test.each(Object.entries(standing))('%s: broken by a planted error', (law, spoil) => {
    spoil();
    expect(names(brokenLaws(standingNow()))).toContain(law);
    expect(checkStep).toThrow(law);
  });

  test.each(Object.entries(ofRun))('%s: broken by a planted error', (law, spoil) => {
    spoil();
    expect(checkRun).toThrow(`${law} (`);
  });

  test('the message names the law, the thing and both sides', () => {
    inQueue(queueColumn.waitAbandoned, 1, letters);
    expect(checkRun).toThrow(/Little: waits of all .* \(queue letters\): [\d.]+ is not [\d.]+/);
  });
});

describe('wherever a test simulates, the laws are checked', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  /** A team of the user's own that is owed more than it is paid: no run can keep that law. */
  const impossible = { ...model, teams: { ...model.teams, leastPricePerWeek: model.teams.leastPricePerWeek.map(() => much) } };

  test('in the sources, and in the core that tests have bundled', () => {
    expect(() => simulate(impossible, 0)).toThrow(/least price of an outsourced team/);
    expect(() => core.simulate(impossible, 0)).toThrow(/least price of an outsourced team/);
  });

  test('in the command line: whoever starts it asks for the checks, but for those who start a program of their own', () => {
    const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const sources = files.map((name) => ({ name, source: readFileSync(path.join(root, 'test', name), 'utf8') }));
    const starting = sources.filter(({ source }) => /\.\.\.(headlessCommand\(|command\b)/.test(source));
    expect(starting.map(({ name }) => name).sort()).toEqual([
      'browser/sameBytes.test.ts',
      'headless/program.ts',
      'scripts/headless.test.ts',
    ]);
    const without = starting.filter(({ source }) => !source.includes("MOKED_CHECKS: '1'"));
    expect(without.map(({ name }) => name)).toEqual(['scripts/headless.test.ts']);
  });
});
