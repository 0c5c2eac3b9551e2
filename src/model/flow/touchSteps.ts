import type { CompiledModel } from '../compiledModel.ts';
import type { ByLanguage } from './byLanguage.ts';
import { lawPoints } from './kernel.ts';

const whole = 4294967296;
const points = 24;

/**
 * Where an inquiry is in its touch: 0 the first contact; for step s at 2 s + 1 the step itself, at 2 s + 2 another contact meanwhile, after which
 * the step is taken anew. -1: the owner's follow-up, which is work beside the inquiry.
 */
export type Phase = number;
export const firstContact: Phase = 0;
export const besideIt: Phase = -1;
export const phaseOf = (step: number, isElsewhere: boolean): Phase => 2 * step + (isElsewhere ? 2 : 1);
export const stepOf = (phase: Phase): number => Math.floor((phase - 1) / 2);
export const isElsewhere = (phase: Phase): boolean => phase > 0 && phase % 2 === 0;

/** A way on from the contact before, taken by a share of the cases to which a step is given out, after one of some equally likely delays. */
interface Way {
  readonly phase: Phase;
  readonly place: number;
  readonly share: number;
  readonly delays: Float64Array;
  /** The customer makes contact. */
  readonly byCustomer: boolean;
}

/** What becomes of a step that is given out to a type: it begins, or gets stuck until the customer asks or the owner finds it. */
export function waysOf(model: CompiledModel, placeIn: ByLanguage['placeIn'], type: number, step: number): Way[] {
  const { touches, handling, channelIds } = model;
  const touch = touches.ofType[type] as number;
  const stuck = (touches.stuck[step] as number) / whole;
  const after = touches.followUpAfter[touch] as number;
  const delays = lawPoints(model, touches.delayTable[step] as number, touches.delayMean[step] as number, points);
  const noticed = lawPoints(model, touches.noticedTable[step] as number, touches.noticedMean[step] as number, points);
  const isFollowedUp = (touches.followUpAt[touch] as number) >= 0;
  const later = (times: Float64Array) => (isFollowedUp ? times.filter((time) => time > after).length / times.length : 0);
  const caught = (later(noticed) * (touches.followUpCatch[touch] as number)) / whole;
  const byCustomer = touches.byCustomer[step] === 1;
  const own = { phase: phaseOf(step, false), place: placeIn(type, touches.place[step] as number), byCustomer };
  const asked = stuck > 0 ? (handling.placeOf[type * channelIds.length + (touches.askedOn[step] as number)] as number) : -1;
  const ways: Way[] = [
    { ...own, share: 1 - stuck, delays },
    { ...own, share: stuck * caught, delays: delays.map((time) => after + time) },
    { phase: phaseOf(step, true), place: asked, share: stuck * (1 - caught), delays: noticed, byCustomer: true },
    {
      phase: besideIt,
      place: isFollowedUp ? placeIn(type, touches.followUpAt[touch] as number) : -1,
      share: stuck * later(noticed) + (1 - stuck) * later(delays),
      delays: Float64Array.of(after),
      byCustomer: false,
    },
  ];
  return ways.filter(({ share, place }) => share > 0 && place >= 0);
}
