import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import { mapped, only } from './normal.ts';

/** The scenario without every field of the format that no other step knows by name. */
export function plainRest(scenario: Scenario): ScenarioInput {
  return {
    ...only(scenario, 'version', 'name', 'calendar', 'demand', 'customers', 'effort', 'money', 'targets', 'experiment'),
    ...only(scenario, 'steering', 'intradayRules', 'touches'),
    inquiryTypes: mapped(scenario.inquiryTypes, (type) => ({
      ...only(type, 'volume', 'busyDayCv', 'complexityCorrelation', 'repetition', 'handleTimePercentByHour', 'startsOnPercent'),
      ...only(type, 'fixAtSource', 'shoppers', 'segments', 'inducedPercent'),
      handling: mapped(type.handling, (handling) => ({
        ...only(handling, 'queue', 'time', 'wrapUp', 'firstContactResolutionPercent', 'coveragePercent', 'completionPercent'),
        ...only(handling, 'ifUnresolved', 'transfersPercent', 'redialsPercent', 'redialDelay', 'itemMissing'),
        ...only(handling, 'toolkit', 'savedPercent'),
      })),
    })),
    channels: mapped(scenario.channels, (channel) => ({
      ...only(channel, 'kind', 'openingHours', 'whenClosed', 'atClosing', 'underLoad', 'menu', 'callBack', 'lines', 'patience'),
      ...only(channel, 'balking', 'afterAbandoning', 'afterBlocked', 'contactsAtOnce', 'speedByLoadPercent', 'clock'),
      ...only(channel, 'waitingPlaces', 'interruptible', 'promisedWithinSeconds', 'newContactTo', 'integration'),
    })),
    queues: mapped(scenario.queues, (queue) => ({
      ...only(queue, 'channel', 'patience', 'balking', 'waitingPlaces', 'waitingCreditSeconds', 'waitingWeight', 'teamOrder'),
      ...only(queue, 'waitingAtStart'),
    })),
    teams: mapped(scenario.teams, (team) => ({
      agents: only(team.agents, 'constant', 'perInterval', 'steps', 'shifts', 'scalePercent', 'add'),
      ...only(team, 'shrinkagePercent', 'shrinkagePercentByHour', 'breakAfterContact', 'backlog'),
      ...only(team, 'absence', 'fatigue', 'minimumPresence', 'languages'),
      skills: mapped(team.skills, (skill) => ({
        ...only(skill, 'priority', 'handleTimePercent', 'afterWaitSeconds', 'reservedIdleAgents', 'training'),
        ...only(skill, 'onlyDuring', 'notDuring'),
      })),
    })),
  };
}
