import type { Unit } from '../../metrics/metric.ts';
import type { ChartSpec } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { wholeShare } from '../charts/scale.ts';
import { plainNumber } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import { type Courses, sumOverChannels, whereAtLeast } from './courses.ts';
import { finding } from './finding.ts';
import type { ScopeItem } from './scope.ts';
import { inPeriod, measureLine, timeChart, timeMeasure } from './timeChart.ts';
import { contactsAnswered, contactsJudged, liveChannels, own } from './volumes.ts';
import type { DayWord } from './words.english.ts';
import { busyFrom } from './worst.ts';

/** Fewer contacts than this on average make no figure per contact. */
const contactsForFigure = 1;

interface QueueChart {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly courses: Courses;
  readonly peak: DayWord;
  readonly sense: 'most' | 'least';
  readonly population: Phrase;
  /** Of a figure per contact: the contacts it is of, too few of which make it meaningless. */
  readonly contacts?: Courses;
  readonly note?: Phrase;
  /** The channel that the sentence names. */
  readonly channel?: string;
}

function populationOf({ words, item }: DayContext, ofAll: DayWord): Phrase {
  if (item === undefined) return words[ofAll];
  return { text: item.kind === 'channels' ? words.ofChannel : words.ofQueue, parts: { name: { name: item.name } } };
}

/** Whether a point of the period is a busy one, in a scenario. */
function busyTimes(context: DayContext): (scenario: number, point: number) => boolean {
  const volumes = inPeriod(context, contactsJudged(context));
  const enough = volumes.map((course) => (course ? busyFrom(course) : 0));
  return (scenario, point) => (volumes[scenario]?.value[point] ?? 0) >= (enough[scenario] ?? 0);
}

function queueChart(context: DayContext, chart: QueueChart): ChartSpec {
  const { language, words, axis, scenarios } = context;
  const { courses: all, contacts } = chart;
  const courses = contacts ? whereAtLeast(all, contacts, contactsForFigure) : all;
  const scale = chart.unit === 'share' && chart.id === 'level' ? { scale: wholeShare } : {};
  const measure = timeMeasure(context, courses, { id: chart.id, name: chart.name, unit: chart.unit, ...scale });
  const isBusy = contacts ? busyTimes(context) : () => true;
  return timeChart(context, {
    id: chart.id,
    title: finding({
      language,
      words,
      axis,
      measure,
      positions: scenarios.map(({ position }) => position),
      sense: chart.sense,
      sentence: (where) => ({ text: words[chart.peak], parts: { where, name: { name: chart.channel ?? '' } } }),
      wanted: isBusy,
    }),
    measure: measureLine(context, measure, chart.population),
    measures: [measure],
    note: chart.note,
  });
}

function waitCharts(context: DayContext): QueueChart[] {
  const { language, say, words, rule } = context;
  const population = populationOf(context, 'ofLive');
  const note = (text: string): Phrase => ({ text, parts: { count: { number: plainNumber(language, contactsForFigure) } } });
  const ofOffered = { population, contacts: contactsJudged(context), note: note(words.sparse) } as const;
  const level = own(context, `serviceLevel.${rule}`);
  return [
    {
      id: 'wait',
      name: words.wait,
      unit: 'seconds',
      courses: own(context, 'meanWait.served'),
      peak: 'peak.wait',
      sense: 'most',
      population,
      contacts: contactsAnswered(context),
      note: note(words.sparseAnswered),
    },
    {
      ...{ id: 'level', name: `${say['measure.serviceLevel']}, ${say[`rule.${rule}`]}`, unit: 'share', courses: level },
      ...{ peak: 'peak.level', sense: 'least' },
      ...ofOffered,
    },
    {
      ...{ id: 'abandonment', name: say['measure.abandonment'], unit: 'share', courses: own(context, 'abandonment') },
      ...{ peak: 'peak.abandonment', sense: 'most' },
      ...ofOffered,
    },
  ];
}

const inQueue = (context: DayContext, courses: Courses, population: Phrase, note?: Phrase): QueueChart => ({
  ...{ id: 'queue', name: context.words.queue, unit: 'count', courses, peak: 'peak.queue', sense: 'most' },
  population,
  ...(note !== undefined && { note }),
});

const backlog = ({ words }: DayContext, courses: Courses, { id, name }: ScopeItem): QueueChart => ({
  ...{ id: `backlog-${id}`, name: words.backlog, unit: 'count', courses, peak: 'peak.backlog', sense: 'most' },
  ...{ population: { text: words.ofChannel, parts: { name: { name } } }, channel: name },
});

/** What waits for agents, over the whole operation or in the part that is shown. */
function waitingCharts(context: DayContext): QueueChart[] {
  const { words, item, channels, detail } = context;
  if (item?.isDeferred) return [backlog(context, own(context, 'meanQueue'), item)];
  if (item !== undefined) return [inQueue(context, own(context, 'meanQueue'), populationOf(context, 'ofLive'))];
  const live = liveChannels(context);
  const sum = sumOverChannels(detail, live, 'meanQueue');
  const backlogs = channels
    .filter(({ isDeferred }) => isDeferred)
    .flatMap((channel) => {
      const courses = sumOverChannels(detail, [channel.id], 'meanQueue');
      return courses ? [backlog(context, courses, channel)] : [];
    });
  const note = live.length > 1 ? words.conservative : undefined;
  return [...(sum ? [inQueue(context, sum, words.ofLive, note)] : []), ...backlogs];
}

/** The charts of contacts and how they wait. */
export function volumeChart(context: DayContext): ChartSpec {
  return queueChart(context, {
    id: 'volume',
    name: context.words.volume,
    unit: 'count',
    courses: own(context, 'contactsOffered'),
    peak: 'peak.volume',
    sense: 'most',
    population: populationOf(context, 'ofAll'),
  });
}

export const queueCharts = (context: DayContext): ChartSpec[] =>
  [...waitCharts(context), ...waitingCharts(context)].map((chart) => queueChart(context, chart));
