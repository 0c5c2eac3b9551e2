import type { Scenario } from '../scenario/schema/scenario.ts';
import type { CompiledEffort } from './compiledModel.ts';

/** Points of effort and the risk that customers leave. */
export function compileEffort({ effort }: Scenario): CompiledEffort {
  return {
    isMeasured: effort === undefined ? 0 : 1,
    perContact: effort?.perContact ?? 0,
    perSwitch: effort?.perSwitch ?? 0,
    perTransfer: effort?.perTransfer ?? 0,
    perRepetition: effort?.perRepetition ?? 0,
    perOffer: effort?.perOffer ?? 0,
    perSecondWaited: (effort?.perMinuteWaited ?? 0) / 60,
    perGivenUp: effort?.perGivenUp ?? 0,
    highAbove: effort?.highAbove ?? 0,
    leaveBase: (effort?.leaving?.basePercent ?? 0) / 100,
    leavePerPoint: (effort?.leaving?.percentPerPoint ?? 0) / 100,
  };
}
