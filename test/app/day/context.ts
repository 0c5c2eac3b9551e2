import type { Calendar } from '../../../src/app/day/calendar.ts';
import type { DayContext } from '../../../src/app/day/context.ts';
import type { DayData, Figures } from '../../../src/app/day/dayData.ts';
import type { Period } from '../../../src/app/day/period.ts';
import { timeAxis } from '../../../src/app/day/timeAxis.ts';
import { english } from '../../../src/app/day/words.english.ts';
import { hebrew } from '../../../src/app/day/words.hebrew.ts';
import type { Language } from '../../../src/app/language/language.ts';
import type { ScenarioFacts } from '../../../src/experiment/comparison/scenarioFacts.ts';
import type { EstimateSeries, Series } from '../../../src/experiment/result.ts';
import { messages } from '../../messages.ts';

/** Two days of four intervals of six hours, from a Sunday. */
export const calendar: Calendar = { startDate: '2026-03-01', days: 2, intervals: 8, intervalSeconds: 21_600 };
export const allDays: Period = { by: 'interval', firstDay: 0, days: 2 };

export const exact = (value: (number | null)[]): EstimateSeries => ({ value, low: value, high: value });

/** Figures by scenario and id; those of a day are the same at every interval of it. */
function figures(scenarios: readonly Record<string, Series>[]): Figures {
  const head = { run: 1, replications: 40, from: 'simulation', days: 2, intervals: 8, intervalSeconds: 21_600 } as const;
  return {
    series: { interval: { ...head, by: 'interval', scenarios }, day: { ...head, by: 'day', scenarios } },
    window: { ...head, scenarios: scenarios.map(() => ({})), differences: [] },
  };
}

const offered = [0, 10, 20, 2, 0, 30, 10, 0];
const own = (factor: number): Series => ({
  contactsOffered: exact(offered.map((contacts) => contacts * factor)),
  'meanWait.served': exact([null, 30, 90, 600, null, 60, 20, null].map((wait) => (wait === null ? null : wait * factor))),
  'serviceLevel.entered': exact([null, 0.9, 0.5, 0, null, 0.7, 0.95, null]),
  abandonment: exact([null, 0.1, 0.2, 0.9, null, 0.1, 0, null]),
  meanQueue: exact([0, 1, 3, 1, 0, 2, 0.5, 0]),
  agentsBusy: exact([null, 2, 3.6, null, null, 4, 2, null]),
  agentsOnFloor: exact([null, 4, 4, null, null, 5, 4, null]),
  agentsRostered: exact([null, 5, 5, null, null, 6, 5, null]),
});

const facts = {
  startDate: '2026-03-01',
  days: 2,
  withinSeconds: [20],
  channels: [
    { id: 'phone', name: undefined, kind: 'phone' },
    { id: 'mail', name: 'Letters', kind: 'email' },
    { id: 'app', name: undefined, kind: 'selfService' },
  ],
  queues: [
    { id: 'vip', name: 'Known', channel: 'phone', withinSeconds: 20 },
    { id: 'rest', name: 'Others', channel: 'phone', withinSeconds: 20 },
    { id: 'mail', name: undefined, channel: 'mail', withinSeconds: 3600 },
  ],
  teams: [{ id: 'floor', name: undefined }],
} as unknown as ScenarioFacts;

export const twoFacts = [facts, facts];

/** What the charts of the small operation are made from; B has twice the contacts and waits of A, or as many times as said. */
export function smallContext(
  language: Language = 'en',
  period: Period = allDays,
  factors: readonly number[] = [1, 2],
): DayContext {
  const words = language === 'en' ? english : hebrew;
  const channel = (factor: number) => ({
    phone: own(factor),
    mail: { ...own(factor), meanQueue: exact([5, 6, 7, 8, 9, 8, 7, 6]) },
  });
  const waits = { upToSeconds: [0, 20, 60, null], served: [0.4, 0.2, 0.1, 0.1], abandoned: [0, 0.05, 0.05, 0.1] };
  const queues = { vip: waits, rest: { ...waits, served: [0.1, 0.1, 0.3, 0.3] } };
  const answer: DayData = {
    ...{ run: 1, replications: 40, scope: { kind: 'all', id: '' }, rule: 'entered' },
    own: figures(factors.map((factor) => ({ '': own(factor) }))),
    channels: figures(factors.map(channel)),
    waits: { run: 1, replications: 40, from: 'simulation', scenarios: factors.map(() => ({ queues })) },
  };
  const comparison = { confidence: 0.95, values: factors.map(() => ({})) };
  const shown = { run: 1, comparison, of: factors.map(() => ({ facts })) } as unknown as DayContext['detail']['shown'];
  return {
    ...{ language, say: messages[language], words, calendar, period, rule: 'entered', item: undefined },
    detail: { answer, shown },
    channels: [
      { kind: 'channels', id: 'phone', name: 'phone', isDeferred: false },
      { kind: 'channels', id: 'mail', name: 'Letters', isDeferred: true },
    ],
    targets: { level: undefined, abandonment: undefined },
    axis: timeAxis(language, words, calendar, period),
    scenarios: factors.map((_, position) => ({ position, title: `Scenario ${position}` })),
  };
}
