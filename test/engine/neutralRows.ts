import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { minimalDocument } from '../scenario/minimal.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds });
const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const everyDay = (from: string, to: string) =>
  Object.fromEntries(
    ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => [day, [{ from, to }]]),
  );
const hourly = (value: number) => Array.from({ length: 24 }, () => value);

/** One queue, one team, patience: the shortest way through the engine. */
const plain = minimalDocument({
  calendar: { days: 2 },
  channels: { phone: { patience: { time: exponential(200) }, lines: 9 } },
});

/** Two queues of the phone, chat, e-mail, call-backs, a branch with shoppers and a site: closed at night, contacts that follow contacts. */
const service: JsonObject = {
  version: 1,
  name: 'Channels of every kind',
  calendar: {
    startDate: '2026-03-01',
    days: 2,
    intervalMinutes: 60,
    openingHours: { office: everyDay('08:00', '18:00'), always: everyDay('00:00', '24:00') },
  },
  inquiryTypes: {
    question: {
      volume: { perDay: 480 },
      startsOnPercent: { phone: 40, chat: 20, email: 20, site: 20 },
      handling: {
        phone: {
          queue: 'general',
          time: exponential(240),
          firstContactResolutionPercent: 80,
          itemMissing: { percent: 5 },
        },
        special: { time: exponential(300), wrapUp: exponential(30) },
        back: { time: exponential(200) },
        chat: { time: exponential(300), firstContactResolutionPercent: 90, transfersPercent: { special: 20 } },
        email: { time: exponential(400), redialsPercent: { special: 5 } },
        site: { time: exponential(90), coveragePercent: 60, completionPercent: 80, ifUnresolved: { channels: { phone: 100 } } },
        shop: { time: exponential(100) },
      },
    },
    exchange: {
      volume: { perDay: 120 },
      startsOnPercent: { shop: 100 },
      handling: { shop: { time: exponential(200), disputePercent: 5 } },
    },
    purchase: {
      volume: { perDay: 240 },
      shoppers: {},
      startsOnPercent: { shop: 100 },
      handling: { shop: { time: exponential(100) } },
    },
  },
  channels: {
    phone: {
      kind: 'phone',
      openingHours: 'office',
      patience: { time: exponential(120) },
      lines: 6,
      afterAbandoning: { retryPercent: 40, retryDelay: exponential(600), switchPercent: { chat: 10 } },
    },
    chat: { kind: 'chat', patience: { time: exponential(300) } },
    email: { kind: 'email', openingHours: 'office' },
    back: { kind: 'callBack' },
    shop: { kind: 'branch', openingHours: 'office' },
    site: { kind: 'selfService' },
  },
  queues: { general: { channel: 'phone' }, special: { channel: 'phone' } },
  teams: {
    front: { agents: { constant: 3 }, skills: { general: {}, special: { priority: 2 } } },
    experts: { agents: { constant: 1 }, skills: { special: {}, general: { priority: 2 } } },
    desk: { agents: { constant: 3 }, skills: { chat: {}, email: { priority: 2 }, back: {} } },
    tills: { agents: { constant: 2 }, skills: { shop: {} } },
  },
};

const bases = { plain, service };

export interface NeutralRow {
  readonly base: JsonObject;
  /** What is written into the base, a JSON merge patch. */
  readonly neutral: JsonObject;
  /** Columns that the field is there to fill, or whole tables: they are not compared. */
  readonly counts: readonly string[];
}

const row = (base: keyof typeof bases, neutral: JsonObject, counts: readonly string[] = []): NeutralRow => ({
  base: bases[base],
  neutral,
  counts,
});

const phone = (fields: JsonObject): JsonObject => ({ channels: { phone: fields } });
const shop = (fields: JsonObject): JsonObject => ({ channels: { shop: fields } });
const general = (fields: JsonObject): JsonObject => ({ queues: { general: fields } });
const front = (fields: JsonObject): JsonObject => ({ teams: { front: fields } });
const question = (fields: JsonObject): JsonObject => ({ inquiryTypes: { question: fields } });
const onPhone = (fields: JsonObject): JsonObject => question({ handling: { phone: fields } });

