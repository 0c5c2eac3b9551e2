import type { JsonObject } from '../../src/scenario/jsonValue.ts';

const exponential = (meanSeconds: number): JsonObject => ({ law: 'exponential', meanSeconds });
const lognormal = (meanSeconds: number): JsonObject => ({ law: 'lognormal', meanSeconds, cv: 1 });
const day = [{ from: '08:00', to: '16:00' }];

/** A small day on every kind of channel: some 160 inquiries that give up, come back, are handed on and wait over closing time. */
export const allChannels: JsonObject = {
  version: 1,
  name: 'Every kind of channel',
  acknowledgement: 'Made up for a test.',
  calendar: {
    startDate: '2026-03-01',
    days: 1,
    intervalMinutes: 60,
    warmUpDays: 1,
    openingHours: {
      office: { sunday: day, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day },
    },
  },
  inquiryTypes: {
    account: {
      volume: { perDay: 160 },
      busyDayCv: 0.2,
      startsOnPercent: { phone: 40, branch: 10, chat: 15, site: 20, forum: 5, letters: 10 },
      handling: {
        phone: {
          time: lognormal(240),
          wrapUp: exponential(30),
          firstContactResolutionPercent: 80,
          ifUnresolved: { returnPercent: 90, delay: exponential(3600), channels: { phone: 50, messages: 50 } },
          transfersPercent: { files: 5 },
        },
        branch: { time: { law: 'gamma', meanSeconds: 400, cv: 0.7 } },
        chat: { time: { law: 'weibull', meanSeconds: 500, shape: 1.5 } },
        messages: { time: exponential(200) },
        letters: { time: lognormal(300) },
        files: { time: exponential(900), transfersPercent: { visits: 20 } },
        visits: { time: { law: 'triangular', lowSeconds: 1800, modeSeconds: 2400, highSeconds: 5400 } },
        site: {
          time: { law: 'uniform', lowSeconds: 30, highSeconds: 200 },
          coveragePercent: 60,
          completionPercent: 90,
          ifUnresolved: { delay: exponential(900), channels: { phone: 70, chat: 30 } },
        },
        forum: { time: { law: 'constant', meanSeconds: 300 }, completionPercent: 50, ifUnresolved: { channels: { site: 100 } } },
      },
    },
  },
  channels: {
    phone: {
      kind: 'phone',
      openingHours: 'office',
      lines: 12,
      patience: { time: exponential(120), hangUpAtOncePercent: 2 },
      afterAbandoning: { retryPercent: 50, retryDelay: exponential(600), switchPercent: { site: 20 } },
    },
    branch: { kind: 'branch', openingHours: 'office', balking: { atQueueLength: 6 }, costPerContact: 10 },
    chat: { kind: 'chat', openingHours: 'office', patience: { time: { law: 'weibull', meanSeconds: 200, shape: 2 } } },
    messages: { kind: 'messaging', openingHours: 'office' },
    letters: { kind: 'email', openingHours: 'office' },
    files: { kind: 'backOffice', openingHours: 'office' },
    visits: { kind: 'fieldVisit', openingHours: 'office' },
    site: { kind: 'selfService', costPerContact: 0.2 },
    forum: { kind: 'community' },
  },
  steering: { online: { from: 'phone', to: 'site', sharePercent: 10, acceptancePercent: 80 } },
  teams: {
    front: { agents: { constant: 2.5 }, shrinkagePercent: 20, skills: { phone: {}, branch: { priority: 2 } }, wagePerHour: 40 },
    writers: {
      agents: { constant: 1 },
      skills: { chat: {}, messages: { priority: 2 }, letters: { priority: 3 } },
      wagePerHour: 40,
    },
    back: { agents: { constant: 1 }, skills: { files: {}, visits: { priority: 2 } }, wagePerHour: 50 },
  },
  targets: { phone: { withinSeconds: 30, percent: 70 } },
  experiment: { replications: 20, smallestDifference: { abandonment: 0.01 } },
};

/** The same with more customers steered. */
export const moreSteered: JsonObject = {
  extends: 'all.json',
  name: 'More to the site',
  steering: { online: { sharePercent: 40 } },
};
