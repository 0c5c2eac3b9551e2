import { purpose } from '../random/purpose.ts';

/** Every use of randomness in the engine has its own purpose, so that a new one leaves the draws of the others alone. */
export const arrivalGap = purpose('arrival gap');
export const busyDay = purpose('busy day');
export const firstChannel = purpose('first channel');
export const complexity = purpose('complexity');
export const patience = purpose('patience');
export const hangUp = purpose('hang up at once');
export const balking = purpose('balking');
export const handleTime = purpose('handle time');
export const wrapUp = purpose('wrap-up');
export const agentBreak = purpose('break');
export const breakLength = purpose('break length');
export const transfer = purpose('transfer');
export const resolution = purpose('resolution');
export const completion = purpose('self-service completion');
export const reaction = purpose('reaction');
export const delay = purpose('delay');
export const wholeAgent = purpose('whole agent');
export const backlogTime = purpose('backlog item');
export const menuTime = purpose('menu time');
export const menuEnd = purpose('menu end');
export const misrouting = purpose('misrouting');
export const callBack = purpose('call-back');
export const repetition = purpose('repetition');
export const repetitionTime = purpose('repetition time');
export const leaving = purpose('customer leaves');
export const surgePhase = purpose('surge phase');
export const fixAtSource = purpose('fix at source');
export const missingItem = purpose('missing item');
export const dispute = purpose('dispute');
export const putOff = purpose('put off by a dispute');
/** Streams that all types share. */
export const allTypes = purpose('all types');
export const sharedDay = purpose('shared busy day');
export const sharedInterval = purpose('shared busy interval');
export const segment = purpose('segment');
export const leavingForced = purpose('leaving when forced');
