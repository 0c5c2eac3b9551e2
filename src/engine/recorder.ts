import * as at from './layout.ts';
import { agentInts, clock, now, recording, running, slotInts, windowStart } from './state.ts';

/** What may be recorded of a replication, for replay and explanation. `menuLeft`: a call that began with the phone menu ends in it. `waitsAtStart`: waits in a queue as the simulation starts, and counts nowhere as an arrival. `tried`: an attempt begins that finds nobody. `handedOn`: the case goes to the next step of its touch without the customer; `followUp`, `followedUp`: the owner looks into a case, under a number of its own. */
export type RecordedEvent =
  | 'arisen'
  | 'waitsAtStart'
  | 'offered'
  | 'blocked'
  | 'balked'
  | 'calledBack'
  | 'menuBegun'
  | 'menuLeft'
  | 'handedOn'
  | 'followUp'
  | 'followedUp'
  | 'turnedAway'
  | 'started'
  | 'tried'
  | 'resumed'
  | 'ended'
  | 'laidDown'
  | 'abandoned'
  | 'resolved'
  | 'givenUp';

/**
 * Receives the events of one replication in order of time. `seconds` counts from the start of the window, `serial` numbers the
 * inquiries as they arise (of all types), `contact` the contacts of an inquiry from 1; `agent` is the agent's number in its
 * team from 0. Team and agent are -1 where no agent takes part.
 */
export interface Recorder {
  record(
    event: RecordedEvent,
    seconds: number,
    serial: number,
    contact: number,
    place: number,
    team: number,
    agent: number,
  ): void;
}

/** Hands an event of a slot to the recorder; `agent` counts over all teams, -1 for none. */
export function note(event: RecordedEvent, slot: number, agent: number): void {
  const row = slot << 4;
  const team = agent < 0 ? -1 : (agentInts[(agent << 3) + at.agentTeam] as number);
  const number = agent < 0 ? -1 : agent - (running.model.teams.agentFrom[team] as number);
  const seconds = (clock[now] as number) - (clock[windowStart] as number);
  recording.to?.record(
    event,
    seconds,
    slotInts[row + at.serial] as number,
    (slotInts[row + at.ordinal] as number) & at.contactMask,
    slotInts[row + at.place] as number,
    team,
    number,
  );
}
