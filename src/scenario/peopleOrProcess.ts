import { servedByAgents } from './channelKind.ts';
import type { JsonObject } from './jsonValue.ts';
import { pathText } from './path.ts';
import type { ScenarioInput } from './schema/scenario.ts';

type Team = ScenarioInput['teams'][string];
type Type = ScenarioInput['inquiryTypes'][string];

/** What is assumed of a better process, in percent and seconds; each is to be replaced by figures of one's own. */
export const assumedProcess = {
  talkPercent: 95,
  wrapUpPercent: 70,
  documentationPercent: 80,
  authority: {
    offeredPercent: 20,
    takenPercent: 80,
    time: { law: 'constant', meanSeconds: 30 },
    resolvesPercent: 80,
  },
} as const;

/** Why a figure stands in a variant, for its register of assumptions. */
export interface ProcessNotes {
  readonly integration: string;
  readonly documentation: string;
  readonly authority: string;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** About how many agents a team has on its roster while it has any. */
function usualAgents({ agents: { constant, perInterval, steps, shifts, scalePercent = 100, add = 0 } }: Team): number {
  const stated = [
    ...(constant === undefined ? [] : [constant]),
    ...(perInterval ?? []),
    ...(steps ?? []).map(({ agents }) => agents),
    ...Object.values(shifts ?? {}).map(({ agents }) => agents),
  ].filter((count) => count > 0);
  return stated.length === 0 ? 0 : Math.max(0, (mean(stated) * scalePercent) / 100 + add);
}

/** The team with the most agents, and a tenth of them, at least one: who is hired first. Undefined where nobody is rostered. */
export function usualHire({
  teams,
}: Pick<ScenarioInput, 'teams'>): { readonly team: string; readonly agents: number } | undefined {
  const sizes = Object.entries(teams).map(([team, spec]) => ({ team, size: usualAgents(spec) }));
  const largest = sizes.reduce((most, each) => (each.size > most.size ? each : most), { team: '', size: 0 });
  return largest.size > 0 ? { team: largest.team, agents: Math.max(1, Math.round(largest.size / 10)) } : undefined;
}

/** The difference (JSON Merge Patch) by which a scenario has so many agents more in a team, all day. */
export const morePeople = ({ teams }: Pick<ScenarioInput, 'teams'>, team: string, agents: number): JsonObject => ({
  teams: { [team]: { agents: { add: (teams[team]?.agents.add ?? 0) + agents } } },
});

function betterType({ repetition, handling }: Type, isServed: (key: string) => boolean): JsonObject {
  const unresolved = Object.entries(handling).filter(([key, { firstContactResolutionPercent: resolved = 100 }]) => {
    return resolved < 100 && isServed(key);
  });
  const documented = Math.max(assumedProcess.documentationPercent, repetition?.documentationPercent ?? 0);
  return {
    ...(repetition ? { repetition: { documentationPercent: documented } } : {}),
    ...(unresolved.length > 0
      ? { handling: Object.fromEntries(unresolved.map(([key]) => [key, { toolkit: { authority: assumedProcess.authority } }])) }
      : {}),
  };
}

/**
 * The difference by which the same agents work in a better process: systems that work together on every channel that they serve, what
 * was told before found again, and authority to settle what would come back. Only what the scenario has room for; each figure is assumed.
 */
export function betterProcess({ channels, queues, inquiryTypes }: ScenarioInput, notes: ProcessNotes): JsonObject {
  const isServed = (key: string): boolean => {
    const kind = channels[queues?.[key]?.channel ?? key]?.kind;
    return kind !== undefined && servedByAgents(kind);
  };
  const { talkPercent, wrapUpPercent } = assumedProcess;
  const served = Object.entries(channels).filter(([id]) => isServed(id));
  const integrated = served.map(([id, { integration }]) => {
    const least = {
      talkPercent: Math.min(talkPercent, integration?.talkPercent ?? 100),
      wrapUpPercent: Math.min(wrapUpPercent, integration?.wrapUpPercent ?? 100),
    };
    return [id, { integration: least }] as const;
  });
  const types = Object.entries(inquiryTypes).map(([id, type]) => [id, betterType(type, isServed)] as const);
  const changed = types.filter(([, type]) => Object.keys(type).length > 0);
  const assumed = (note: string) => ({ basis: 'assumed', note });
  const register = [
    ...served.map(([id]) => [pathText(['channels', id, 'integration']), assumed(notes.integration)] as const),
    ...changed.flatMap(([id, { repetition, handling }]) => [
      ...(repetition ? [[pathText(['inquiryTypes', id, 'repetition']), assumed(notes.documentation)] as const] : []),
      ...Object.keys((handling ?? {}) as JsonObject).map(
        (key) => [pathText(['inquiryTypes', id, 'handling', key, 'toolkit']), assumed(notes.authority)] as const,
      ),
    ]),
  ];
  return {
    channels: Object.fromEntries(integrated),
    ...(changed.length > 0 ? { inquiryTypes: Object.fromEntries(changed) } : {}),
    assumptions: Object.fromEntries(register),
  };
}
