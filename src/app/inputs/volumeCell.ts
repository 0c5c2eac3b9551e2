import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import type { FieldNode, NumberNode } from '../fields/fieldNode.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { setField } from '../fields/setField.ts';
import { calendarOf } from './calendar.ts';
import { fieldCell, type GridCell, rounded } from './cells.ts';
import { customersBehind, statedVolume } from './derived.ts';
import { fieldIn } from './read.ts';
import { summaryCell } from './summaries.ts';
import type { InputsWords } from './words.ts';

/** Mean volume of a day, as it comes out of all that the volume says. */
function meanOfDay(document: JsonObject, type: string): number {
  const calendar = calendarOf(document);
  const volume = fieldIn(fieldIn(document.inquiryTypes, type), 'volume');
  const stated = statedVolume(volume, calendar, customersBehind(document, type));
  return stated.reduce((all, count) => all + count, 0) / calendar.days;
}

/** The number with the fewest digits that, so many times a unit, is shown as a value. */
function shortest(value: number, unit: number): number {
  const tries = [1, 100, 1e4, 1e6, 1e9].map((digits) => Math.round((value / unit) * digits) / digits);
  return tries.find((each) => rounded(each * unit) === value) ?? value / unit;
}

/** The volume of a mean day: another one changes the volume per day or per 1,000 customers, or the factor on a list of intervals. */
export function volumeCell(document: JsonObject, type: string, say: InputsWords): GridCell {
  const volume: Path = ['inquiryTypes', type, 'volume'];
  const stated = valueAt(document, volume);
  const [list] = ['given', 'perInterval'].filter((name) => fieldIn(stated, name) !== undefined);
  const mean = meanOfDay(document, type);
  if (list === 'given' || (list && mean === 0)) return summaryCell([...volume, list], nodeAt([...volume, list]) as FieldNode);
  const byCustomers = !list && fieldIn(stated, 'perThousandCustomers') !== undefined;
  const path = [...volume, list ? 'scalePercent' : byCustomers ? 'perThousandCustomers' : 'perDay'];
  const perUnit = meanOfDay(setField(document, path, 1), type);
  if (byCustomers && perUnit === 0) return fieldCell(path, nodeAt(path) as NumberNode);
  const plain = fieldCell(path, nodeAt([...volume, 'perDay']) as NumberNode);
  if (!list && mean === fieldIn(stated, 'perDay')) return plain;
  return {
    ...plain,
    key: `${plain.key} mean`,
    name: say.volumeOfDay,
    meaning: list ? say.volumeByFactor : byCustomers ? say.volumeByCustomers : say.volumeByDay,
    read: (whole) => (valueAt(whole, volume) === undefined ? undefined : rounded(meanOfDay(whole, type))),
    write: (whole, value) => setField(whole, path, perUnit > 0 ? shortest(Number(value), perUnit) : value),
    remove: undefined,
  };
}
