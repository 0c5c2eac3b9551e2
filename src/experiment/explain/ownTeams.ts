import { asStated, compile } from '../../model/compile.ts';
import { expectedInquiries } from '../../model/flow/fresh.ts';
import { solveFlow } from '../../model/flow/solveFlow.ts';
import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import type { TeamSpec } from '../../scenario/schema/team.ts';
import { type Focus, ownTypes } from './focus.ts';
import { mapped } from './normal.ts';

/** Seconds that a contact takes which goes elsewhere and is not looked at. */
const elsewhere = { time: { law: 'constant', meanSeconds: 1 } } as const;

/** Share of each team's work that is for the queue, by the traffic equations; teams that have none of it are left out. */
function shareOfTeams(scenario: Scenario, { queue }: Focus): Map<string, number> {
  const model = compile({ scenario, recordedUnder: scenario }, asStated);
  const { load } = solveFlow(model, expectedInquiries(model)).queues;
  const workOf = (at: number, team: number) => load[at]?.[team]?.reduce((sum, agents) => sum + agents, 0) ?? 0;
  const own = model.queueIds.indexOf(queue);
  const shares = model.teamIds.map((id, team) => {
    const all = load.reduce((sum, _, at) => sum + workOf(at, team), 0);
    return [id, all > 0 ? workOf(own, team) / all : 0] as const;
  });
  return new Map(shares.filter(([, share]) => share > 0));
}

/** The team as it would be if it served this queue alone: its share of the agents, all of them alike, and nothing besides. */
function alone({ backlog, ...team }: TeamSpec, key: string, share: number) {
  const { scalePercent, add } = team.agents;
  return { ...team, agents: { ...team.agents, scalePercent: scalePercent * share, add: add * share }, skills: { [key]: {} } };
}

/**
 * The scenario in which the queue has agents of its own, one pool of equals: of each team as many as its share of the work is of the
 * team's. Other queues are gone; inquiries that start on other channels are served there without agents.
 */
export function ownTeams(scenario: Scenario, focus: Focus): ScenarioInput {
  const types = ownTypes(scenario, focus);
  const starts = types.flatMap(({ id }) => Object.keys(scenario.inquiryTypes[id]?.startsOnPercent ?? {}));
  const others = new Set(starts.filter((channel) => channel !== focus.channel));
  const channel = scenario.channels[focus.channel];
  const declared = scenario.queues[focus.queue];
  const key = declared === undefined ? focus.channel : focus.queue;
  if (channel === undefined) throw new RangeError(`ownTeams requires a channel of the scenario, got ${focus.channel}`);
  return {
    ...scenario,
    channels: {
      ...Object.fromEntries([...others].map((id) => [id, { kind: 'selfService' as const }])),
      [focus.channel]: channel,
    },
    queues: declared === undefined ? {} : { [focus.queue]: ownQueue(declared) },
    teams: mapped(Object.fromEntries(shareOfTeams(scenario, focus)), (share, id) =>
      alone(scenario.teams[id] as TeamSpec, key, share),
    ),
    inquiryTypes: Object.fromEntries(
      types.map(({ id, place }) => {
        const type = scenario.inquiryTypes[id] as Scenario['inquiryTypes'][string];
        const doors = Object.fromEntries([...others].map((other) => [other, elsewhere]));
        return [id, { ...type, handling: { ...doors, [place.key]: place.handling } }];
      }),
    ),
  };
}

const ownQueue = ({ teamOrder, waitingCreditSeconds, waitingWeight, ...queue }: Scenario['queues'][string]) => queue;
