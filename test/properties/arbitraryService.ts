import fc from 'fast-check';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';

type Json<T> = fc.Arbitrary<T>;

const optional = <T>(value: Json<T>) => fc.option(value, { nil: undefined, freq: 2 });
const percent = fc.integer({ min: 0, max: 100 });
const seconds = (min: number, max: number) => fc.integer({ min, max });

function law(min: number, max: number) {
  const meanSeconds = seconds(min, max);
  return fc.oneof(
    fc.record({ law: fc.constant('exponential' as const), meanSeconds }),
    fc.record({ law: fc.constant('constant' as const), meanSeconds }),
    fc.record({ law: fc.constant('lognormal' as const), meanSeconds, cv: fc.constantFrom(0.5, 1.2) }),
  );
}

/** Parts of a whole of 100 % for given ids; the rest is left. */
function parts(ids: readonly string[], most = 100): Json<Record<string, number>> {
  const each = Math.floor(most / ids.length);
  return fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: each })])));
}

function reaction(others: readonly string[]) {
  return fc.record({
    retryPercent: fc.integer({ min: 0, max: 60 }),
    retryDelay: law(1, 3000),
    switchPercent: parts(others, 40),
    switchDelay: optional(law(1, 600)),
  });
}

const whenClosed = (others: readonly string[]) =>
  fc.record({ returnPercent: fc.integer({ min: 0, max: 60 }), returnDelay: law(1, 3000), switchPercent: parts(others, 40) });

const patience = fc.record({ time: law(5, 600), hangUpAtOncePercent: fc.constantFrom(0, 0, 20) });
const surveyed = fc.record({ satisfiedPercent: percent, answeredPercent: optional(percent) });
const hours = fc.constantFrom('day', 'split', undefined);

const underLoad = optional(
  fc.record({
    handleTimePercentIfWaited: fc.constantFrom(100, 140),
    handleTimePercentPerMinuteWaited: fc.constantFrom(0, 1),
    resolutionLossPercentPerMinuteWaited: fc.constantFrom(0, 1),
    slowdownPercentPerWaiting: fc.constantFrom(0, 1),
    handleTimePercentOfRepeats: fc.constantFrom(100, 130),
    patiencePercentOfRepeats: fc.constantFrom(100, 60),
  }),
);

function liveChannel(id: string, others: readonly string[]) {
  return fc.record({
    kind: fc.constantFrom('phone' as const, 'branch' as const),
    openingHours: hours,
    whenClosed: whenClosed(others.filter((other) => other !== id)),
    atClosing: fc.constantFrom('keepWaiting' as const, 'serveInside' as const, 'turnAway' as const),
    menu: optional(
      fc.record({
        time: law(5, 200),
        servedPercent: fc.integer({ min: 0, max: 50 }),
        givingUpPercent: fc.integer({ min: 0, max: 50 }),
      }),
    ),
    callBack: optional(
      fc.record({
        to: fc.constant('back'),
        ifWaitingAtLeast: fc.integer({ min: 0, max: 3 }),
        ifLongestWaitSeconds: fc.constantFrom(0, 0, 120),
        acceptPercent: percent,
        mostPending: optional(fc.integer({ min: 1, max: 9 })),
      }),
    ),
    underLoad,
    integration: optional(
      fc.record({ talkPercent: fc.integer({ min: 1, max: 100 }), wrapUpPercent: fc.integer({ min: 1, max: 100 }) }),
    ),
    lines: optional(fc.integer({ min: 1, max: 30 })),
    waitingPlaces: optional(fc.integer({ min: 0, max: 8 })),
    patience: optional(patience),
    balking: optional(
      fc.oneof(
        fc.record({ atQueueLength: optional(fc.integer({ min: 0, max: 9 })), percentPerWaiting: optional(percent) }),
        fc.record({ percentByQueueLength: fc.array(percent, { minLength: 1, maxLength: 5 }) }),
      ),
    ),
    afterAbandoning: optional(reaction(others.filter((other) => other !== id))),
    afterBlocked: optional(reaction(others.filter((other) => other !== id))),
  });
}

