import type { LawSpec } from '../../src/scenario/schema/law.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';

export interface OneQueue {
  readonly arrivalsPerSecond: number;
  readonly service: LawSpec;
  readonly agents: number;
  readonly patience?: { readonly time: LawSpec; readonly hangUpAtOncePercent?: number };
  readonly lines?: number;
  readonly withinSeconds: number;
  readonly shortAbandonSeconds?: number;
}

/** Length of a replication: days measured after days of warm-up. */
export interface Length {
  readonly days: number;
  readonly warmUpDays: number;
}

/** A day long or longer, always open, the same at all times; its inquiries are followed to their end. */
export function steadyCalendar({ days, warmUpDays }: Length): ScenarioInput['calendar'] {
  return { startDate: '2026-03-01', days, intervalMinutes: 60, warmUpDays, followDays: 28 };
}

/** An ordinary scenario of one queue `phone`, one team `agents` and one inquiry type `call`. */
export function oneQueue(queue: OneQueue, length: Length): ScenarioInput {
  return {
    version: 1,
    name: 'One queue',
    calendar: steadyCalendar(length),
    inquiryTypes: {
      call: {
        volume: { perDay: queue.arrivalsPerSecond * 86_400 },
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: queue.service } },
      },
    },
    channels: {
      phone: {
        kind: 'phone',
        ...(queue.patience ? { patience: queue.patience } : {}),
        ...(queue.lines ? { lines: queue.lines } : {}),
      },
    },
    teams: { agents: { agents: { constant: queue.agents }, skills: { phone: {} } } },
    targets: { phone: { withinSeconds: queue.withinSeconds, shortAbandonSeconds: queue.shortAbandonSeconds ?? 5 } },
  };
}
