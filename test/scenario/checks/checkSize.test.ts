import { describe } from 'vitest';
import { itTakes, itTells, minute, phone, phoneTime, question, team, volume } from './differences.ts';

const agents = (fields: object) => team({ agents: { constant: null, ...fields } });
const table = (length: number, value: number) => Array.from({ length }, () => value);
const backlog = (meanSeconds: number) => team({ backlog: { time: { law: 'constant', meanSeconds } } });

describe('numbers beyond what is simulated', () => {
  itTells([
    [
      'more agents than there is room for',
      agents({ constant: 4294967297 }),
      'teams.front.agents.constant must be at most 32768, got 4294967297',
    ],
    [
      'a factor that is none',
      agents({ constant: 3, scalePercent: 1e300 }),
      'teams.front.agents.scalePercent must be at most 100000, got 1e+300',
    ],
    [
      'a roster too large by its factor',
      agents({ perInterval: table(48, 100), scalePercent: 50_000 }),
      'teams.front.agents comes to 50000 agents on the roster at once; at most 32768 can be simulated',
    ],
    [
      'rosters too large together',
      {
        teams: {
          front: { agents: { constant: 20_000 } },
          back: { agents: { steps: [{ fromSeconds: 60, agents: 20_000 }] }, skills: { phone: {} } },
        },
      },
      'teams comes to 40000 agents on the roster at once; at most 32768 can be simulated',
    ],
    [
      'more lines than a whole number holds',
      phone({ lines: 2 ** 32 + 1 }),
      'channels.phone.lines must be at most 1000000, got 4294967297',
    ],
    [
      'balking beyond any queue',
      phone({ balking: { atQueueLength: 2 ** 31 } }),
      'channels.phone.balking.atQueueLength must be at most 1000000, got 2147483648',
    ],
    [
      'a volume without end, warm-up, window and the days after counted',
      volume({ perDay: 1e7 }),
      'inquiryTypes.question.volume comes to 360000000 inquiries in the simulated days (warm-up, window and the days after it); at most 100000000 can be simulated',
    ],
    [
      'a table of a day that its factor makes too large',
      volume({ perDay: null, perInterval: table(48, 1e4), scalePercent: 1000 }),
      'inquiryTypes.question.volume comes to 172800000 inquiries in the simulated days (warm-up, window and the days after it); at most 100000000 can be simulated',
    ],
    [
      'a backlog of items that take no time',
      backlog(0),
      'teams.front.backlog.time comes to Infinity items of the backlog in the simulated days; at most 100000000 can be simulated',
    ],
    [
      'a backlog of items that take hardly any',
      backlog(1e-3),
      'teams.front.backlog.time comes to 9331200000 items of the backlog in the simulated days; at most 100000000 can be simulated',
    ],
    [
      'days that differ by next to nothing',
      question({ busyDayCv: 1e-6 }),
      'inquiryTypes.question.busyDayCv must be 0 or at least 0.01, got 0.000001',
    ],
    [
      'phases beyond count',
      phoneTime({ law: 'erlang', meanSeconds: 60, phases: 1e15 }),
      'inquiryTypes.question.handling.phone.time.phases must be at most 10000, got 1000000000000000',
    ],
    [
      'a year of quarter-hours for too many queues',
      {
        calendar: { days: 366, intervalMinutes: 15 },
        channels: Object.fromEntries(Array.from({ length: 29 }, (_, at) => [`c${at}`, { kind: 'phone' }])),
        teams: { front: { skills: Object.fromEntries(Array.from({ length: 29 }, (_, at) => [`c${at}`, {}])) } },
      },
      'calendar comes to 1054080 intervals of all queues together; at most 1000000 can be simulated',
    ],
    [
      'staff steps of too many teams',
      {
        teams: Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [
            `t${at}`,
            {
              agents: { steps: Array.from({ length: 3000 }, (_each, step) => ({ fromSeconds: step, agents: 1 })) },
              skills: { phone: {} },
            },
          ]),
        ),
      },
      'teams comes to 2791490 staff levels, one for each team whenever any of them changes; at most 2500000 can be simulated',
    ],
    [
      'times that are as good as 0',
      phoneTime({ law: 'uniform', lowSeconds: 0, highSeconds: 5e-324 }),
      'inquiryTypes.question.handling.phone.time.highSeconds must be at least 0.001, got 5e-324',
    ],
  ]);
  itTakes([
    ['a backlog of a minute an item', backlog(60)],
    ['every agent there is room for', agents({ constant: 32_768 })],
    [
      'a backlog of any law',
      team({ backlog: { time: { law: 'hyperexponential', firstPercent: 90, firstMeanSeconds: 1, secondMeanSeconds: 600 } } }),
    ],
    ['days that do not differ', question({ busyDayCv: 0 })],
    ['patience', phone({ patience: { time: minute } })],
  ]);
});