const chatChannel = fc.record({
  kind: fc.constant('chat' as const),
  contactsAtOnce: fc.constant(3),
  newContactTo: fc.constantFrom('fewestInHand' as const, 'mostInHand' as const),
  speedByLoadPercent: fc.constantFrom([100, 80, 60], [100, 50, 33], [100, 100, 100]),
  openingHours: hours,
  patience: optional(patience),
});
const email = { kind: fc.constant('email' as const), openingHours: hours, patience: optional(patience) };
const emailChannel = fc.oneof(
  fc.record({ ...email, underLoad }),
  fc.record({
    ...email,
    interruptible: fc.constant(true),
    underLoad: optional(fc.record({ handleTimePercentIfWaited: fc.constantFrom(100, 140) })),
  }),
);

const noAnswer = optional(
  fc.record({
    percent,
    seconds: seconds(1, 200),
    mostAttempts: fc.integer({ min: 1, max: 4 }),
    delay: optional(law(1, 20_000)),
  }),
);
const callBack = { kind: fc.constant('callBack' as const), openingHours: hours, noAnswer };
const callBackChannel = fc.oneof(
  fc.record({ ...callBack, patience: optional(patience) }),
  fc.record({
    ...callBack,
    promisedWithinSeconds: seconds(60, 7200),
    afterAbandoning: fc.record({ switchPercent: fc.constantFrom({}, { phone: 60 }), switchDelay: law(1, 3000) }),
  }),
);

/** A branch with a queue for shoppers at the same tills. */
const shopChannel = fc.record({
  kind: fc.constant('branch' as const),
  openingHours: hours,
  atClosing: fc.constantFrom('keepWaiting' as const, 'serveInside' as const, 'turnAway' as const),
  patience: optional(patience),
  lines: optional(fc.integer({ min: 1, max: 30 })),
  afterAbandoning: optional(fc.record({ retryPercent: fc.integer({ min: 0, max: 60 }), retryDelay: law(1, 3000) })),
  shoppersLeavePercent: fc.constantFrom(0, 30, 100),
});

const purchase = fc.record({
  volume: fc.record({ perDay: fc.integer({ min: 100, max: 600 }) }),
  shoppers: fc.constant({ saleValue: 100 }),
  startsOnPercent: fc.constant({ shop: 100 }),
  handling: fc.record({
    tills: fc.record({ time: law(20, 600), wrapUp: optional(law(1, 60)), disputePercent: fc.constantFrom(0, 0, 10) }),
  }),
});

const waitingAtStart = fc.constantFrom(0, 0, 3, 20);

const queueIds = ['back', 'chat', 'counter', 'email', 'phone', 'tills', 'vip'] as const;
const channelIds = ['chat', 'email', 'phone', 'site'] as const;

const offer = fc.record({
  kind: fc.constantFrom('concession' as const, 'sale' as const),
  customers: fc.constantFrom('everybody' as const, 'atRisk' as const),
  offeredPercent: percent,
  takenPercent: percent,
  time: optional(law(5, 200)),
  amount: fc.integer({ min: 0, max: 100 }),
  resolvesPercent: percent,
  savesPercent: percent,
});

/** How a type is served: at every channel, on the phone in one of two queues, or in both where one sends to the other. */
function handling(phone: string) {
  const served = fc.record({
    time: law(20, 900),
    wrapUp: optional(law(1, 120)),
    firstContactResolutionPercent: fc.constantFrom(100, 75, 50),
    ifUnresolved: optional(fc.record({ returnPercent: percent, delay: optional(law(1, 20_000)) })),
    transfersPercent: fc.oneof(fc.constant({}), parts([phone, 'chat', 'site'], 60)),
    itemMissing: optional(fc.record({ percent, returnPercent: percent, delay: optional(law(1, 20_000)) })),
    disputePercent: fc.constantFrom(0, 20, 100),
    toolkit: fc.oneof(fc.constant({}), fc.record({ one: offer, other: offer })),
    savedPercent: percent,
    redialsPercent: fc.oneof(fc.constant({}), parts(['back', 'chat'], 40)),
  });
  const alone = fc.record({
    time: law(20, 300),
    coveragePercent: percent,
    completionPercent: percent,
    ifUnresolved: fc.record({
      returnPercent: percent,
      delay: optional(law(1, 3000)),
      channels: fc.constant({ phone: 60, chat: 40 }),
    }),
  });
  return fc.record({ [phone]: served, vip: served, back: served, chat: served, counter: served, email: served, site: alone });
}