const noLoad = {
  handleTimePercentIfWaited: 100,
  handleTimePercentPerMinuteWaited: 0,
  resolutionLossPercentPerMinuteWaited: 0,
  handleTimePercentOfRepeats: 100,
  patiencePercentOfRepeats: 100,
  slowdownPercentPerWaiting: 0,
};
const noOffer = { offeredPercent: 0, takenPercent: 100, time: exponential(60), resolvesPercent: 100, savesPercent: 100 };
const noMessage = {
  types: ['question'],
  reachPercent: 100,
  perDay: 0,
  avoidedPercent: 0,
  movedPercent: { site: 0 },
  reply: { percent: 0, type: 'question', channel: 'phone' },
};
const off = {
  calm: {
    on: false,
    queue: 'general',
    ifWaitingAtLeast: 1,
    untilWaitingBelow: 1,
    ifLongestWaitSeconds: 0,
    untilLongestWaitBelowSeconds: 0,
    ifBusyPercent: 0,
    untilBusyBelowPercent: 0,
    checkEverySeconds: 60,
  },
};
const asked = (satisfiedPercent: number) => ({ satisfiedPercent, answeredPercent: 60 });
const surveys = (channels: string[]) => ({
  channels,
  askedPercent: 50,
  answeredPercent: 50,
  longWaitSeconds: 60,
  outcomes: {
    abandoned: asked(0),
    unresolved: asked(20),
    waitedLong: asked(40),
    repeated: asked(60),
    resolvedAtFirst: asked(90),
  },
  costPerSurvey: 1,
  costPerAnswer: 1,
});
const noEffort = { perContact: 0, perSwitch: 0, perTransfer: 0, perRepetition: 0, perMinuteWaited: 0, highAbove: 0 };

