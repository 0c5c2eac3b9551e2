import * as v from 'valibot';
import { offerCustomers, offerKinds, volumeBases } from '../vocabulary.ts';
import { typeSegmentSchema } from './customers.ts';
import { amount, between, factorPercent, field, id, keyed, label, percent, price, seconds, shares, whole } from './field.ts';
import { lawSchema } from './law.ts';

const volume = () => between(0, 1e8);
const weight = () => between(0, 1e6);

const volumeSchema = v.strictObject({
  volumeBasis: field(
    v.optional(v.picklist(volumeBases), 'inquiries'),
    'What the numbers count: fresh inquiries, or recorded contacts, which already hold redials and repeats.',
  ),
  recordedChannel: field(
    v.optional(id()),
    'Channel on which the contacts were recorded; needed where the type starts on several channels.',
  ),
  perDay: field(v.optional(volume()), 'Volume of a day, spread over its intervals by the weights.'),
  perThousandCustomers: field(
    v.optional(volume()),
    'Inquiries of 1,000 customers in a period, spread over the days of the window and their intervals by the weights. Customers of a segment make more or fewer, by its percentage.',
  ),
  periodDays: field(v.optional(whole(1, 3660), 30), 'Length of that period in days.'),
  intervalWeights: field(v.optional(v.array(weight())), 'Weights of the intervals of a day; equal where absent.'),
  dayWeights: field(v.optional(v.array(weight())), 'Factor of each day of the window on the volume of a day; 1 where absent.'),
  perInterval: field(
    v.optional(v.array(volume())),
    'Expected number in each interval, for one day (repeated) or for all days of the window in turn.',
  ),
  given: field(
    v.optional(
      v.array(
        v.strictObject({
          atSeconds: field(seconds(), 'Time of arising, seconds from the start of the window.'),
          serviceSeconds: field(v.optional(seconds()), 'Handle time of its first contact.'),
          patienceSeconds: field(v.optional(v.nullable(seconds())), 'Patience on its first contact; null for ever.'),
        }),
      ),
    ),
    'An exact list of inquiries in place of a random volume, in order of time.',
  ),
  scalePercent: field(v.optional(factorPercent(), 100), 'Factor on all of the above, in percent.'),
});
export type VolumeSpec = v.InferOutput<typeof volumeSchema>;

const returnSchema = v.strictObject({
  returnPercent: field(v.optional(percent(), 100), 'Share of the unresolved who contact again; the others give up.'),
  delay: field(v.optional(lawSchema), 'Time until they contact again; at once where absent.'),
  channels: field(v.optional(shares()), 'Channel of the next contact, shares adding to 100; the same channel where absent.'),
});

const offerSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  kind: field(
    v.optional(v.picklist(offerKinds), 'concession'),
    'A concession, which costs money (credit, exchange, offer to stay), or a sale, which brings some.',
  ),
  customers: field(
    v.optional(v.picklist(offerCustomers), 'everybody'),
    'To whom it is made: everybody, or customers about to leave, in each of their contacts, also after one has made them stay.',
  ),
  offeredPercent: field(percent(), 'Share of contacts with these customers in which the agent makes the offer.'),
  takenPercent: field(v.optional(percent(), 100), 'Share of them who take it.'),
  time: field(v.optional(lawSchema), 'Time that the offer adds to the contact, taken or not; none where absent.'),
  amount: field(v.optional(price(), 0), 'What a concession costs or a sale brings each time, in the currency of the scenario.'),
  resolvesPercent: field(
    v.optional(percent(), 0),
    'Of contacts that would not resolve the inquiry, the share that the offer resolves where it is taken: an exchange may, a credit alone does not.',
  ),
  savesPercent: field(v.optional(percent(), 0), 'Of customers about to leave who take it, the share who stay because of it.'),
});
export type OfferSpec = v.InferOutput<typeof offerSchema>;

const missingSchema = v.strictObject({
  percent: field(percent(), 'Share of contacts, not transferred, at which what the customer needs is not there.'),
  ...returnSchema.entries,
});