function inquiryType() {
  return fc.constantFrom('phone', 'vip').chain((queue) =>
    fc.record({
      volume: fc.record({ perDay: fc.integer({ min: 20, max: 400 }) }),
      busyDayCv: fc.constantFrom(0, 0, 0.4),
      inducedPercent: fc.constantFrom({}, { phone: 30 }, { site: 120, chat: 10 }),
      complexityCorrelation: fc.constantFrom(0, 0.5),
      repetition: optional(fc.record({ time: law(10, 200), documentationPercent: percent })),
      atRiskPercent: fc.constantFrom(0, 0, 30),
      fixAtSource: optional(fc.record({ removedPercent: percent })),
      startsOnPercent: fc.constantFrom(
        { phone: 100 },
        { chat: 30, email: 20, phone: 30, site: 20 },
        { email: 50, site: 50 },
        { shop: 60, phone: 40 },
      ),
      handling: handling(queue),
    }),
  );
}

const shift = (startsAt: string) =>
  fc.record({
    agents: fc.integer({ min: 0, max: 3 }),
    startsAt: fc.constant(startsAt),
    lastsMinutes: fc.constantFrom(240, 510),
    breaks: fc.array(
      fc.record({
        afterMinutes: fc.integer({ min: 0, max: 100 }),
        lastsMinutes: fc.constantFrom(10, 45),
        groups: fc.constantFrom(1, 2, 3),
        paid: fc.boolean(),
        notDuring: optional(fc.constant('relief')),
      }),
      { maxLength: 2 },
    ),
  });
/** A journey over back office and phone, with every branch, stuck steps and the owner's follow-up. */
const touch = fc.record({
  types: fc.constant(['card']),
  firstStepPercent: parts(['check', 'sign'], 90),
  steps: fc.record({
    check: fc.record({
      at: fc.constant('back'),
      delay: optional(law(1, 20_000)),
      stuck: optional(fc.record({ percent, noticedAfter: law(600, 40_000), channel: fc.constantFrom('email', 'phone') })),
      nextPercent: parts(['sign', 'check'], 80),
    }),
    sign: fc.record({ at: fc.constantFrom('chat', 'email', 'site'), byCustomer: fc.boolean(), delay: optional(law(1, 3000)) }),
  }),
  targets: fc.record({
    begun: fc.record({ step: fc.constant('check'), until: fc.constantFrom('begun', 'done'), withinSeconds: fc.constant(5_000) }),
    done: fc.record({
      until: fc.constant('done'),
      withinSeconds: fc.constant(40_000),
      clock: fc.constant('openingHours'),
      hoursOf: fc.constant('phone'),
    }),
  }),
  followUp: optional(fc.record({ afterSeconds: fc.constantFrom(0, 3000), at: fc.constant('back'), catchPercent: percent })),
});

const relief = optional(fc.constant('relief'));

