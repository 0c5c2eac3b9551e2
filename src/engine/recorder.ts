/** What may be recorded of a replication, for replay and explanation. */
export type RecordedEvent = 'offered' | 'blocked' | 'balked' | 'turnedAway' | 'started' | 'ended' | 'laidDown' | 'abandoned' | 'resolved' | 'givenUp';

/**
 * Receives the events of one replication in order of time. `seconds` counts from the start of the window, `serial` numbers the
 * inquiries as they arise (of all types), `contact` the contacts of an inquiry from 1; `agent` is the agent's number in its
 * team from 0, or -1.
 */
export interface Recorder {
  record(event: RecordedEvent, seconds: number, serial: number, contact: number, place: number, team: number, agent: number): void;
}
