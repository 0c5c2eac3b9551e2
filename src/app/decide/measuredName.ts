import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { valueAt } from '../../scenario/path.ts';
import { channelKinds } from '../../scenario/vocabulary.ts';
import { libraryText } from '../language/libraryText.ts';
import { filled } from '../language/rich.tsx';
import { thingName } from '../language/thingName.ts';
import type { Words } from '../language/useWords.ts';
import type { MeasuredScope } from './allMeasures.ts';

/** Where the things of a scope stand in a document; a queue without a name is called as its channel. */
const pathsOf: { readonly [S in MeasuredScope]?: readonly (readonly string[])[] } = {
  channels: [['channels']],
  queues: [['queues'], ['channels']],
  places: [['queues'], ['channels']],
  teams: [['teams']],
  types: [['inquiryTypes']],
  segments: [['customers', 'segments']],
  touches: [['touches']],
};

/** What a thing of a scope is called, as the first of the documents that knows it says. `pair` joins two names. */
export function measuredName(
  words: Words,
  pair: string,
  wholes: readonly JsonObject[],
  scope: MeasuredScope,
  id: string,
): string {
  const name = (paths: readonly (readonly string[])[], key: string) => {
    const members = wholes.flatMap((whole) => paths.map((path) => valueAt(whole, [...path, key]))).filter(isJsonObject);
    const named = members.find((member) => typeof member.name === 'string') ?? members.find((member) => member.kind);
    const kind = channelKinds.find((each) => each === named?.kind);
    const own = typeof named?.name === 'string' ? named.name : undefined;
    return thingName(words, { id: key, name: own, ...(kind ? { kind } : {}) });
  };
  const [first = '', second = ''] = id.split(' ');
  if (scope === 'owners') return libraryText(words.language, id);
  if (scope === 'typePlaces')
    return filled(pair, { first: name([['inquiryTypes']], first), second: name([['queues'], ['channels']], second) });
  if (scope === 'touchTargets')
    return filled(pair, { first: name([['touches']], first), second: name([['touches', first, 'targets']], second) });
  return name(pathsOf[scope] ?? [], id);
}