/** `helps`: some of what it serves it may serve only during a rule, and leave its other work for it. */
function team(skills: readonly string[], helps: boolean) {
  const skill = fc.record({
    priority: fc.integer({ min: 1, max: 2 }),
    handleTimePercent: fc.constantFrom(100, 130),
    training: optional(
      fc.record({ handleTimePercent: fc.constantFrom(100, 120), unresolvedPercent: fc.constantFrom(0, 80, 100, 150) }),
    ),
    afterWaitSeconds: fc.constantFrom(0, 0, 30),
    reservedIdleAgents: fc.constantFrom(0, 0, 1, 2),
    onlyDuring: helps ? relief : fc.constant(undefined),
  });
  const roster = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 24, maxLength: 24 });
  return fc.record({
    agents: fc.oneof(
      fc.record({ constant: fc.integer({ min: 0, max: 6 }) }),
      fc.record({ perInterval: roster }),
      fc.record({
        steps: fc.constant([
          { fromSeconds: 100.5, agents: 4 },
          { fromSeconds: 40_000.25, agents: 2 },
          { fromSeconds: 70_000, agents: 5 },
        ]),
      }),
      fc.record({
        shifts: fc.record({ day: shift('07:30'), late: shift('13:00'), night: shift('21:00') }),
        scalePercent: fc.constantFrom(100, 80),
      }),
    ),
    shrinkagePercent: fc.constantFrom(0, 0, 35),
    minimumPresence: optional(fc.integer({ min: 1, max: 3 })),
    fatigue: optional(
      fc.record({
        overMinutes: fc.constantFrom(20, 60),
        fromOccupancyPercent: fc.constantFrom(0, 60),
        handleTimePercentWhenFull: fc.constantFrom(100, 130),
        resolutionLossPercentWhenFull: fc.constantFrom(0, 30),
      }),
    ),
    absence: optional(fc.record({ percent: fc.constantFrom(5, 30), dayCv: fc.constantFrom(0, 0.7) })),
    skills: fc.record(Object.fromEntries(skills.map((id) => [id, skill]))),
    openingHours: helps ? hours : fc.constant(undefined),
    languages: helps ? optional(fc.subarray(['he', 'ru'])) : fc.constant(undefined),
    outsourced: optional(fc.constant({ pricePerMinute: 1, pricePerContact: 2, pricePerHour: 30, minimumPerWeek: 500 })),
    breakAfterContact: optional(fc.record({ percent, time: law(10, 900), notDuring: relief })),
    backlog: optional(
      fc.record({
        time: law(60, 900),
        reservedIdleAgents: fc.integer({ min: 0, max: 2 }),
        interruptible: fc.boolean(),
        notDuring: relief,
      }),
    ),
  });
}

