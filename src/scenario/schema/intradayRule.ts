import * as v from 'valibot';
import { between, customers, field, id, label, percent, seconds } from './field.ts';

/**
 * A rule by which the load is controlled through the day: in force while one of its conditions holds. What it changes says so itself, by its
 * id: skills that hold only or not during it, background work that pauses, breaks that are put off.
 */
export const intradayRuleSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  on: field(v.optional(v.boolean(), true), 'Whether the rule is used; one that is not never comes into force.'),
  queue: field(id(), 'Queue that it watches.'),
  ifWaitingAtLeast: field(v.optional(customers(1)), 'Comes into force when at least this many customers wait.'),
  untilWaitingBelow: field(
    v.optional(customers(1)),
    'Stays in force until fewer than this many wait; as many as above where absent.',
  ),
  ifLongestWaitSeconds: field(
    v.optional(seconds()),
    'Comes into force when the customer at the head of the queue has waited this long.',
  ),
  untilLongestWaitBelowSeconds: field(
    v.optional(seconds()),
    'Stays in force until the customer at the head has waited less than this, or nobody waits; as above where absent.',
  ),
  ifBusyPercent: field(
    v.optional(percent()),
    'Comes into force when at least this share of the agents present is busy, over the teams that serve the queue at all times.',
  ),
  untilBusyBelowPercent: field(
    v.optional(percent()),
    'Stays in force until less than this share of them is busy; as above where absent.',
  ),
  checkEverySeconds: field(
    v.optional(between(1, 86_400)),
    'Looked at once in this time, counted from midnight, as someone looks at a wallboard; at every change where absent. The share of busy agents needs it.',
  ),
});
export type IntradayRuleSpec = v.InferOutput<typeof intradayRuleSchema>;
