import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import type { Assumption } from './assumptions.ts';
import { flatDay } from './flatDay.ts';
import type { Focus } from './focus.ts';
import { noFlows } from './noFlows.ts';
import { noRules } from './noRules.ts';
import { mapped, normal, without } from './normal.ts';
import { oneSegment } from './oneSegment.ts';
import { ownTeams } from './ownTeams.ts';
import { plainRest } from './plainRest.ts';
import { plainService } from './plainService.ts';

type Channel = Scenario['channels'][string];

const withChannels = (scenario: Scenario, change: (channel: Channel) => ScenarioInput['channels'][string]): ScenarioInput => ({
  ...scenario,
  channels: mapped(scenario.channels, change),
});

/** How each thing is taken out of a scenario from which all that stand after it in the order are gone already. */
const neutral: Record<Assumption, (scenario: Scenario, focus: Focus) => ScenarioInput> = {
  abandonment: (scenario) => ({
    ...withChannels(scenario, (channel) => without(channel, 'patience', 'balking')),
    queues: mapped(scenario.queues, (queue) => without(queue, 'patience', 'balking')),
  }),
  lines: (scenario) => ({
    ...withChannels(scenario, (channel) => without(channel, 'lines', 'waitingPlaces')),
    queues: mapped(scenario.queues, (queue) => without(queue, 'waitingPlaces')),
  }),
  redials: (scenario) => withChannels(scenario, (channel) => without(channel, 'afterAbandoning', 'afterBlocked')),
  repeats: (scenario) => ({
    ...scenario,
    inquiryTypes: mapped(scenario.inquiryTypes, (type) => ({
      ...type,
      handling: mapped(type.handling, (handling) =>
        without(handling, 'firstContactResolutionPercent', 'ifUnresolved', 'itemMissing'),
      ),
    })),
  }),
  dayShape: flatDay,
  badDays: (scenario) => ({
    ...scenario,
    demand: {},
    inquiryTypes: mapped(scenario.inquiryTypes, (type) => without(type, 'busyDayCv')),
  }),
  handleTimes: plainService,
  viciousCircle: (scenario) => {
    const calm = withChannels(scenario, (channel) => without(channel, 'underLoad'));
    return { ...calm, teams: mapped(scenario.teams, (team) => without(team, 'fatigue')) };
  },
  toolkit: (scenario) => ({
    ...scenario,
    inquiryTypes: mapped(scenario.inquiryTypes, (type) => ({
      ...type,
      handling: mapped(type.handling, (handling) => without(handling, 'toolkit', 'savedPercent')),
    })),
  }),
  skills: ownTeams,
  concurrency: (scenario) => withChannels(scenario, (channel) => ({ ...channel, contactsAtOnce: 1, speedByLoadPercent: [100] })),
  breaks: (scenario) => ({
    ...scenario,
    teams: mapped(scenario.teams, ({ agents, ...team }) => ({
      ...without(team, 'shrinkagePercent', 'shrinkagePercentByHour', 'breakAfterContact', 'absence'),
      agents: agents.shifts ? { ...agents, shifts: mapped(agents.shifts, (shift) => without(shift, 'breaks')) } : agents,
    })),
  }),
  intradayRules: noRules,
  wholePeople: (scenario) => ({ ...scenario, teams: mapped(scenario.teams, (team) => without(team, 'minimumPresence')) }),
  menu: (scenario) => withChannels(scenario, (channel) => without(channel, 'menu')),
  callBacks: (scenario) => withChannels(scenario, (channel) => without(channel, 'callBack')),
  channelFlows: noFlows,
  segments: oneSegment,
  languages: (scenario) => ({ ...scenario, teams: mapped(scenario.teams, (team) => without(team, 'languages')) }),
  touches: (scenario) => without(scenario, 'touches'),
  everythingElse: plainRest,
};

/** The scenario as if this did not exist: a scenario of its own, neutral in this respect. */
export const withoutAssumption = (assumption: Assumption, scenario: Scenario, focus: Focus): Scenario =>
  normal(neutral[assumption](scenario, focus));
