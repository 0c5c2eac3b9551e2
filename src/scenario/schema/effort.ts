import * as v from 'valibot';
import { between, field, percent } from './field.ts';

/** Points of effort. */
const points = () => between(0, 10_000);

const leavingSchema = v.strictObject({
  basePercent: field(v.optional(percent(), 0), 'Share of customers who leave after an inquiry that took no effort.'),
  percentPerPoint: field(
    v.optional(percent(), 0),
    'What each point of effort adds to that share, in percentage points, up to 100 %.',
  ),
});

/**
 * What an inquiry costs the customer, in points: for each component its number times its weight. Absent, it is not measured.
 */
export const effortSchema = v.strictObject({
  perContact: field(v.optional(points(), 1), 'Points for each contact, the first included.'),
  perSwitch: field(v.optional(points(), 1), 'Points for each move to another channel.'),
  perTransfer: field(v.optional(points(), 1), 'Points for each transfer.'),
  perRepetition: field(v.optional(points(), 1), 'Points each time that the inquiry has to be explained again.'),
  perMinuteWaited: field(
    v.optional(points(), 0.1),
    'Points for each minute of waiting in person; waiting on deferred channels, such as for an e-mail, takes no effort.',
  ),
  perOffer: field(v.optional(points(), 0), 'Points for each offer that an agent makes, such as a credit or something to buy.'),
  perGivenUp: field(v.optional(points(), 0), 'Points where the inquiry is given up unresolved.'),
  highAbove: field(points(), 'Effort above which an inquiry counts as one of high effort.'),
  leaving: field(
    v.optional(leavingSchema),
    'Customers who leave the organisation after an inquiry: the risk rises with the effort of that inquiry.',
  ),
});
