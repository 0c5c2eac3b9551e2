import type { Metric, Scope } from '../../metrics/metric.ts';
import type { ByScope, Outline } from '../result.ts';

/** One item of a scope, by its position in the outline; of a type at a place, by the position of the pair. */
export type ScopeItem = { readonly kind: 'all' } | { readonly kind: Exclude<Scope, 'all'>; readonly index: number };

const positions = (list: readonly unknown[]): number[] => [...list.keys()];

/** Rows of the metric's table that belong to an item, by position; empty where the metric leaves the item out. */
export function membersOf(metric: Metric, outline: Outline, item: ScopeItem): number[] {
  const table = metric.kind === 'percentile' ? (metric.of === 'reached' ? 'target' : 'queue') : metric.over;
  if (table === 'queue') return queuesOf(metric, outline, item);
  if (table === 'place') return pairsOf(metric, outline, item);
  if (table === 'message') return item.kind === 'all' ? positions(outline.messages) : [];
  if (table === 'survey') return positions(outline.surveyed).filter((pair) => isSurveyedIn(outline, pair, item));
  if (table === 'touch' || table === 'target') return ofTouches(table, outline, item);
  if (table === 'type') return positions(outline.typeRows).filter((row) => isOf(outline, row, item));
  if (item.kind === 'all') return positions(outline.teamIds);
  return item.kind === 'team' ? [item.index] : [];
}

/** Whether a row of types belongs to everything, to an inquiry type or to a segment. */
function isOf(outline: Outline, row: number, item: ScopeItem): boolean {
  const [type, segment] = outline.typeRows[row] ?? [-1, -1];
  if (item.kind === 'type') return type === item.index;
  return item.kind === 'segment' ? segment === item.index : item.kind === 'all';
}

/** Whether a pair of a surveyed queue and a team belongs to everything, to a channel, a queue or a team. */
function isSurveyedIn({ surveyed, channelOfPlace }: Outline, pair: number, item: ScopeItem): boolean {
  const [queue, team] = surveyed[pair] ?? [-1, -1];
  if (item.kind === 'channel') return channelOfPlace[queue] === item.index;
  if (item.kind === 'queue') return queue === item.index;
  return item.kind === 'team' ? team === item.index : item.kind === 'all';
}

function queuesOf(metric: Metric, outline: Outline, item: ScopeItem): number[] {
  const queues = positions(outline.queueIds);
  if (item.kind === 'queue') return [item.index];
  if (item.kind === 'channel') return queues.filter((queue) => outline.channelOfPlace[queue] === item.index);
  if (item.kind !== 'all') return [];
  const liveOnly = 'liveOnly' in metric && metric.liveOnly === true;
  return liveOnly ? queues.filter((queue) => outline.live[queue]) : queues;
}

function pairsOf(metric: Metric, outline: Outline, item: ScopeItem): number[] {
  const selfServiceOnly = 'selfServiceOnly' in metric && metric.selfServiceOnly === true;
  return positions(outline.cells).filter((cell) => {
    const [row, place] = outline.cells[cell] ?? [0, 0];
    if (selfServiceOnly && place < outline.queueIds.length) return false;
    if (item.kind === 'place') return place === item.index;
    if (item.kind === 'channel') return outline.channelOfPlace[place] === item.index;
    if (item.kind !== 'typePlace') return isOf(outline, row, item);
    const [type, at] = outline.typePlaces[item.index] ?? [-1, -1];
    return place === at && outline.typeRows[row]?.[0] === type;
  });
}

/** Touches, or their targets, of a touch or of an owner. */
function ofTouches(table: 'touch' | 'target', { touchIds, ownerOfTouch, touchOfTarget }: Outline, item: ScopeItem): number[] {
  if (item.kind === table) return [item.index];
  const touches = positions(touchIds).filter(
    (touch) =>
      item.kind === 'all' ||
      (item.kind === 'touch' && touch === item.index) ||
      (item.kind === 'owner' && ownerOfTouch[touch] === item.index),
  );
  if (table === 'touch') return touches;
  return positions(touchOfTarget).filter((target) => touches.includes(touchOfTarget[target] as number));
}

/** A record of values by id, for the items that have any. */
export function byScope<T extends object>(outline: Outline, of: (item: ScopeItem) => T): ByScope<T> {
  const each = (ids: readonly string[], kind: Exclude<Scope, 'all'>) => record(ids, (index) => of({ kind, index }));
  const typePlaces: Record<string, Record<string, T>> = {};
  outline.typePlaces.forEach(([type, place], index) => {
    const id = outline.typeIds[type] ?? '';
    const ofType = typePlaces[id] ?? {};
    typePlaces[id] = ofType;
    ofType[outline.placeIds[place] ?? ''] = of({ kind: 'typePlace', index });
  });
  return {
    all: of({ kind: 'all' }),
    channels: each(outline.channelIds, 'channel'),
    queues: each(outline.queueIds, 'queue'),
    teams: each(outline.teamIds, 'team'),
    types: each(outline.typeIds, 'type'),
    segments: each(outline.segmentIds, 'segment'),
    places: each(outline.placeIds, 'place'),
    typePlaces,
    touches: each(outline.touchIds, 'touch'),
    touchTargets: each(outline.targetIds, 'target'),
    owners: each(outline.ownerIds, 'owner'),
  };
}

/** The items of one kind by id: of a type at a place both with a space between, '' for everything. */
export function itemsOf(outline: Outline, scope: keyof ByScope<unknown>): [id: string, item: ScopeItem][] {
  if (scope === 'all') return [['', { kind: 'all' }]];
  const kind = kinds[scope];
  if (kind !== 'typePlace') return idsOf(outline, kind).map((id, index) => [id, { kind, index }]);
  return outline.typePlaces.map(([type, place], index) => [
    `${outline.typeIds[type]} ${outline.placeIds[place]}`,
    { kind, index },
  ]);
}

/** The items that each scope of a report has. */
export const kinds = {
  channels: 'channel',
  queues: 'queue',
  teams: 'team',
  types: 'type',
  segments: 'segment',
  places: 'place',
  typePlaces: 'typePlace',
  touches: 'touch',
  touchTargets: 'target',
  owners: 'owner',
} as const satisfies Record<Exclude<keyof ByScope<unknown>, 'all'>, Scope>;

/** A record with an entry for each id. */
const record = <T>(ids: readonly string[], of: (index: number) => T): Record<string, T> =>
  Object.fromEntries(ids.map((id, index) => [id, of(index)]));

/** The item of another outline with the same ids; undefined where there is none. */
export function itemById(outline: Outline, item: ScopeItem, other: Outline): ScopeItem | undefined {
  if (item.kind === 'all') return item;
  const { kind, index } = item;
  const position =
    kind === 'typePlace' ? pairById(outline, index, other) : idsOf(other, kind).indexOf(idsOf(outline, kind)[index] ?? '');
  return position < 0 ? undefined : { kind, index: position };
}

const idsOf = (outline: Outline, kind: Exclude<Scope, 'all' | 'typePlace'>): readonly string[] => outline[`${kind}Ids`];

function pairById(outline: Outline, index: number, other: Outline): number {
  const [type, place] = outline.typePlaces[index] ?? [-1, -1];
  const typeIndex = other.typeIds.indexOf(outline.typeIds[type] ?? '');
  const placeIndex = other.placeIds.indexOf(outline.placeIds[place] ?? '');
  return other.typePlaces.findIndex((pair) => pair[0] === typeIndex && pair[1] === placeIndex);
}
