import * as v from 'valibot';
import { field, id, percent, price, seconds } from './field.ts';

const outcome = (when: string) =>
  field(
    v.strictObject({
      satisfiedPercent: field(percent(), 'Share of these customers who are satisfied.'),
      answeredPercent: field(
        v.optional(percent()),
        'Share of these customers who answer when they are asked; that of all where absent. Where those who are not satisfied answer more, or less, the answers mislead.',
      ),
    }),
    when,
  );

/** Short surveys of a sample of contacts. Of the outcomes the first that fits a contact counts. */
export const surveysSchema = v.strictObject({
  channels: field(
    v.optional(v.pipe(v.array(id()), v.minLength(1))),
    'Channels with agents on whose contacts customers are asked; all of them where absent.',
  ),
  askedPercent: field(
    percent(),
    'Share of the contacts after which the customer is asked: those served, and those abandoned while waiting.',
  ),
  answeredPercent: field(percent(), 'Share of those asked who answer.'),
  longWaitSeconds: field(
    v.optional(seconds()),
    'Wait in the queue where the contact ended, its phone menu included, above which a customer counts as one who waited long; nobody does where absent.',
  ),
  outcomes: field(
    v.strictObject({
      abandoned: outcome('Customers who gave up waiting.'),
      unresolved: outcome('Customers whose contact did not resolve their inquiry.'),
      waitedLong: outcome('Customers whose contact resolved their inquiry after a long wait.'),
      repeated: outcome('Customers whose inquiry was resolved, but not at the first contact.'),
      resolvedAtFirst: outcome('Customers whose inquiry was resolved at the first contact, without a long wait.'),
    }),
    'Who is satisfied, by what the customer went through: the first that fits, in this order.',
  ),
  costPerSurvey: field(v.optional(price(), 0), 'What it costs to ask a customer.'),
  costPerAnswer: field(v.optional(price(), 0), 'What each answer costs besides, such as reading it.'),
});
