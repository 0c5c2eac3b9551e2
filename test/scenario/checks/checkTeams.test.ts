import { describe } from 'vitest';
import { itTakes, itTells, question, team, twoQueues, withSite } from './differences.ts';

describe('queues and teams', () => {
  itTells([
    [
      'a queue of a channel that does not exist',
      { queues: { first: { channel: 'fone' } }, teams: { front: { skills: { first: {} } } } },
      'queues.first.channel fone is not a channel of this scenario; did you mean phone?',
    ],
    [
      'a queue in self-service',
      { ...withSite(), queues: { line: { channel: 'site' } }, teams: { front: { skills: { line: {} } } } },
      'queues.line.channel site is a self-service channel, which has no queue and no team',
    ],
    [
      'a queue with the id of another channel',
      {
        channels: { chat: { kind: 'chat' } },
        queues: { chat: { channel: 'phone' }, first: { channel: 'phone' }, talk: { channel: 'chat' } },
        teams: { front: { skills: { phone: null, chat: {}, first: {}, talk: {} } } },
        ...question({ handling: { phone: { queue: 'first' } } }),
      },
      'queues.chat has the id of another channel; give the queue an id of its own',
    ],
    [
      'a declared queue that no team serves',
      twoQueues({ teams: { front: { skills: { phone: null, first: {} } } } }),
      'queues.second has no team that serves it: add second to the skills of a team',
    ],
    [
      'a break that outlasts its shift',
      team({
        agents: {
          constant: null,
          shifts: {
            day: {
              agents: 4,
              startsAt: '08:00',
              lastsMinutes: 240,
              breaks: [{ afterMinutes: 200, lastsMinutes: 15, groups: 3 }],
            },
          },
        },
      }),
      'teams.front.agents.shifts.day.breaks[0].lastsMinutes must end within the shift of 240 minutes with its last group, got 245 minutes after its start',
    ],
    [
      'absence that varies more than a share can',
      team({ absence: { percent: 20, dayCv: 3 } }),
      'teams.front.absence.dayCv must be at most 1.949, got 3',
    ],
    [
      'a skill for nothing',
      team({ skills: { chat: {} } }),
      'teams.front.skills.chat chat is not a queue of this scenario; there are: phone',
    ],
    [
      'a skill for a channel with two queues',
      twoQueues({ teams: { front: { skills: { first: {}, second: {} } } } }),
      'teams.front.skills.phone must name one of the queues of phone: first, second',
    ],
    [
      'a skill in self-service',
      { ...withSite(), ...team({ skills: { site: {} } }) },
      'teams.front.skills.site site is a self-service channel, which has no queue and no team',
    ],
    [
      'a skill stated twice',
      { queues: { line: { channel: 'phone' } }, ...team({ skills: { line: {} } }) },
      'teams.front.skills.line speaks of the queue line, as phone already does',
    ],
    [
      'a target for nothing',
      { targets: { chat: { withinSeconds: 20 } } },
      'targets.chat chat is not a queue of this scenario; there are: phone',
    ],
    [
      'no staff stated',
      team({ agents: { constant: null } }),
      'teams.front.agents must have exactly one of constant, perInterval, steps, shifts; got none',
    ],
    [
      'a staff table of another length',
      team({ agents: { constant: null, perInterval: [1, 2] } }),
      'teams.front.agents.perInterval must have 48 numbers (one day of 30-minute intervals), got 2',
    ],
    [
      'staff steps out of order',
      team({
        agents: {
          constant: null,
          steps: [
            { fromSeconds: 0, agents: 1 },
            { fromSeconds: 0, agents: 2 },
          ],
        },
      }),
      'teams.front.agents.steps[1].fromSeconds must come after 0, the one before; got 0',
    ],
    [
      'an order of teams that names strangers',
      { queues: { line: { channel: 'phone', teamOrder: [['front', 'frnt'], ['front']] } } },
      'queues.line.teamOrder[0][1] frnt is not a team of this scenario; did you mean front?',
      'queues.line.teamOrder[1][0] names front a second time',
    ],
    [
      'an order of teams that names one without the skill',
      {
        queues: { line: { channel: 'phone', teamOrder: [['front'], ['back']] } },
        teams: { back: { agents: { constant: 1 }, skills: {} } },
      },
      'queues.line.teamOrder[1][0] back does not serve line',
    ],
  ]);
  itTakes([
    ['a channel’s id for its only queue', { queues: { line: { channel: 'phone' } }, targets: { phone: { withinSeconds: 20 } } }],
    ['two queues', twoQueues()],
    [
      'a queue with the id of its own channel beside another',
      twoQueues(
        { queues: { phone: { channel: 'phone' }, second: { channel: 'phone' } }, teams: { front: { skills: { second: {} } } } },
        {},
      ),
    ],
    ['a team that serves nobody', { teams: { spare: { agents: { constant: 1 }, skills: {} } } }],
  ]);
});