/** Every mechanism at the value at which it does nothing. */
export const neutralRows: Readonly<Record<string, NeutralRow>> = {
  'a menu that takes no time': row('plain', phone({ menu: { time: constant(0) } })),
  'a menu that sends nobody elsewhere': row('service', phone({ menu: { time: constant(0), misroutedPercent: { special: 0 } } })),
  'call-backs that nobody takes': row('service', phone({ callBack: { to: 'back', acceptPercent: 0, mostPending: 1 } })),
  'call-backs that are never offered for length': row(
    'service',
    phone({ callBack: { to: 'back', ifWaitingAtLeast: 1_000_000 } }),
  ),
  'call-backs that are never offered for waiting': row('service', phone({ callBack: { to: 'back', ifLongestWaitSeconds: 1e9 } })),
  'a promise that is not broken': row('service', { channels: { back: { promisedWithinSeconds: 1e9 } } }, ['queue.promiseKept']),
  'attempts that always find somebody': row('service', {
    channels: { back: { noAnswer: { percent: 0, seconds: 60, mostAttempts: 3, delay: exponential(600) } } },
  }),
  'no balking at any length seen': row('plain', phone({ balking: { atQueueLength: 1_000_000, percentPerWaiting: 0 } })),
  'no balking by length': row('service', phone({ balking: { percentByQueueLength: [0, 0] } })),
  'no balking at a queue': row('service', general({ balking: { atQueueLength: 1_000_000, percentPerWaiting: 0 } })),
  'no balking at a queue by length': row('service', general({ balking: { percentByQueueLength: [0] } })),
  'lines without end': row('service', shop({ lines: 1_000_000 })),
  'waiting places without end': row('plain', phone({ waitingPlaces: 1_000_000 })),
  'waiting places of a queue without end': row('service', general({ waitingPlaces: 1_000_000 })),
  'endless patience': row('service', shop({ patience: { time: constant(1e9) } })),
  'the patience of the channel, at its queue': row('service', general({ patience: { time: exponential(120) } })),
  'giving up for good': row(
    'plain',
    phone({ afterAbandoning: { retryPercent: 0, retryDelay: exponential(60), switchPercent: {}, switchDelay: exponential(60) } }),
  ),
  'after blocked as after abandoning': row(
    'service',
    phone({
      afterBlocked: { retryPercent: 40, retryDelay: exponential(600), switchPercent: { chat: 10 }, switchDelay: constant(0) },
    }),
  ),
  'a move at once': row('service', phone({ afterAbandoning: { switchDelay: constant(0) } })),
  'coming back after opening': row(
    'service',
    phone({ whenClosed: { returnDelay: exponential(3600), switchPercent: { chat: 0 } } }),
  ),
  'waiting that does nothing to service': row('plain', phone({ underLoad: noLoad })),
  'waiting that does nothing to service, beside other queues': row('service', phone({ underLoad: noLoad })),
  'integration that saves nothing': row('service', phone({ integration: { talkPercent: 100, wrapUpPercent: 100 } })),
  'one contact at once': row('plain', phone({ contactsAtOnce: 1, speedByLoadPercent: [100] })),
  'three chats at once': row('service', { channels: { chat: { contactsAtOnce: 3, speedByLoadPercent: [100, 80, 65] } } }),
  'the clock of the kind': row('service', { channels: { phone: { clock: 'calendar' }, email: { clock: 'openingHours' } } }),
  'always open': row('service', { channels: { chat: { openingHours: 'always' } } }),
  'nothing sent on': row('service', general({ sends: { to: 'special', percent: 0 } })),
  'teams in the order of priorities': row('service', general({ teamOrder: [['front'], ['experts']] })),
  'known times at the usual volume': row('plain', {
    demand: {
      surges: { campaign: { types: ['question'], spells: [{ fromSeconds: 5400, lastsSeconds: 9999, volumePercent: 100 }] } },
    },
  }),
  'random phases at the usual volume': row('plain', {
    demand: {
      surges: {
        outage: {
          phases: [
            { volumePercent: 100, time: exponential(7200) },
            { volumePercent: 100, time: exponential(3600) },
          ],
        },
      },
    },
  }),
  'messages that nobody gets': row('service', { demand: { messages: { reminder: noMessage } } }),
  'messages that change nothing': row('service', { demand: { messages: { reminder: { ...noMessage, perDay: 100 } } } }),
  'one segment like all': row('service', {
    customers: { segments: { all: { number: 1000 } } },
    demand: { messages: { reminder: { ...noMessage, segments: ['all'] } } },
    steering: { push: { from: 'phone', to: 'site', sharePercent: 0, segments: ['all'] } },
    inquiryTypes: {
      question: { segments: { all: { inquiriesPercent: 100, startsOnPercent: { phone: 40, chat: 20, email: 20, site: 20 } } } },
    },
  }),
  'a language that every team speaks': row('service', {
    customers: { segments: { all: { number: 1000, language: 'he' } } },
    teams: Object.fromEntries(['front', 'experts', 'desk', 'tills'].map((id) => [id, { languages: ['he'] }])),
  }),
  'a language of customers, and teams that speak all': row('service', {
    customers: { segments: { all: { number: 1000, language: 'he' } } },
  }),
  'self-service of a segment as of its type': row('service', {
    customers: { segments: { all: { name: 'All', number: 1000 } } },
    inquiryTypes: { question: { segments: { all: { coveragePercent: 60, completionPercent: 80 } } } },
  }),
  'a number of customers that no volume hangs on': row('service', { customers: { number: 5000 } }),
  'moves of nobody': row('service', {
    steering: { push: { types: ['question'], from: 'phone', to: 'site', sharePercent: 0, acceptancePercent: 100, forced: true } },
  }),
  'moves that nobody accepts': row('service', {
    steering: { push: { from: 'phone', to: 'site', sharePercent: 100, acceptancePercent: 0 } },
  }),
  'a fix that removes nothing': row('plain', question({ fixAtSource: { removedPercent: 0, oneOffCost: 1000 } })),
  'explaining again that takes no time': row('service', question({ repetition: { time: constant(0) } }), ['type.repetitions']),
  'all that was told is found': row('service', question({ repetition: { time: exponential(60), documentationPercent: 100 } })),
  'handle times that do not vary by hour': row('plain', question({ handleTimePercentByHour: hourly(100) })),
  'no induced demand': row('service', question({ inducedPercent: { phone: 0, site: 0 } })),
  'the queue of the channel, named': row('plain', onPhone({ queue: 'phone' })),
  'no wrap-up': row('plain', onPhone({ wrapUp: constant(0) })),
  'the unresolved return at once on the same channel': row(
    'service',
    onPhone({ ifUnresolved: { returnPercent: 100, delay: constant(0), channels: { phone: 100 } } }),
  ),
  'an item that is never missing': row(
    'plain',
    onPhone({ itemMissing: { percent: 0, delay: exponential(60), returnPercent: 50 } }),
  ),
  'a missing item sought at once on the same channel': row(
    'service',
    onPhone({ itemMissing: { returnPercent: 100, delay: constant(0), channels: { phone: 100 } } }),
  ),
  'offers that are not made': row('service', onPhone({ toolkit: { credit: noOffer, upsell: { ...noOffer, kind: 'sale' } } })),
  'no transfers': row('service', onPhone({ transfersPercent: { special: 0, chat: 0 } })),
  'nobody is told to call elsewhere': row('service', onPhone({ redialsPercent: { back: 0 }, redialDelay: exponential(60) })),
  'the other number called at once': row('service', question({ handling: { email: { redialDelay: constant(0) } } })),
  'weights that are all alike': row(
    'plain',
    question({ volume: { intervalWeights: hourly(1).flatMap(() => [1, 1]), dayWeights: [1, 1] } }),
  ),
  'the volume by interval': row('service', question({ volume: { perDay: null, perInterval: hourly(20) } })),
  'the volume by customer': row('service', {
    customers: { number: 1000 },
    inquiryTypes: { question: { volume: { perDay: null, perThousandCustomers: 14_400 } } },
  }),
  'shrinkage of nothing in each hour': row('service', front({ shrinkagePercentByHour: hourly(0) })),
  'a presence that is there anyway': row('service', front({ minimumPresence: 1 })),
  'no fatigue': row(
    'service',
    front({
      fatigue: { overMinutes: 30, fromOccupancyPercent: 0, handleTimePercentWhenFull: 100, resolutionLossPercentWhenFull: 0 },
    }),
  ),
  'nobody absent': row('service', front({ absence: { percent: 0, dayCv: 0 } })),
  'no breaks after contacts': row('plain', front({ breakAfterContact: { percent: 0, time: exponential(300) } })),
  'a backlog for which nobody is free': row('plain', front({ backlog: { time: exponential(60), reservedIdleAgents: 3 } })),
  'a team that works at all hours': row('service', front({ openingHours: 'always' })),
  'shifts of the same people': row('service', {
    teams: {
      front: { agents: { constant: null, shifts: { all: { agents: 3, startsAt: '00:00', lastsMinutes: 1440, breaks: [] } } } },
    },
  }),
  'a shift of nobody': row('service', {
    intradayRules: off,
    teams: {
      front: {
        agents: {
          constant: null,
          shifts: {
            all: { agents: 3, startsAt: '00:00', lastsMinutes: 1440 },
            none: {
              name: 'None',
              agents: 0,
              startsAt: '09:00',
              lastsMinutes: 300,
              breaks: [{ afterMinutes: 60, lastsMinutes: 30, groups: 2, paid: false, notDuring: 'calm' }],
            },
          },
        },
      },
    },
  }),
  'the same people on every weekday': row('plain', {
    teams: {
      front: {
        agents: {
          constant: null,
          shifts: {
            all: {
              agents: 3,
              weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
              startsAt: '00:00',
              lastsMinutes: 1440,
            },
          },
        },
      },
    },
  }),
  'the same people by interval': row('service', front({ agents: { constant: null, perInterval: hourly(3) } })),
  'the same people from the start on': row(
    'service',
    front({
      agents: {
        constant: null,
        steps: [
          { fromSeconds: 0, agents: 3 },
          { fromSeconds: 50_000, agents: 3 },
        ],
      },
    }),
  ),
  'training that changes nothing': row(
    'service',
    front({ skills: { general: { training: { handleTimePercent: 100, unresolvedPercent: 100, oneOffCost: 1000 } } } }),
  ),
  'rules that are not used': row('service', {
    intradayRules: off,
    teams: {
      front: {
        skills: { general: { notDuring: 'calm' } },
        breakAfterContact: { percent: 0, time: exponential(60), notDuring: 'calm' },
        backlog: { time: exponential(60), reservedIdleAgents: 3, notDuring: 'calm' },
      },
    },
  }),
  'rules that nothing hangs on': row('service', { intradayRules: { calm: { ...off.calm, on: true } } }, [
    'queue.rulesBegun',
    'queue.ruleSeconds',
  ]),
  'help that never comes': row('service', {
    intradayRules: off,
    teams: { desk: { skills: { general: { priority: 3, onlyDuring: 'calm' } } } },
  }),
  'a journey that nobody takes': row(
    'service',
    {
      touches: {
        fault: {
          name: 'Fault',
          types: ['exchange'],
          owner: 'Desk',
          firstStepPercent: { check: 0 },
          steps: {
            check: {
              name: 'Check',
              at: 'email',
              delay: exponential(60),
              stuck: { percent: 50, noticedAfter: exponential(60), channel: 'email' },
              nextPercent: {},
            },
          },
          targets: {
            whole: { until: 'done', withinSeconds: 3600 },
            step: { step: 'check', until: 'begun', withinSeconds: 60, clock: 'openingHours', hoursOf: 'shop', name: 'Check' },
          },
          followUp: { afterSeconds: 60, at: 'email' },
        },
      },
      inquiryTypes: { exchange: { handling: { email: { time: exponential(60) } } } },
    },
    ['touch', 'target', 'touchTimes'],
  ),
  'effort without weights': row('service', { effort: { ...noEffort, leaving: { basePercent: 0, percentPerPoint: 100 } } }),
  'effort that is measured': row('service', { effort: { highAbove: 3 } }, ['type.effort', 'type.highEffort']),
  'surveys that nothing hangs on': row('service', { surveys: surveys(['phone', 'chat', 'email', 'back', 'shop']) }, ['survey']),
  'surveys on the shortest way': row('plain', { surveys: surveys(['phone']) }, ['survey']),
  'opening hours of nothing': row('plain', { calendar: { openingHours: { spare: everyDay('09:00', '17:00') } } }),
  'a special day like any other': row('service', {
    calendar: {
      specialDays: {
        second: {
          date: '2026-03-02',
          openingHours: { shop: 'office' },
          volumePercent: 100,
          volumePercentByType: { question: 100 },
        },
        far: { date: '2027-03-02', volumePercent: 0 },
      },
    },
  }),
  'the warm-up that holds where a channel closes': row('service', { calendar: { warmUpDays: 7 } }),
  'what is only shown or paid': row(
    'service',
    {
      $schema: 'scenario.schema.json',
      description: 'Anything',
      acknowledgement: 'Anyone',
      calendar: { specialDays: { far: { name: 'Far', date: '2027-03-02' } } },
      customers: { segments: {} },
      inquiryTypes: {
        question: { name: 'Question', handling: { phone: { toolkit: { credit: { ...noOffer, name: 'Credit' } } } } },
      },
      demand: {
        messages: { reminder: { ...noMessage, name: 'Reminder' } },
        surges: { campaign: { name: 'Campaign', spells: [] } },
      },
      channels: { phone: { name: 'Phone', costPerContact: 2 } },
      queues: { general: { name: 'General' } },
      steering: { push: { name: 'Push', from: 'phone', to: 'site', sharePercent: 0 } },
      intradayRules: { calm: { ...off.calm, name: 'Calm' } },
      teams: {
        front: { name: 'Front', wagePerHour: 40, skills: { general: { wagePremiumPerHour: 3 } } },
        experts: { outsourced: { pricePerMinute: 1, pricePerContact: 2, pricePerHour: 3, minimumPerWeek: 4 } },
      },
      money: { currency: 'EUR', employerCostPercent: 120, valuePerCustomer: 500 },
      targets: {
        general: {
          withinSeconds: 20,
          percent: 80,
          limitSeconds: 360,
          overLimitPercent: 5,
          abandonmentPercent: 5,
          occupancyPercent: 85,
        },
      },
      experiment: { replications: 3, confidencePercent: 90, smallestDifference: { wait: 5 } },
      assumptions: {
        'inquiryTypes.question': {
          basis: 'measured',
          source: 'Log',
          note: 'Spring',
          sampleSize: 9,
          range: { low: 1, likely: 2, high: 3 },
          year: 2025,
        },
      },
    },
    ['team.served', 'team.price'],
  ),
};

/** Optional fields without a value that does nothing, and why. */
export const withoutNeutral: Readonly<Record<string, string>> = {
  'inquiryTypes.*.volume.perDay': 'the volume itself, in one of its ways',
  'inquiryTypes.*.volume.recordedChannel': 'says where recorded contacts come from, which inquiries do not know',
  'inquiryTypes.*.volume.given': 'an exact list in place of a random volume',
  'inquiryTypes.*.volume.given.*.serviceSeconds': 'the handle time of one contact, which the law would draw',
  'inquiryTypes.*.volume.given.*.patienceSeconds': 'the patience of one customer, which the law would draw',
  'inquiryTypes.*.shoppers': 'says that customers are shoppers, who count elsewhere than inquiries',
  'teams.*.agents.constant': 'the number of agents itself, in one of its ways',
};
