import * as v from 'valibot';
import { mostAgents, weekdays } from '../vocabulary.ts';
import { clockTime } from './calendar.ts';
import {
  amount,
  between,
  factorPercent,
  field,
  id,
  keyed,
  label,
  percent,
  percentBelow100,
  price,
  seconds,
  whole,
} from './field.ts';
import { lawSchema } from './law.ts';

const agents = () => between(0, mostAgents);

const breakSchema = v.strictObject({
  afterMinutes: field(between(0, 1440), 'Beginning, minutes after the start of the shift.'),
  lastsMinutes: field(between(1, 480), 'Length of the break, minutes.'),
  groups: field(v.optional(whole(1, 100), 1), 'Agents go in so many groups, one when the other is back.'),
  paid: field(v.optional(v.boolean(), true), 'Whether the break is paid.'),
  notDuring: field(
    v.optional(id()),
    'Intraday rule during which the break, or the training, is put off: whoever is due then goes when the rule goes out of force, and no more once the shift has ended.',
  ),
});

const shiftSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  agents: field(agents(), 'Agents rostered for the shift.'),
  weekdays: field(
    v.optional(v.pipe(v.array(v.picklist(weekdays)), v.minLength(1))),
    'Days on which it begins; all where absent.',
  ),
  startsAt: field(clockTime(), 'Start of the shift, HH:MM.'),
  lastsMinutes: field(between(1, 1440), 'Length of the shift, breaks included, minutes.'),
  breaks: field(
    v.optional(v.pipe(v.array(breakSchema), v.maxLength(20)), []),
    'Breaks of the shift. Those who have been at work longest go first; who is with a customer ends that first and then has the whole break.',
  ),
});
export type ShiftSpec = v.InferOutput<typeof shiftSchema>;

const fatigueSchema = v.strictObject({
  overMinutes: field(
    v.optional(between(1, 1440), 60),
    'Memory: time spent busy that long ago counts about a third of the present (exponential weights), minutes.',
  ),
  fromOccupancyPercent: field(
    v.optional(percentBelow100(), 0),
    'Recent occupancy from which it shows; from there to 100 it grows in a straight line.',
  ),
  handleTimePercentWhenFull: field(
    v.optional(between(1, 1000), 100),
    'Handle time of an agent who has been busy without a pause, against a rested one.',
  ),
  resolutionLossPercentWhenFull: field(
    v.optional(percent(), 0),
    'What is taken off the share of contacts that resolve, where the agent has been busy without a pause, in percent of that share.',
  ),
});

const agentsSchema = v.strictObject({
  constant: field(v.optional(agents()), 'Rostered agents, the same at all times.'),
  perInterval: field(
    v.optional(v.array(agents())),
    'Rostered agents in each interval, for one day (repeated) or for all days of the window in turn.',
  ),
  steps: field(
    v.optional(
      v.array(
        v.strictObject({
          fromSeconds: field(seconds(), 'Time from which the number holds, seconds from the start of the window.'),
          agents: field(agents(), 'Rostered agents from then on.'),
        }),
      ),
    ),
    'Rostered agents from exact times on, seconds from the start of the window, in order of time.',
  ),
  shifts: field(v.optional(keyed(shiftSchema)), 'Rostered agents by shifts, which may overlap and go on over midnight.'),
  scalePercent: field(v.optional(factorPercent(), 100), 'Factor on the above, in percent.'),
  add: field(
    v.optional(between(-mostAgents, mostAgents), 0),
    'Agents added (or, negative, taken away) wherever the above is not 0.',
  ),
});
export type AgentsSpec = v.InferOutput<typeof agentsSchema>;

const trainingSchema = v.strictObject({
  handleTimePercent: field(
    v.optional(between(1, 1000), 100),
    'Handle time after the training against that before it, in percent; above 100 where agents take more time to resolve more.',
  ),
  unresolvedPercent: field(
    v.optional(between(0, 1000), 100),
    'Contacts that do not resolve the inquiry, after the training against before it: 80 means a fifth fewer repeats.',
  ),
  oneOffCost: field(v.optional(amount(), 0), 'What the training costs, once, in the currency of the scenario.'),
});

const skillSchema = v.strictObject({
  priority: field(
    v.optional(whole(1, 1000), 1),
    'Order in which an agent looks for work: 1 first. Equal priorities: the longest waiting first.',
  ),
  handleTimePercent: field(
    v.optional(between(1, 1000), 100),
    'Handle time of this team against the type’s own, in percent (proficiency). Wrap-up is not affected.',
  ),
  afterWaitSeconds: field(
    v.optional(seconds(), 0),
    'The team takes only contacts that have waited at least this long (overflow).',
  ),
  reservedIdleAgents: field(
    v.optional(whole(0, mostAgents), 0),
    'The team takes these contacts only while more than this many of its agents are idle; it keeps the others for its other queues.',
  ),
  training: field(
    v.optional(trainingSchema),
    'Training of the team for these contacts: cross-training for a new skill, or to resolve more. Without it agents serve as the handle time of the team says.',
  ),
  wagePremiumPerHour: field(
    v.optional(price(), 0),
    'What each rostered hour of the team costs more because its agents have this skill, on top of the wage.',
  ),
  onlyDuring: field(
    v.optional(id()),
    'Intraday rule during which alone the team takes these contacts: help from others, supervisors who answer.',
  ),
  notDuring: field(v.optional(id()), 'Intraday rule during which the team takes none of these contacts, such as deferred work.'),
});

