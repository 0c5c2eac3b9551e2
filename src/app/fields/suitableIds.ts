import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Referenced } from '../../scenario/message.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { idsOf } from './idsOf.ts';

/** The id of the step that a touch begins with. */
export const firstStep = 'step-1';

const channelOf = (document: JsonObject, place: JsonValue | undefined) =>
  valueAt(document, ['queues', String(place), 'channel']) ?? place;

/** Types that no other touch has. */
function freeTypes(document: JsonObject, touch: string | number | undefined): string[] {
  const touches = isJsonObject(document.touches) ? Object.keys(document.touches) : [];
  const taken = touches.filter((id) => id !== touch).flatMap((id) => valueAt(document, ['touches', id, 'types']));
  return idsOf(document, 'inquiryType').filter((type) => !taken.includes(type));
}

type Suits = (id: string, document: JsonObject, path: Path) => boolean;

/** Which ids a field or the entries of a record had better begin with, by the pattern. */
const suits: Readonly<Record<string, Suits>> = {
  'channels.*.callBack.to': (id, document, path) => channelOf(document, id) !== path[1],
  'queues.*.sends.to': (id, document, path) => id !== path[1] && channelOf(document, id) === channelOf(document, path[1]),
  'steering.*.to': (id, document, path) =>
    id !== (valueAt(document, [...path.slice(0, -1), 'from']) ?? idsOf(document, 'channel')[0]),
  'inquiryTypes.*.handling.*.queue': (id, document, path) => channelOf(document, id) === channelOf(document, path[3]),
  'inquiryTypes.*.handling.*.ifUnresolved.channels': (id, document, path) => id === channelOf(document, path[3]),
  'inquiryTypes.*.handling.*.itemMissing.channels': (id, document, path) => id === channelOf(document, path[3]),
  'touches.*.types.*': (id, document, path) => freeTypes(document, path[1]).includes(id),
  'touches.*.steps.*.at': (id, document, path) => {
    const [type] = freeTypes(document, path[1]);
    return valueAt(document, ['inquiryTypes', String(type), 'handling', id]) !== undefined;
  },
};

/** The ids that a reference at a path may name in a document: those that it had better begin with first, the others after them. */
export function suitableIds(document: JsonObject, what: Referenced, pattern: string, path: Path): string[] {
  if (what === 'step') {
    const steps = valueAt(document, ['touches', String(path[1]), 'steps']);
    return isJsonObject(steps) ? Object.keys(steps) : [firstStep];
  }
  const suit = suits[pattern];
  const isSwitch = pattern.endsWith('.switchPercent'); // to another channel
  const ids = idsOf(document, what).filter((id) => !isSwitch || id !== path[1]);
  return suit === undefined ? ids : [...ids].sort((a, b) => Number(suit(b, document, path)) - Number(suit(a, document, path)));
}
