import type { ModelNote } from '../model/compiledModel.ts';

const digits = (value = 0): string => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);

/** What compile had to estimate or leave, in words. */
const texts = {
  recordedVolumeResidual: ({ id, values: { recordedContacts = 0, total = 0, largestAbsolute } }) =>
    `the fresh inquiries of ${id} were solved for from its recorded contacts; the contacts they lead to differ from the record ` +
    `by ${digits(recordedContacts > 0 ? (100 * total) / recordedContacts : 0)} % in all, by at most ${digits(largestAbsolute)} in an interval`,
} satisfies Record<ModelNote['code'], (note: ModelNote) => string>;

export const noteText = (note: ModelNote): string => `Note: ${texts[note.code](note)}.`;
