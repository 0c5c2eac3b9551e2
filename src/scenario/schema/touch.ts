import * as v from 'valibot';
import { clocks, touchEvents } from '../vocabulary.ts';
import { field, id, label, percent, seconds, shares, upTo } from './field.ts';
import { lawSchema } from './law.ts';

const stuckSchema = v.strictObject({
  percent: field(percent(), 'Share of cases in which nobody takes the step up.'),
  noticedAfter: field(lawSchema, 'Time until the customer asks what became of it.'),
  channel: field(id(), 'Channel on which the customer asks; when that contact is resolved the step is taken anew.'),
});

const stepSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  at: field(id(), 'Queue or self-service channel in which the step is done.'),
  byCustomer: field(
    v.optional(v.boolean(), false),
    'The customer makes a further contact for it; otherwise the organisation hands the case on by itself.',
  ),
  delay: field(v.optional(lawSchema), 'Time from the end of the step before until it is due; at once where absent.'),
  stuck: field(v.optional(stuckSchema), 'Cases that get stuck before the step.'),
  nextPercent: field(
    v.optional(shares(), {}),
    'Steps that follow when it is done, by step: a later one, or an earlier one that has to be repeated. What is left of 100 ends the inquiry, resolved.',
  ),
});
export type StepSpec = v.InferOutput<typeof stepSchema>;

const touchTargetSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  step: field(v.optional(id()), 'Step that the target is about; the whole touch where absent.'),
  until: field(
    v.picklist(touchEvents),
    'What has to happen: an agent begins with the step (of the whole touch: first answers the customer), or it is done (of the whole touch: the inquiry is resolved).',
  ),
  withinSeconds: field(seconds(), 'Time from the start of the inquiry within which it should happen.'),
  clock: field(
    v.optional(v.picklist(clocks), 'calendar'),
    'Clock on which the time counts: the calendar, or opening hours only.',
  ),
  hoursOf: field(v.optional(id()), 'Channel whose opening hours count.'),
});
export type TouchTargetSpec = v.InferOutput<typeof touchTargetSchema>;

const followUpSchema = v.strictObject({
  afterSeconds: field(seconds(), 'The owner looks into a case whose step is not done this long after it was given out.'),
  at: field(id(), 'Queue of the owner’s team in which this work waits; how long it takes stands with the handling of the types.'),
  catchPercent: field(v.optional(percent(), 100), 'Share of stuck cases that it finds and puts on their way.'),
});

/** A journey of several steps by which customers judge the organisation, with targets from end to end. */
export const touchSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  types: field(v.pipe(v.array(id()), v.minLength(1)), 'Inquiry types that go this way; each type in one touch at most.'),
  owner: field(v.optional(label()), 'Team or unit that answers for the whole touch, however many handle it.'),
  firstStepPercent: field(
    shares(),
    'Steps that follow the customer’s first contact once that is resolved, by step. What is left of 100 ends there.',
  ),
  steps: field(v.pipe(upTo(50, stepSchema), v.minEntries(1)), 'Steps after the first contact.'),
  targets: field(v.optional(upTo(30, touchTargetSchema), {}), 'Targets from the start of the inquiry to a step or its end.'),
  followUp: field(v.optional(followUpSchema), 'Work of the owner: to look into cases that do not go on.'),
});
export type TouchSpec = v.InferOutput<typeof touchSchema>;
