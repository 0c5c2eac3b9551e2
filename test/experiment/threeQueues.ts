import type { Source } from '../../src/experiment/result.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Weight of each half-hour of a day from 08:00 to 18:00, busiest from 10:00 to 12:00. */
const shape = Array.from({ length: 48 }, (_, half) => {
  if (half < 16 || half >= 36) return 0;
  return half < 20 ? 8 : half < 24 ? 12 : half < 28 ? 9 : half < 32 ? 7 : 4;
});
const staff = (most: number) => shape.map((weight) => Math.ceil((most * weight) / 12));

/** A week of an office with a phone that people leave and call again, a chat, mail, and a site that half of the bills can be settled on. */
const document: ScenarioInput = {
  version: 1,
  name: 'Three queues',
  calendar: {
    startDate: '2026-03-01',
    days: 7,
    intervalMinutes: 30,
    openingHours: { office: Object.fromEntries(weekdays.map((day) => [day, [{ from: '08:00', to: '18:00' }]])) },
  },
  inquiryTypes: {
    bill: {
      volume: { perInterval: shape.map((weight) => 3 * weight) },
      startsOnPercent: { phone: 70, chat: 20, site: 10 },
      handling: {
        phone: {
          time: { law: 'lognormal', meanSeconds: 240, cv: 1 },
          wrapUp: { law: 'constant', meanSeconds: 30 },
          firstContactResolutionPercent: 80,
          ifUnresolved: { returnPercent: 90, delay: { law: 'exponential', meanSeconds: 7200 } },
          transfersPercent: { mail: 5 },
        },
        chat: {
          time: { law: 'exponential', meanSeconds: 500 },
          firstContactResolutionPercent: 70,
          ifUnresolved: {
            returnPercent: 80,
            delay: { law: 'exponential', meanSeconds: 3600 },
            channels: { phone: 60, chat: 40 },
          },
        },
        mail: {
          time: { law: 'exponential', meanSeconds: 300 },
          firstContactResolutionPercent: 85,
          ifUnresolved: { returnPercent: 70, delay: { law: 'exponential', meanSeconds: 40_000 } },
        },
        site: {
          time: { law: 'exponential', meanSeconds: 200 },
          coveragePercent: 50,
          completionPercent: 80,
          ifUnresolved: { returnPercent: 90, delay: { law: 'exponential', meanSeconds: 600 }, channels: { phone: 80, site: 20 } },
        },
      },
    },
    fault: {
      volume: { perInterval: shape.map((weight) => 2 * weight) },
      startsOnPercent: { phone: 60, mail: 40 },
      handling: {
        phone: {
          time: { law: 'gamma', meanSeconds: 400, cv: 0.8 },
          firstContactResolutionPercent: 75,
          ifUnresolved: { returnPercent: 85, delay: { law: 'exponential', meanSeconds: 20_000 } },
        },
        mail: {
          time: { law: 'exponential', meanSeconds: 420 },
          firstContactResolutionPercent: 80,
          ifUnresolved: { returnPercent: 70, delay: { law: 'exponential', meanSeconds: 40_000 } },
        },
      },
    },
  },
  channels: {
    phone: {
      kind: 'phone',
      openingHours: 'office',
      patience: { time: { law: 'exponential', meanSeconds: 180 } },
      afterAbandoning: { retryPercent: 50, retryDelay: { law: 'exponential', meanSeconds: 900 }, switchPercent: { mail: 10 } },
    },
    chat: {
      kind: 'chat',
      openingHours: 'office',
      patience: { time: { law: 'exponential', meanSeconds: 120 } },
      afterAbandoning: { switchPercent: { phone: 50 } },
    },
    mail: { kind: 'email', openingHours: 'office' },
    site: { kind: 'selfService' },
  },
  targets: { phone: { withinSeconds: 30, percent: 80 }, chat: { withinSeconds: 30 }, mail: { withinSeconds: 14_400 } },
  steering: { push: { from: 'phone', to: 'site', types: ['bill'], sharePercent: 10 } },
  teams: {
    agents: { agents: { perInterval: staff(14) }, shrinkagePercent: 10, wagePerHour: 50, skills: { phone: {} } },
    digital: { agents: { perInterval: staff(6) }, wagePerHour: 45, skills: { chat: {}, mail: { priority: 2 } } },
  },
};

export function threeQueues(changes: Partial<ScenarioInput> = {}): Source {
  const parsed = core.parseScenario({ ...document, ...changes });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const { scenario, recordedUnder, fingerprint } = parsed.document;
  return { key: fingerprint, scenario, recordedUnder };
}
