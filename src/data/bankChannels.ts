import type { ScenarioInput } from '../scenario/schema/scenario.ts';
import type { AssumptionSpec } from '../scenario/schema/targets.ts';
import { routineTypes } from './bankScenario.ts';

/**
 * Branch and digital channels beside the recorded phone. The bank's data has none, so everything here is illustrative: benchmarks with
 * their source where there are any, else assumptions.
 */

const branchHours = [{ from: '08:30', to: '14:00' }];
const longDay = [...branchHours, { from: '16:00', to: '18:00' }];
const digitalHours = [{ from: '08:00', to: '20:00' }];
const weekdaysOnly = { sunday: branchHours, monday: longDay, tuesday: branchHours, wednesday: branchHours, thursday: longDay };

/** Cost of a contact besides staff, in shekels: lines, licences, rooms. */
const costs = { phone: 0.3, branch: 1.5, app: 0.4, chat: 0.3, email: 0.1 } as const;

/** Shares of routine inquiries by the channel customers choose first. */
const routineStart = { phone: 78, branch: 7, app: 9, chat: 3, email: 3 };
const otherStart = { phone: 94, branch: 6 };
const phoneOnly = ['regular-p0', 'returned-p1', 'returned-p2', 'internet'];

const handling = {
  branch: {
    time: { law: 'gamma', meanSeconds: 240, cv: 0.8 },
    firstContactResolutionPercent: 90,
    ifUnresolved: { delay: { law: 'exponential', meanSeconds: 14_400 } },
  },
  app: {
    time: { law: 'lognormal', meanSeconds: 180, cv: 0.7 },
    coveragePercent: 80,
    ifUnresolved: { delay: { law: 'exponential', meanSeconds: 900 }, channels: { phone: 100 } },
  },
  chat: {
    time: { law: 'lognormal', meanSeconds: 420, cv: 0.7 },
    firstContactResolutionPercent: 85,
    ifUnresolved: { delay: { law: 'exponential', meanSeconds: 3600 }, channels: { phone: 100 } },
  },
  email: {
    time: { law: 'lognormal', meanSeconds: 420, cv: 0.8 },
    firstContactResolutionPercent: 80,
    ifUnresolved: { delay: { law: 'exponential', meanSeconds: 14_400 }, channels: { phone: 100 } },
  },
} as const;

const assumed = (note: string): AssumptionSpec => ({ basis: 'assumed', note: `Illustrative. ${note}` });
const benchmark = (source: string, year: number, note: string): AssumptionSpec => ({
  basis: 'estimated',
  source,
  year,
  note: `Illustrative. ${note}`,
});

const assumptions: Record<string, AssumptionSpec> = {
  ...Object.fromEntries(
    Object.keys(costs).map((id) => [`channels.${id}.costPerContact`, assumed('A round figure, asked of the user.')]),
  ),
  'channels.branch': assumed('Opening hours and customers put off by a full branch are typical of a branch, not the bank’s own.'),
  'channels.chat': benchmark(
    'Comm100, Live Chat Benchmark 2019 (data of 2018)',
    2018,
    'A chat lasts 713 s with several at once; 420 s of undisturbed work at three at once comes near it.',
  ),
  'teams.branch': assumed('Four clerks.'),
  'teams.digital': assumed('Two agents for chat and e-mail.'),
  ...Object.fromEntries(
    routineTypes.flatMap((id) => [
      [`inquiryTypes.${id}.startsOnPercent`, assumed('The share that starts on each channel is a scenario, not a record.')],
      [
        `inquiryTypes.${id}.handling.branch.time`,
        benchmark('FMSI Teller Line Study, thefinancialbrand.com', 2013, '15 transactions an hour and teller.'),
      ],
      [
        `inquiryTypes.${id}.handling.app.coveragePercent`,
        benchmark('Socitm, web visits of UK councils', 2011, 'One visit in five fails.'),
      ],
    ]),
  ),
};

