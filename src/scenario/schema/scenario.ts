import * as v from 'valibot';
import { formatVersion } from '../vocabulary.ts';
import { calendarSchema } from './calendar.ts';
import { channelSchema, queueSchema } from './channel.ts';
import { customersSchema } from './customers.ts';
import { demandSchema } from './demand.ts';
import { effortSchema } from './effort.ts';
import { field, keyed, label, oneUpTo, upTo } from './field.ts';
import { inquiryTypeSchema, moveSchema } from './inquiryType.ts';
import { intradayRuleSchema } from './intradayRule.ts';
import { surveysSchema } from './surveys.ts';
import { assumptionSchema, experimentSchema, targetSchema } from './targets.ts';
import { moneySchema, teamSchema } from './team.ts';
import { touchSchema } from './touch.ts';

const reserved = (what: string) => field(v.optional(v.strictObject({}), {}), `${what} Kept for a later version; empty today.`);

/** A whole scenario after `extends` has been resolved. Every list of named things is an object keyed by a stable id. */
export const scenarioSchema = v.strictObject({
  $schema: field(v.optional(v.string()), 'Address of the JSON Schema, for editors.'),
  version: field(v.literal(formatVersion), 'Version of the format.'),
  name: field(label(), 'Name of the scenario.'),
  description: field(v.optional(v.pipe(v.string(), v.maxLength(5000))), 'What the scenario is about.'),
  acknowledgement: field(v.optional(v.pipe(v.string(), v.maxLength(1000))), 'Sources that must be shown with the figures.'),
  calendar: field(calendarSchema, 'Days, intervals and opening hours.'),
  demand: field(v.optional(demandSchema, {}), 'What inquiry types have in common in how many arise: busy days and surges.'),
  customers: field(v.optional(customersSchema, {}), 'How many customers there are, and how they differ.'),
  inquiryTypes: field(oneUpTo(1000, inquiryTypeSchema), 'What customers contact about.'),
  channels: field(oneUpTo(500, channelSchema), 'Where they are served.'),
  queues: field(
    v.optional(upTo(500, queueSchema), {}),
    'Queues of the channels; a channel without one has a single queue of its own id.',
  ),
  steering: field(v.optional(upTo(1000, moveSchema), {}), 'Moves of customers from the channel they would choose to another.'),
  intradayRules: field(
    v.optional(upTo(64, intradayRuleSchema), {}),
    'Rules by which the load is controlled through the day; teams say what happens while one is in force.',
  ),
  teams: field(upTo(1000, teamSchema), 'Who serves them.'),
  touches: field(
    v.optional(upTo(100, touchSchema), {}),
    'Journeys of several steps over several units, with targets from end to end.',
  ),
  effort: field(
    v.optional(effortSchema),
    'What an inquiry costs the customer in effort, and who leaves for it; not measured where absent.',
  ),
  surveys: field(
    v.optional(surveysSchema),
    'Short surveys: a sample of customers is asked after a contact whether they are satisfied; none where absent.',
  ),
  money: field(v.optional(moneySchema, {}), 'Currency, what staff costs and what a customer is worth.'),
  plan: reserved('Growth, adoption and hiring over months.'),
  targets: field(v.optional(keyed(targetSchema), {}), 'Targets by queue (or channel with one queue).'),
  experiment: field(v.optional(experimentSchema, {}), 'Seed, replications and the differences worth acting on.'),
  assumptions: field(
    v.optional(v.record(v.string(), assumptionSchema), {}),
    'The assumption register: for a path such as inquiryTypes.card.handling.phone, where its figures come from.',
  ),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioInput = v.InferInput<typeof scenarioSchema>;
