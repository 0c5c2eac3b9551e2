import { agentsServe, selfServes } from '../scenario/queuesOf.ts';
import type { SegmentSpec } from '../scenario/schema/customers.ts';
import type { MessageSpec } from '../scenario/schema/demand.ts';
import type { HandlingSpec, InquiryTypeSpec, MoveSpec } from '../scenario/schema/inquiryType.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { segmentIds, segmentWeights } from '../scenario/segmentMix.ts';

/**
 * A scenario whose inquiry types are those of one segment each: what customers of a segment do differently is written into the types, so
 * that the rest of compile and the engine know of types alone. The volumes stay those of the whole type.
 */
export interface BySegment {
  readonly scenario: Scenario;
  /** Ids of the types and segments of the scenario as it stands; no segments where it has none. */
  readonly typeIds: readonly string[];
  readonly segmentIds: readonly string[];
  /** Share of each segment in the inquiries of each type: [type][segment]. */
  readonly mix: readonly (readonly number[])[];
}

/** Id of a type of one segment: not one that a file could give. */
const idOf = (type: string, segment: string): string => `${type} of ${segment}`;

/** Splits the inquiry types of a scenario by segment. The scenario itself where it has no segments. */
export function bySegment(scenario: Scenario): BySegment {
  const typeIds = Object.keys(scenario.inquiryTypes);
  const segments = segmentIds(scenario);
  const mix = Object.values(scenario.inquiryTypes).map((type) => {
    const weights = segmentWeights(scenario, type);
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.map((weight) => weight / sum);
  });
  if (segments.length === 0) return { scenario, typeIds, segmentIds: [], mix };
  const inquiryTypes = Object.fromEntries(
    Object.entries(scenario.inquiryTypes).flatMap(([id, type]) =>
      segments.map((segment) => [idOf(id, segment), typeOf(scenario, type, segment)]),
    ),
  );
  return { scenario: { ...scenario, inquiryTypes }, typeIds, segmentIds: segments, mix };
}

const capped = (percent: number, factorPercent: number): number => Math.min(100, (percent * factorPercent) / 100);

function typeOf(scenario: Scenario, type: InquiryTypeSpec, id: string): InquiryTypeSpec {
  const segment = scenario.customers.segments[id] as SegmentSpec;
  const own = type.segments[id];
  const handling = Object.entries(type.handling).map(([key, spec]): [string, HandlingSpec] => {
    const coveragePercent = own?.coveragePercent ?? capped(spec.coveragePercent, segment.coveragePercent);
    const completionPercent = own?.completionPercent ?? capped(spec.completionPercent, segment.completionPercent);
    return [key, { ...spec, coveragePercent, completionPercent }];
  });
  const starts = own?.startsOnPercent ?? type.startsOnPercent;
  return {
    ...type,
    startsOnPercent: segment.keepHuman ? withPeople(scenario, starts) : starts,
    handling: Object.fromEntries(handling),
  };
}

/** The first channels of customers who go to people where any of them are served by people. */
function withPeople(scenario: Scenario, starts: Readonly<Record<string, number>>): Record<string, number> {
  const served = Object.entries(starts).filter(([channel]) => agentsServe(scenario, channel));
  const sum = served.reduce((all, [, percent]) => all + percent, 0);
  return sum === 0 ? { ...starts } : Object.fromEntries(served.map(([channel, percent]) => [channel, (100 * percent) / sum]));
}

/** A move of the steering as it concerns the inquiries of one type and segment. */
export interface MoveOfType {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Of those who would choose the channel it leads from. */
  readonly share: number;
  /** Sends customers to self-service who stay with people. */
  readonly forces: boolean;
}

/** The moves that concern a type, by their ids in order; `segment`: of one segment. */
export function movesOf(scenario: Scenario, type: string, segment?: string): MoveOfType[] {
  const spec = segment === undefined ? undefined : scenario.customers.segments[segment];
  return Object.keys(scenario.steering)
    .sort()
    .flatMap((id) => {
      const move = scenario.steering[id] as MoveSpec;
      const digital = spec !== undefined && selfServes(scenario, move.to);
      const concerned =
        (move.types?.includes(type) ?? true) &&
        (segment === undefined || (move.segments?.includes(segment) ?? true)) &&
        (move.forced || !digital || !spec.keepHuman);
      if (!concerned) return [];
      const accepting = digital && !move.forced ? capped(move.acceptancePercent, spec.readinessPercent) : move.acceptancePercent;
      const share = (move.sharePercent / 100) * (accepting / 100);
      return [{ id, from: move.from, to: move.to, share, forces: digital && spec.keepHuman }];
    });
}

/** A message as it concerns the inquiries of one type and segment; shares are of all of these. */
export interface MessageOfType {
  readonly id: string;
  readonly avoided: number;
  /** Of the inquiries that are not avoided, by channel. */
  readonly moved: readonly { readonly to: string; readonly share: number }[];
}

/** The messages that concern a type, by their ids in order; `segment`: of one segment. */
export function messagesOf({ demand }: Scenario, type: string, segment?: string): MessageOfType[] {
  return Object.keys(demand.messages)
    .sort()
    .flatMap((id) => {
      const message = demand.messages[id] as MessageSpec;
      const { types, segments, reachPercent, avoidedPercent, movedPercent } = message;
      if (types?.includes(type) === false || (segment !== undefined && segments?.includes(segment) === false)) return [];
      const reach = reachPercent / 100;
      const avoided = (reach * avoidedPercent) / 100;
      const moved = Object.keys(movedPercent)
        .sort()
        .map((to) => ({ to, share: avoided < 1 ? (reach * (movedPercent[to] ?? 0)) / 100 / (1 - avoided) : 0 }));
      return [{ id, avoided, moved }];
    });
}
