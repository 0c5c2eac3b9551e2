import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { DayParams } from './dayClaims.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/**
 * A day that begins empty; after the intervals of the case nobody arrives and the staff of the last one stays. Where nobody serves,
 * nobody waits for long.
 */
export function oneDay(params: DayParams, seed: string): ScenarioInput {
  const { expected_arrivals_per_interval: arrivals, servers_per_interval: agents = [0] } = params;
  const minutes = (params.interval_s ?? 3600) / 60;
  const intervalMinutes = minutes === 15 ? 15 : minutes === 30 ? 30 : 60;
  const all = (24 * 60) / intervalMinutes;
  const last = agents.at(-1) ?? 0;
  const meanPatience = params.mean_patience_s ?? (params.servers_per_interval ? undefined : 1);
  const hangUpAtOncePercent = 100 * (params.p_zero_patience ?? 0);
  const patience = meanPatience ? { patience: { time: exponential(meanPatience), hangUpAtOncePercent } } : {};
  return {
    version: 1,
    name: 'A day',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes, warmUpDays: 0, followDays: 1 },
    inquiryTypes: {
      call: {
        volume: { perInterval: Array.from({ length: all }, (_, at) => arrivals[at] ?? 0) },
        busyDayCv: params.busyness_cv ?? 0,
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: exponential(params.mean_service_s ?? 1) } },
      },
    },
    channels: { phone: { kind: 'phone', ...patience, ...(params.capacity_total ? { lines: params.capacity_total } : {}) } },
    teams: {
      agents: { agents: { perInterval: Array.from({ length: all }, (_, at) => agents[at] ?? last) }, skills: { phone: {} } },
    },
    targets: { phone: { withinSeconds: params.thresholds_s?.[0] ?? params.threshold_s ?? 20 } },
    experiment: { seed },
  };
}
