/** The fixed words and numbers of the scenario format. To add a channel kind, add its word here and its row of traits in `src/model/traits.ts`. */

/** Version of the format. A file of an older version is migrated before it is checked. */
export const formatVersion = 1;

/** Agents that are simulated, of all teams together. */
export const mostAgents = 32_768;

export const channelKinds = [
  'phone',
  'branch',
  'chat',
  'messaging',
  'email',
  'selfService',
  'backOffice',
  'fieldVisit',
  'community',
  'callBack',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

/** The six service-level rules of the field; formulas with their populations are in `src/metrics/serviceLevel.ts`. */
export const serviceLevelRules = [
  'offered',
  'entered',
  'answered',
  'ignoreAbandonsWithinTarget',
  'ignoreShortAbandons',
  'abandonsWithinTargetCount',
] as const;
export type ServiceLevelRule = (typeof serviceLevelRules)[number];

export const volumeBases = ['inquiries', 'contactsRecorded'] as const;

export const clocks = ['calendar', 'openingHours'] as const;
export type Clock = (typeof clocks)[number];

/** What becomes of customers inside when a live channel closes. */
export const closings = ['keepWaiting', 'serveInside', 'turnAway'] as const;

/** Which agent of several who have a hand free gets a new contact. */
export const handOrders = ['fewestInHand', 'mostInHand'] as const;

/** What agents may offer: something given, or something sold. */
export const offerKinds = ['concession', 'sale'] as const;
/** To whom: every customer, or those who are about to leave. */
export const offerCustomers = ['everybody', 'atRisk'] as const;

/** From when a wait counts. */
export const waitClocks = ['queueEntry', 'callStart'] as const;

/** What a target of a touch waits for: work on a step begins, or the step is done. */
export const touchEvents = ['begun', 'done'] as const;

export const assumptionBases = ['measured', 'estimated', 'assumed'] as const;

/** Where inquiries come from and how they end, in the flows of a report beside the ids of channels; so none may be the id of a channel. */
export const flowEnds = ['start', 'resolved', 'givenUp', 'open'] as const;
