import type { CensoredSample } from './kaplanMeier.ts';

/** A stretch of the waiting time with its rate of events per second. */
export interface HazardPiece {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly events: number;
  /** Seconds watched in the piece, over all in the sample. */
  readonly exposureSeconds: number;
  readonly perSecond: number;
}

/**
 * Rate of events in each piece between neighbouring edges: events in [from, to) over the seconds watched there, the maximum-likelihood rate of a
 * hazard constant within pieces. The last edge may be Infinity.
 */
export function piecewiseHazard(sample: CensoredSample, edges: readonly number[]): readonly HazardPiece[] {
  return edges.slice(1).map((toSeconds, at) => {
    const fromSeconds = edges[at] as number;
    let events = 0;
    let exposureSeconds = 0;
    sample.seconds.forEach((seconds, index) => {
      if (sample.happened[index] && seconds >= fromSeconds && seconds < toSeconds) events++;
      exposureSeconds += Math.max(0, Math.min(seconds, toSeconds) - fromSeconds);
    });
    return { fromSeconds, toSeconds, events, exposureSeconds, perSecond: exposureSeconds > 0 ? events / exposureSeconds : 0 };
  });
}
