import type { StaffingTargets } from '../../erlang/staffingTargets.ts';
import type { TargetSpec } from '../../scenario/schema/targets.ts';

const almostAll = 0.9999;

/** What a target asks of the staff; undefined where it asks for nothing. */
export function staffingTargets(target: TargetSpec | undefined): StaffingTargets | undefined {
  if (target === undefined) return undefined;
  const { percent, rule, withinSeconds, shortAbandonSeconds, abandonmentPercent, occupancyPercent } = target;
  const share = Math.min(almostAll, (percent ?? 0) / 100);
  const maxAbandonShare = (abandonmentPercent ?? 0) / 100;
  const targets = {
    ...(share > 0 ? { serviceLevel: { rule, share, seconds: withinSeconds, shortAbandonSeconds } } : {}),
    ...(maxAbandonShare > 0 ? { maxAbandonShare } : {}),
    ...(occupancyPercent !== undefined ? { maxOccupancy: occupancyPercent / 100 } : {}),
  };
  return Object.keys(targets).length > 0 ? targets : undefined;
}
