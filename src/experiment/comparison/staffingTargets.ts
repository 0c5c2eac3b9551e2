import type { StaffingTargets } from '../../erlang/staffingTargets.ts';
import { allOf, type LeftToWait } from '../../model/flow/afterMenu.ts';
import type { TargetSpec } from '../../scenario/schema/targets.ts';
import { usualLimitSeconds } from '../../scenario/thresholdsOf.ts';

const almostAll = 0.9999;
const hardlyAny = 0.0001;

/** At most a share over a limit: of those whom the menu does not take past it, the share that is left. */
function overLimit(percent: number, { beyond, left }: LeftToWait): Pick<StaffingTargets, 'overLimit'> {
  const share = Math.max(hardlyAny, (percent / 100 - beyond) / (1 - beyond));
  return left.length === 0 || share >= 1 ? {} : { overLimit: { share, seconds: left } };
}

/**
 * What a target asks of the staff; undefined where it asks for nothing. `afterMenu`: what the menu before the queue leaves of a limit that counts
 * from the start of the call; no staff can bring that back.
 */
export function staffingTargets(
  target: TargetSpec | undefined,
  afterMenu: (limitSeconds: number) => LeftToWait = allOf,
): StaffingTargets | undefined {
  if (target === undefined) return undefined;
  const { percent, rule, withinSeconds, shortAbandonSeconds, abandonmentPercent, occupancyPercent } = target;
  const { overLimitPercent, limitSeconds = usualLimitSeconds, limitFrom } = target;
  const share = Math.min(almostAll, (percent ?? 0) / 100);
  const maxAbandonShare = (abandonmentPercent ?? 0) / 100;
  const left = (limitFrom === 'callStart' ? afterMenu : allOf)(limitSeconds);
  const targets = {
    ...(share > 0 ? { serviceLevel: { rule, share, seconds: withinSeconds, shortAbandonSeconds } } : {}),
    ...(overLimitPercent === undefined ? {} : overLimit(overLimitPercent, left)),
    ...(maxAbandonShare > 0 ? { maxAbandonShare } : {}),
    ...(occupancyPercent !== undefined ? { maxOccupancy: occupancyPercent / 100 } : {}),
  };
  return Object.keys(targets).length > 0 ? targets : undefined;
}
