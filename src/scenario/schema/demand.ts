import * as v from 'valibot';
import { between, factorPercent, field, id, keyed, label, percent, price, seconds, shares, whole } from './field.ts';
import { lawSchema } from './law.ts';

const surgeSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  types: field(v.optional(v.array(id())), 'Inquiry types whose volume it changes; all where absent.'),
  phases: field(
    v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            volumePercent: field(factorPercent(), 'Volume while the phase lasts, in percent of the usual.'),
            time: field(lawSchema, 'How long the phase lasts.'),
          }),
        ),
        v.minLength(2),
        v.maxLength(100),
      ),
    ),
    'Phases at random times, one after the other and then from the first again: such as days at 100 % and an outage of hours at 400 %.',
  ),
  spells: field(
    v.optional(
      v.array(
        v.strictObject({
          fromSeconds: field(seconds(), 'Beginning, seconds from the start of the window.'),
          lastsSeconds: field(seconds(), 'Length in seconds.'),
          volumePercent: field(factorPercent(), 'Volume meanwhile, in percent of the usual.'),
        }),
      ),
    ),
    'Known times, such as a billing run or a campaign; within an interval the extra volume is spread evenly.',
  ),
});

const replySchema = v.strictObject({
  percent: field(percent(), 'Share of the messages that customers answer who would not have made contact.'),
  type: field(id(), 'Inquiry type of the replies; they come when inquiries of the type arise, and count beside its volume.'),
  channel: field(id(), 'Channel on which replies come.'),
});

const messageSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  types: field(v.optional(v.array(id())), 'Inquiry types that it makes fewer; all where absent.'),
  segments: field(v.optional(v.array(id())), 'Customer segments to whom it is sent; all where absent.'),
  reachPercent: field(v.optional(percent(), 100), 'Share of these customers who get it.'),
  perDay: field(v.optional(between(0, 1e8)), 'Messages a day; where absent, one in each period to every customer who gets it.'),
  periodDays: field(v.optional(whole(1, 3660), 30), 'Length of that period in days.'),
  costPerMessage: field(v.optional(price(), 0), 'Cost of a message, in the currency of the scenario.'),
  avoidedPercent: field(v.optional(percent(), 0), 'Share of the inquiries of those who get it that do not arise.'),
  movedPercent: field(
    v.optional(shares(), {}),
    'Share of the inquiries of those who get it that begin on another channel than they would, by channel.',
  ),
  reply: field(v.optional(replySchema), 'New inquiries of customers who were quiet until the message came.'),
});
export type MessageSpec = v.InferOutput<typeof messageSchema>;

/** What all inquiry types have in common in how many arise. */
export const demandSchema = v.strictObject({
  busyDayCv: field(
    v.optional(between(0, 3), 0),
    'Variability from day to day that all inquiry types share: coefficient of variation of one factor for the whole day.',
  ),
  busyIntervalCv: field(
    v.optional(between(0, 3), 0),
    'Variability from interval to interval beyond chance, each for itself but shared by all inquiry types: coefficient of variation of its factor.',
  ),
  messages: field(
    v.optional(keyed(messageSchema), {}),
    'Proactive messages to customers: what they cost, the inquiries they avoid or move, and the replies they bring.',
  ),
  surges: field(v.optional(keyed(surgeSchema), {}), 'Times at which the volume is multiplied: outages, billing runs, campaigns.'),
});
