import * as v from 'valibot';
import { between, factorPercent, field, id, keyed, label, seconds } from './field.ts';
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
  surges: field(v.optional(keyed(surgeSchema), {}), 'Times at which the volume is multiplied: outages, billing runs, campaigns.'),
});
