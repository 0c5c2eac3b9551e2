import type { ChannelKind, Clock } from '../scenario/vocabulary.ts';

/** What the engine needs to know of a channel; a scenario may override the numbers. */
export interface Traits {
  /** Contacts wait for an agent; otherwise customers serve themselves. */
  readonly agents: boolean;
  /** Contacts are accepted and kept while the channel is closed. */
  readonly deferred: boolean;
  /** Work in progress is laid down at closing time and taken up again later. */
  readonly laidDown: boolean;
  readonly contactsAtOnce: number;
  readonly speedByLoad: readonly number[];
  readonly clock: Clock;
}

const live: Traits = { agents: true, deferred: false, laidDown: false, contactsAtOnce: 1, speedByLoad: [1], clock: 'calendar' };
const deferred: Traits = { ...live, deferred: true, laidDown: true, clock: 'openingHours' };
const self: Traits = { ...live, agents: false };

/** The traits of each kind of channel: one row a kind. */
export const traits = {
  phone: live,
  branch: live,
  chat: { ...live, contactsAtOnce: 3, speedByLoad: [1, 0.8, 0.65] },
  messaging: deferred,
  email: deferred,
  selfService: self,
  backOffice: deferred,
  fieldVisit: deferred,
  community: self,
  callBack: { ...deferred, laidDown: false },
} satisfies Record<ChannelKind, Traits>;