const outsourcedSchema = v.strictObject({
  pricePerMinute: field(
    v.optional(price(), 0),
    'Price of a minute of handling, wrap-up included, in the currency of the scenario.',
  ),
  pricePerContact: field(v.optional(price(), 0), 'Price of a contact that the team serves.'),
  pricePerHour: field(v.optional(price(), 0), 'Price of an hour of an agent on the floor.'),
  minimumPerWeek: field(
    v.optional(amount(), 0),
    'Least that is paid for each week of the window by itself, however little is done; for part of a week in proportion.',
  ),
});
export type OutsourcedSpec = v.InferOutput<typeof outsourcedSchema>;

export type SkillSpec = v.InferOutput<typeof skillSchema>;

export const teamSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  agents: field(agentsSchema, 'Agents rostered.'),
  shrinkagePercent: field(
    v.optional(percentBelow100(), 0),
    'Share of rostered time in which an agent is not available (breaks, training, absence), without breaks of shifts and absence that are given by themselves. Agents on the floor = rostered x (1 - shrinkage).',
  ),
  shrinkagePercentByHour: field(
    v.optional(v.pipe(v.array(percentBelow100()), v.length(24))),
    'Shrinkage in each hour of the day, in place of the one above; 24 values.',
  ),
  minimumPresence: field(
    v.optional(whole(1, mostAgents)),
    'Whole people only, and at least this many on the floor while a channel that the team serves in person or by phone is open. Rostered agents follow.',
  ),
  fatigue: field(
    v.optional(fatigueSchema),
    'What the recent occupancy of an agent does to service: the share of time in which it was busy with contacts and wrap-up.',
  ),
  absence: field(
    v.optional(
      v.strictObject({
        percent: field(percentBelow100(), 'Share of the agents who are absent on a day, on average; each for the whole day.'),
        dayCv: field(
          v.optional(between(0, 10), 0),
          'Variability of that share from day to day beyond chance: its coefficient of variation. 0: each agent for himself.',
        ),
      }),
    ),
    'Agents who do not come, drawn for each day: they are on the roster and paid, and not on the floor.',
  ),
  skills: field(keyed(skillSchema), 'Queues that the team serves, by queue (or channel with one queue).'),
  languages: field(
    v.optional(v.array(id())),
    'Languages of customer segments that the team speaks; it serves customers of a segment with another language in none of its queues. All where absent.',
  ),
  breakAfterContact: field(
    v.optional(
      v.strictObject({
        percent: field(percent(), 'Share of contacts followed by a break.'),
        time: field(lawSchema, 'Length of the break.'),
        notDuring: field(
          v.optional(id()),
          'Intraday rule during which agents put these breaks off; they take them when it goes out of force or after their next contact then.',
        ),
      }),
    ),
    'Breaks that agents take after a contact, even while customers wait; of agents with several contacts at once, after the last in hand.',
  ),
  backlog: field(
    v.optional(
      v.strictObject({
        time: field(lawSchema, 'Handle time of an item.'),
        reservedIdleAgents: field(v.optional(whole(0, mostAgents), 0), 'Idle agents kept free of the backlog.'),
        interruptible: field(v.optional(v.boolean(), false), 'A contact takes an agent away from the backlog at once.'),
        notDuring: field(v.optional(id()), 'Intraday rule during which no item is begun.'),
      }),
    ),
    'Work without end that idle agents do between contacts.',
  ),
  openingHours: field(
    v.optional(id()),
    'Hours in which the team works, by their id in the calendar; nobody of it is there at other times. As rostered where absent.',
  ),
  outsourced: field(v.optional(outsourcedSchema), 'Terms of a team of another company; it has prices in place of a wage.'),
  wagePerHour: field(v.optional(price()), 'Wage of a rostered hour, in the currency of the scenario.'),
});
export type TeamSpec = v.InferOutput<typeof teamSchema>;

export const currencyPattern = /^[A-Z]{3}$/;

export const moneySchema = v.strictObject({
  currency: field(v.optional(v.pipe(v.string(), v.regex(currencyPattern)), 'ILS'), 'Currency, three letters.'),
  employerCostPercent: field(v.optional(between(100, 300), 100), 'Cost to the employer against the wage, in percent.'),
  valuePerCustomer: field(v.optional(price()), 'Value that is lost with a customer who leaves, in the currency of the scenario.'),
});
