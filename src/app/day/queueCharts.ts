import type { ChartSpec } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import type { DayContext } from './context.ts';
import { type Courses, sumOverChannels } from './courses.ts';
import type { ScopeItem } from './scope.ts';
import { populationOf, singleChart } from './singleChart.ts';
import { liveChannels, own } from './volumes.ts';

/** How many contacts come. */
export const volumeChart = (context: DayContext): ChartSpec =>
  singleChart(context, {
    id: 'volume',
    name: context.words.volume,
    unit: 'count',
    courses: own(context, 'contactsOffered'),
    peak: 'peak.volume',
    sense: 'most',
    population: populationOf(context, 'ofAll'),
  });

const queueChart = (context: DayContext, courses: Courses, note?: Phrase): ChartSpec =>
  singleChart(context, {
    id: 'queue',
    name: context.words.queue,
    unit: 'count',
    courses,
    peak: 'peak.queue',
    sense: 'most',
    population: populationOf(context, 'ofLive'),
    note,
  });

const backlogChart = (context: DayContext, courses: Courses, { id, name }: ScopeItem): ChartSpec =>
  singleChart(context, {
    id: `backlog-${id}`,
    name: context.words.backlog,
    unit: 'count',
    courses,
    peak: 'peak.backlog',
    sense: 'most',
    population: { text: context.words.ofChannel, parts: { name: { name } } },
    channel: name,
  });

/** What waits for agents: the queue of a live part, the backlog of a deferred one, of everything the one and each of the other. */
export function queueCharts(context: DayContext): ChartSpec[] {
  const { words, item, channels, detail } = context;
  if (item?.isDeferred) return [backlogChart(context, own(context, 'meanQueue'), item)];
  if (item !== undefined) return [queueChart(context, own(context, 'meanQueue'))];
  const live = liveChannels(context);
  const inQueue = sumOverChannels(detail, live, 'meanQueue');
  const backlogs = channels.flatMap((channel) => {
    const courses = channel.isDeferred ? sumOverChannels(detail, [channel.id], 'meanQueue') : undefined;
    return courses ? [backlogChart(context, courses, channel)] : [];
  });
  const note = live.length > 1 ? words.conservative : undefined;
  return [...(inQueue ? [queueChart(context, inQueue, note)] : []), ...backlogs];
}