const handlingSchema = v.strictObject({
  queue: field(
    v.optional(id()),
    'Queue of this channel in which contacts of the type wait; needed where the channel has several.',
  ),
  time: field(lawSchema, 'Handle time in the presence of the customer; in self-service, the time of the attempt.'),
  wrapUp: field(
    v.optional(lawSchema),
    'Work of the agent after the customer has left (wrap-up). Where agents handle several contacts at once it is part of the work on each, before the customer leaves.',
  ),
  firstContactResolutionPercent: field(
    v.optional(percent(), 100),
    'Share of contacts, not transferred, that resolve the inquiry.',
  ),
  coveragePercent: field(
    v.optional(percent(), 100),
    'Self-service: share of inquiries, the easiest, that it is able to complete.',
  ),
  completionPercent: field(v.optional(percent(), 100), 'Self-service: share of attempts on those that are completed.'),
  ifUnresolved: field(
    v.optional(returnSchema),
    'What customers do whose inquiry was not resolved; all return at once where absent.',
  ),
  itemMissing: field(
    v.optional(missingSchema),
    'An item that is not in the branch: the contact cannot resolve the inquiry, and another one follows, where and after how long is said here.',
  ),
  disputePercent: field(
    v.optional(percent(), 0),
    'Share of contacts that become a dispute in front of everybody on the channel; what that does to shoppers is a figure of the channel.',
  ),
  toolkit: field(
    v.optional(keyed(offerSchema), {}),
    'What agents here may offer within their authority. It is made in any contact, one that is handed on too.',
  ),
  savedPercent: field(
    v.optional(percent(), 0),
    'Share of customers about to leave who stay after a contact here, without any offer.',
  ),
  transfersPercent: field(
    v.optional(shares(), {}),
    'Share of contacts handed on at their end, by queue or self-service channel.',
  ),
  redialsPercent: field(
    v.optional(shares(), {}),
    'Share of contacts at whose end the customer is told to contact somewhere else (call another number): a new contact there, by queue or self-service channel.',
  ),
  redialDelay: field(v.optional(lawSchema), 'Time until the customer does so; at once where absent.'),
});
export type HandlingSpec = v.InferOutput<typeof handlingSchema>;

const fixSchema = v.strictObject({
  removedPercent: field(percent(), 'Share of the inquiries that no longer arise.'),
  oneOffCost: field(v.optional(amount(), 0), 'What the fix costs, once, in the currency of the scenario.'),
});

const repetitionSchema = v.strictObject({
  time: field(lawSchema, 'Time that it takes to explain the inquiry again.'),
  documentationPercent: field(
    v.optional(percent(), 0),
    'Share of further contacts and transfers at which the agent finds what was told before, so that nothing is explained again.',
  ),
});

export const inquiryTypeSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  volume: field(volumeSchema, 'How many inquiries arise, and when.'),
  busyDayCv: field(
    v.optional(between(0, 3), 0),
    'Variability from day to day beyond chance: coefficient of variation of a factor common to the whole day.',
  ),
  complexityCorrelation: field(
    v.optional(between(-0.99, 0.99), 0),
    'Correlation between how hard an inquiry is and how long agents need for it (Gaussian copula). Self-service completes the easiest first, so above 0 what is left takes longer.',
  ),
  fixAtSource: field(
    v.optional(fixSchema),
    'The cause is removed where it arises: a share of the inquiries is not made at all. The volume above is that without the fix.',
  ),
  repetition: field(
    v.optional(repetitionSchema),
    'Customers who come to another agent, by a transfer or in a further contact, explain their inquiry again.',
  ),
  handleTimePercentByHour: field(
    v.optional(v.pipe(v.array(between(1, 1000)), v.length(24))),
    'Handle time in each hour of the day, by the start of the service, against the law given; 24 values, 100 means as given. Wrap-up is not affected.',
  ),
  atRiskPercent: field(
    v.optional(percent(), 0),
    'Share of the inquiries whose customer is about to leave, unless a contact makes them stay.',
  ),
  shoppers: field(
    v.optional(
      v.strictObject({ saleValue: field(v.optional(price(), 0), 'What a sale is worth, in the currency of the scenario.') }),
    ),
    'Customers who come to buy: they wait at queues and take agents’ time, but do not count among inquiries.',
  ),
  startsOnPercent: field(shares(), 'Channel of the first contact, before steering; shares adding to 100.'),
  segments: field(v.optional(keyed(typeSegmentSchema), {}), 'How customers of single segments differ in this type.'),
  inducedPercent: field(
    v.optional(keyed(between(0, 1000)), {}),
    'Induced demand, by channel: inquiries that nobody used to make, for every 100 that begin on the channel after steering.',
  ),
  handling: field(keyed(handlingSchema), 'How the type is served, by queue, or by channel where the channel has one queue.'),
});
export type InquiryTypeSpec = v.InferOutput<typeof inquiryTypeSchema>;

export const moveSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  types: field(v.optional(v.array(id())), 'Inquiry types that are moved; all where absent.'),
  segments: field(v.optional(v.array(id())), 'Customer segments that are moved; all where absent.'),
  from: field(id(), 'Channel that customers would choose.'),
  to: field(id(), 'Channel to which they are steered.'),
  sharePercent: field(percent(), 'Share of them who are steered.'),
  acceptancePercent: field(v.optional(percent(), 100), 'Share of the steered who accept.'),
  forced: field(
    v.optional(v.boolean(), false),
    'Leaves no choice: customers who stay with people are moved to self-service too, and readiness makes no difference.',
  ),
});
export type MoveSpec = v.InferOutput<typeof moveSchema>;
