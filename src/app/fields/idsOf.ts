import { servedByAgents } from '../../scenario/channelKind.ts';
import { isJsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Referenced } from '../../scenario/message.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { type ChannelKind, channelKinds } from '../../scenario/vocabulary.ts';

function idsAt(document: JsonValue, path: Path): string[] {
  const record = valueAt(document, path);
  return isJsonObject(record) ? Object.keys(record) : [];
}

const isKind = (value: unknown): value is ChannelKind => channelKinds.some((kind) => kind === value);

/** Declared queues, and the channels served by agents that declare none. */
function queueIds(document: JsonValue): string[] {
  const queues = idsAt(document, ['queues']);
  const withQueue = queues.map((id) => valueAt(document, ['queues', id, 'channel']));
  const alone = idsAt(document, ['channels']).filter((id) => !withQueue.includes(id) && !selfService(document, id));
  return [...queues, ...alone];
}

function selfService(document: JsonValue, channel: string): boolean {
  const kind = valueAt(document, ['channels', channel, 'kind']);
  return isKind(kind) && !servedByAgents(kind);
}

/** Languages of the customer segments. */
function languages(document: JsonValue): string[] {
  const path = ['customers', 'segments'];
  const codes = idsAt(document, path).map((id) => valueAt(document, [...path, id, 'language']));
  return [...new Set(codes.filter((code) => typeof code === 'string'))];
}

/** The ids that a reference may name in a document, which may still have problems. */
export function idsOf(document: JsonValue, what: Referenced): string[] {
  switch (what) {
    case 'channel':
      return idsAt(document, ['channels']);
    case 'queue':
      return queueIds(document);
    case 'queueOrSelfService':
      return [...queueIds(document), ...idsAt(document, ['channels']).filter((id) => selfService(document, id))];
    case 'openingHours':
      return idsAt(document, ['calendar', 'openingHours']);
    case 'team':
      return idsAt(document, ['teams']);
    case 'inquiryType':
      return idsAt(document, ['inquiryTypes']);
    case 'intradayRule':
      return idsAt(document, ['intradayRules']);
    case 'segment':
      return idsAt(document, ['customers', 'segments']);
    case 'language':
      return languages(document);
    case 'step':
      return idsAt(document, ['touches']).flatMap((touch) => idsAt(document, ['touches', touch, 'steps']));
  }
}
