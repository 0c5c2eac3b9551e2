import type { ModelNote } from '../model/compiledModel.ts';
import { plainLine } from './plainLine.ts';
import { textTable } from './textTable.ts';

const digits = (value = 0): string => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);

/** How far the solved volumes are from the record: a row an inquiry type. */
function residuals(notes: readonly ModelNote[]): string[] {
  const rows = notes.map(({ id, values: { recordedContacts = 0, total = 0, largestAbsolute } }) => [
    id,
    digits(recordedContacts),
    `${digits(recordedContacts > 0 ? (100 * total) / recordedContacts : 0)} %`,
    digits(largestAbsolute),
  ]);
  return [
    'Fresh inquiries were solved for from recorded contacts. The contacts they lead to, by formulas, differ from the record:',
    '',
    ...textTable([['Inquiry type', 'Recorded', 'In all', 'At most in an interval'], ...rows]),
  ];
}

/** What compile had to estimate or leave, by its code. */
const sections = { recordedVolumeResidual: residuals } satisfies Record<
  ModelNote['code'],
  (notes: readonly ModelNote[]) => string[]
>;

/** All notes in words, each kind after an empty line; nothing where there are none. */
export function noteLines(notes: readonly ModelNote[]): string[] {
  return Object.entries(sections).flatMap(([code, section]) => {
    const own = notes.filter((note) => note.code === code);
    return own.length === 0 ? [] : ['', ...section(own).map(plainLine)];
  });
}
