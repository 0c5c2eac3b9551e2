import { describe } from 'vitest';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { itTakes, itTells } from './differences.ts';

const rule = (fields: JsonObject): JsonObject => ({ intradayRules: { relief: { queue: 'phone', ...fields } } });

describe('an intraday rule', () => {
  itTells([
    [
      'no condition',
      rule({}),
      'intradayRules.relief must have at least one of ifWaitingAtLeast, ifLongestWaitSeconds, ifBusyPercent',
    ],
    [
      'a queue there is not',
      rule({ queue: 'vip', ifWaitingAtLeast: 3 }),
      'intradayRules.relief.queue vip is not a queue of this scenario; there are: phone',
    ],
    [
      'a lower limit above the upper one',
      rule({ ifWaitingAtLeast: 3, untilWaitingBelow: 5 }),
      'intradayRules.relief.untilWaitingBelow must be at most ifWaitingAtLeast (3), got 5',
    ],
    [
      'a lower limit alone',
      rule({ ifWaitingAtLeast: 3, untilLongestWaitBelowSeconds: 5 }),
      'intradayRules.relief.untilLongestWaitBelowSeconds has a meaning only together with ifLongestWaitSeconds',
    ],
    [
      'agents busy at every change',
      rule({ ifBusyPercent: 90 }),
      'intradayRules.relief.ifBusyPercent has a meaning only together with checkEverySeconds',
    ],
    [
      'a rule that is named but not there',
      { teams: { front: { backlog: { time: { law: 'exponential', meanSeconds: 60 }, notDuring: 'relief' } } } },
      'teams.front.backlog.notDuring relief is not an intraday rule of this scenario; there are: none',
    ],
    [
      'a skill both during a rule and not',
      {
        ...rule({ ifWaitingAtLeast: 3 }),
        teams: { help: { agents: { constant: 1 }, skills: { phone: { onlyDuring: 'relief', notDuring: 'relief' } } } },
      },
      'teams.help.skills.phone.notDuring cannot be given together with onlyDuring',
    ],
    [
      'a queue that is served only during a rule',
      { ...rule({ ifWaitingAtLeast: 3 }), teams: { front: { skills: { phone: { onlyDuring: 'relief' } } } } },
      'channels.phone has no team that serves it: add phone to the skills of a team',
    ],
  ]);

  itTakes([
    ['a rule on everything', rule({ ifWaitingAtLeast: 3, ifLongestWaitSeconds: 60, ifBusyPercent: 90, checkEverySeconds: 60 })],
  ]);
});
