import type { SeriesAnswer, WaitsAnswer, WindowAnswer } from '../../experiment/comparison/comparisonService.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { Desk } from '../comparison/desk.ts';
import type { Scope } from './scope.ts';

/** Series over the window, by interval and day by day. */
type Grains = Readonly<Record<'interval' | 'day', SeriesAnswer>>;

/** Figures of one kind of parts of the operation: over time, and over the whole window where that is not at hand already. */
export interface Figures {
  readonly series: Grains;
  readonly window: WindowAnswer | undefined;
}

/** What the screen shows of a run. */
export interface DayData {
  readonly run: number;
  readonly replications: number;
  readonly scope: Scope;
  readonly rule: ServiceLevelRule;
  readonly own: Figures;
  /** The channels of which a whole is a sum, where everything is shown. */
  readonly channels: Figures | undefined;
  readonly waits: WaitsAnswer;
}

function metricsOf(kind: Scope['kind'], rule: ServiceLevelRule): MetricId[] {
  const ofTeams: MetricId[] = ['agentsRostered', 'agentsOnFloor', 'agentsBusy'];
  const ofQueues: MetricId[] = ['contactsOffered', 'meanWait.served', `serviceLevel.${rule}`, 'abandonment', 'meanQueue'];
  return kind === 'all' ? [...ofQueues, ...ofTeams] : kind === 'teams' ? ofTeams : ofQueues;
}

async function figuresFor(service: Desk['service'], scope: Scope['kind'], metrics: MetricId[]): Promise<Figures | undefined> {
  const [interval, day, window] = await Promise.all([
    service.series({ by: 'interval', scope, metrics }),
    service.series({ by: 'day', scope, metrics }),
    scope === 'all' ? undefined : service.window({ scope, metrics }),
  ]);
  if (interval === undefined || day === undefined || (window === undefined && scope !== 'all')) return undefined;
  return { series: { interval, day }, window };
}

/** Asks for all that is shown of a part of the operation; undefined where there is nothing, or where a run went on between the answers. */
export async function askDay(service: Desk['service'], scope: Scope, rule: ServiceLevelRule): Promise<DayData | undefined> {
  const { kind } = scope;
  const [own, channels, waits] = await Promise.all([
    figuresFor(service, kind, metricsOf(kind, rule)),
    kind === 'all' ? figuresFor(service, 'channels', ['meanQueue', 'contactsOffered']) : undefined,
    service.waits(),
  ]);
  if (own === undefined || waits === undefined || (kind === 'all' && channels === undefined)) return undefined;
  const { run, replications } = waits;
  const answers = [own, channels].flatMap((figures) => (figures ? [...Object.values(figures.series), figures.window] : []));
  const isOne = answers.every((answer) => answer === undefined || (answer.run === run && answer.replications === replications));
  return isOne ? { run, replications, scope, rule, own, channels, waits } : undefined;
}