/** The recorded phone with branch, app, chat and e-mail beside it; the recorded calls stay what they were. */
export function withChannels(recorded: ScenarioInput): ScenarioInput {
  const routine: readonly string[] = routineTypes;
  const inquiryTypes = Object.fromEntries(
    Object.entries(recorded.inquiryTypes).map(([id, type]) => {
      if (phoneOnly.includes(id)) return [id, type];
      if (!routine.includes(id))
        return [id, { ...type, startsOnPercent: otherStart, handling: { ...type.handling, branch: handling.branch } }];
      return [id, { ...type, startsOnPercent: routineStart, handling: { ...type.handling, ...handling } }];
    }),
  );
  return {
    ...recorded,
    name: 'Bank week',
    description: 'An ordinary week of an Israeli bank. Phone measured in 1999; branch and digital illustrative.',
    calendar: {
      ...recorded.calendar,
      // From four days on, another day of warm-up changes the service level by less than 1e-4 of a point.
      warmUpDays: 4,
      followDays: 7,
      openingHours: {
        branch: weekdaysOnly,
        digital: {
          sunday: digitalHours,
          monday: digitalHours,
          tuesday: digitalHours,
          wednesday: digitalHours,
          thursday: digitalHours,
          friday: [{ from: '08:00', to: '14:00' }],
        },
      },
    },
    inquiryTypes,
    channels: {
      phone: { ...(recorded.channels.phone as ScenarioInput['channels'][string]), costPerContact: costs.phone },
      branch: {
        costPerContact: costs.branch,
        kind: 'branch',
        name: 'Branch',
        openingHours: 'branch',
        whenClosed: { returnPercent: 60, returnDelay: { law: 'exponential', meanSeconds: 3600 }, switchPercent: { phone: 40 } },
        patience: { time: { law: 'exponential', meanSeconds: 1800 } },
        balking: { atQueueLength: 15 },
        afterAbandoning: { switchPercent: { phone: 70 }, switchDelay: { law: 'exponential', meanSeconds: 3600 } },
      },
      app: { kind: 'selfService', name: 'App and site', costPerContact: costs.app },
      chat: {
        kind: 'chat',
        costPerContact: costs.chat,
        name: 'Chat',
        openingHours: 'digital',
        contactsAtOnce: 3,
        speedByLoadPercent: [100, 80, 65],
        whenClosed: { returnPercent: 50, returnDelay: { law: 'exponential', meanSeconds: 3600 }, switchPercent: { email: 50 } },
        patience: { time: { law: 'exponential', meanSeconds: 180 } },
        afterAbandoning: { switchPercent: { phone: 80 }, switchDelay: { law: 'exponential', meanSeconds: 300 } },
      },
      email: { kind: 'email', name: 'E-mail', openingHours: 'digital', costPerContact: costs.email },
    },
    teams: {
      ...recorded.teams,
      phone: { ...(recorded.teams.phone as ScenarioInput['teams'][string]), wagePerHour: 60 },
      branch: {
        name: 'Branch clerks',
        agents: { perInterval: openIntervals(branchOpen, 4) },
        skills: { branch: {} },
        wagePerHour: 65,
      },
      digital: {
        name: 'Digital agents',
        agents: { perInterval: openIntervals(digitalOpen, 2) },
        skills: { chat: { priority: 1 }, email: { priority: 2 } },
        wagePerHour: 60,
      },
    },
    money: { currency: 'ILS', employerCostPercent: 130 },
    targets: {
      ...recorded.targets,
      branch: { withinSeconds: 600 },
      chat: { withinSeconds: 60 },
      email: { withinSeconds: 14_400 },
    },
    assumptions: {
      ...recorded.assumptions,
      ...assumptions,
      money: assumed('Wages and their loading are round figures, asked of the user.'),
    },
  };
}

const branchOpen = (day: number, hour: number): boolean =>
  day < 5 && ((hour >= 8.5 && hour < 14) || ((day === 1 || day === 4) && hour >= 16 && hour < 18.5));
const digitalOpen = (day: number, hour: number): boolean =>
  (day < 5 && hour >= 8 && hour < 20) || (day === 5 && hour >= 8 && hour < 14);

/** A roster of half-hours, Sunday first: so many agents while `open`, none otherwise. */
function openIntervals(open: (day: number, hour: number) => boolean, agents: number): number[] {
  return Array.from({ length: 7 * 48 }, (_, interval) => (open(Math.floor(interval / 48), (interval % 48) / 2) ? agents : 0));
}

/** What alternatives change of the bank week, as differences. */
export const alternatives = {
  'bank-week-digital': {
    extends: 'bank-week',
    name: 'A quarter of routine inquiries to the app',
    description:
      'A quarter of the routine inquiries that would have come by phone are steered to self-service; those it cannot complete call.',
    steering: {
      'routine-to-app': {
        name: 'Routine inquiries: phone to app',
        types: [...routineTypes],
        from: 'phone',
        to: 'app',
        sharePercent: 25,
      },
    },
  },
  'bank-week-pooled': {
    extends: 'bank-week',
    name: 'Branch clerks also answer calls',
    description: 'Clerks of the branch take calls while no visitor waits.',
    teams: {
      branch: {
        skills: {
          'phone-p0': { priority: 2, handleTimePercent: 110 },
          'phone-p1': { priority: 2, handleTimePercent: 110 },
          'phone-p2': { priority: 2, handleTimePercent: 110 },
        },
      },
    },
  },
  'bank-week-fewer': {
    extends: 'bank-week',
    name: 'A tenth fewer phone agents',
    description: 'The phone is staffed with a tenth fewer agents at all times.',
    teams: { phone: { agents: { scalePercent: 90 } } },
  },
} as const;