const week = (periods: readonly { from: string; to: string }[]) =>
  Object.fromEntries(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'].map((day) => [day, [...periods]]));

/** Drops what is undefined, as a file would. */
const written = (document: unknown) => JSON.parse(JSON.stringify(document)) as ScenarioInput;

/** Teams speak languages that customers have. */
function understood(document: ScenarioInput): ScenarioInput {
  const segments = Object.values(document.customers?.segments ?? {});
  const isKnown = (code: string) => segments.some(({ language }) => language === code);
  const teams = Object.entries(document.teams).map(([id, team]) => [
    id,
    team.languages ? { ...team, languages: team.languages.filter(isKnown) } : team,
  ]);
  return { ...document, teams: Object.fromEntries(teams) };
}

/**
 * Small services with every mechanism: a phone or branch channel with two queues, chat, e-mail, self-service; opening hours, lines,
 * balking, retries, repeats, transfers, steering, overflow, breaks, backlogs, shrinkage, rosters that change, customers who wait at the start.
 */
export const arbitraryService = fc
  .record({
    version: fc.constant(1 as const),
    name: fc.constant('Any service'),
    calendar: fc.record({
      startDate: fc.constantFrom('2026-03-01', '2026-03-05'),
      days: fc.integer({ min: 1, max: 2 }),
      intervalMinutes: fc.constant(60 as const),
      warmUpDays: fc.integer({ min: 0, max: 1 }),
      followDays: fc.constantFrom(0, 3),
      openingHours: fc.constant({
        day: week([{ from: '08:00', to: '18:30' }]),
        split: week([
          { from: '07:15', to: '12:00' },
          { from: '14:00', to: '24:00' },
        ]),
      }),
    }),
    inquiryTypes: fc.oneof(
      fc.record({ card: inquiryType() }),
      fc.record({ card: inquiryType(), loan: inquiryType(), other: inquiryType(), purchase }),
    ),
    channels: fc.record({
      phone: liveChannel('phone', channelIds),
      chat: chatChannel,
      email: emailChannel,
      back: callBackChannel,
      shop: shopChannel,
      site: fc.constant({ kind: 'selfService' as const }),
    }),
    queues: fc.record({
      counter: fc.constant({ channel: 'shop' }),
      tills: fc.constant({ channel: 'shop' }),
      phone: fc.record({
        channel: fc.constant('phone'),
        waitingPlaces: optional(fc.integer({ min: 0, max: 5 })),
        sends: optional(fc.record({ to: fc.constant('vip'), percent, ifWaitingAtLeast: fc.constantFrom(0, 0, 2) })),
      }),
      email: fc.record({ channel: fc.constant('email'), waitingAtStart }),
      vip: fc.record({
        channel: fc.constant('phone'),
        waitingCreditSeconds: fc.constantFrom(0, 60),
        waitingWeight: fc.constantFrom(1, 2),
        waitingAtStart,
      }),
    }),
    demand: fc.record({
      busyDayCv: fc.constantFrom(0, 0.3),
      busyIntervalCv: fc.constantFrom(0, 0.3),
      messages: fc.record({
        reminder: optional(
          fc.record({
            types: fc.constant(['card']),
            perDay: fc.constantFrom(0, 500),
            reachPercent: percent,
            avoidedPercent: fc.integer({ min: 0, max: 40 }),
            movedPercent: parts(['site', 'chat'], 60),
            reply: optional(
              fc.record({
                percent: fc.constantFrom(0, 20),
                type: fc.constant('card'),
                channel: fc.constantFrom('phone', 'site'),
              }),
            ),
          }),
        ),
      }),
      surges: fc.record({
        outage: optional(
          fc.record({
            phases: fc.array(fc.record({ volumePercent: fc.constantFrom(0, 100, 300), time: law(600, 40_000) }), {
              minLength: 2,
              maxLength: 3,
            }),
          }),
        ),
      }),
    }),
    effort: optional(
      fc.record({
        highAbove: fc.constantFrom(0, 2, 5),
        leaving: optional(fc.record({ basePercent: percent, percentPerPoint: percent })),
      }),
    ),
    surveys: optional(
      fc.record({
        channels: optional(fc.constant(['phone', 'chat'])),
        askedPercent: percent,
        answeredPercent: percent,
        longWaitSeconds: optional(fc.constantFrom(0, 60)),
        outcomes: fc.record({
          abandoned: surveyed,
          unresolved: surveyed,
          waitedLong: surveyed,
          repeated: surveyed,
          resolvedAtFirst: surveyed,
        }),
      }),
    ),
    intradayRules: fc.record({
      relief: fc.record({
        on: fc.constantFrom(true, true, false),
        queue: fc.constantFrom('phone', 'chat', 'email'),
        ifWaitingAtLeast: fc.integer({ min: 1, max: 4 }),
        untilWaitingBelow: fc.constant(1),
        ifLongestWaitSeconds: optional(fc.constantFrom(30, 120)),
        checkEverySeconds: optional(fc.constant(300)),
      }),
    }),
    customers: optional(
      fc.record({
        segments: fc.record({
          old: fc.record({
            number: fc.constantFrom(100, 300),
            keepHuman: fc.constant(true),
            leaveIfForcedPercent: percent,
            patiencePercent: fc.constantFrom(100, 50),
            language: optional(fc.constant('ru')),
          }),
          young: fc.record({
            language: optional(fc.constant('he')),
            number: fc.constantFrom(0, 700),
            coveragePercent: percent,
            readinessPercent: percent,
          }),
        }),
      }),
    ),
    touches: fc.record({ fault: optional(touch) }),
    steering: fc.record({
      push: fc.record({ from: fc.constant('phone'), to: fc.constant('site'), sharePercent: percent, forced: fc.boolean() }),
      nudge: fc.record({
        from: fc.constant('email'),
        to: fc.constant('chat'),
        sharePercent: percent,
        acceptancePercent: percent,
      }),
    }),
    teams: fc.record({
      everybody: team(queueIds, false),
      front: team(['phone', 'vip', 'counter', 'tills'], true),
      desk: team(['chat', 'email'], true),
    }),
    experiment: fc.record({ seed: fc.string({ minLength: 1, maxLength: 8 }) }),
  })
  .map(written)
  .map(understood);
