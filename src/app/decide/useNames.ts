import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { channelKinds } from '../../scenario/vocabulary.ts';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { thingName } from '../language/thingName.ts';
import { useWords } from '../language/useWords.ts';
import type { Move } from './steering.ts';

/** What the things of a scenario are called, by id. */
export interface Names {
  readonly scenario: OpenScenario;
  readonly channel: (id: string) => string;
  readonly type: (id: string) => string;
  readonly queue: (id: string) => string;
  readonly team: (id: string) => string;
  readonly move: (move: Move) => string;
}

/** A member of a table of the document. */
function itemOf(whole: JsonObject, table: string, id: string): JsonObject {
  const found = isJsonObject(whole[table]) ? whole[table][id] : undefined;
  return isJsonObject(found) ? found : {};
}

/** The names in a scenario as its document stands, which may have problems. */
export function useNames(scenario: OpenScenario): Names {
  const words = useWords();
  const { whole } = scenario;
  const nameIn = (table: string) => (id: string) => {
    const { name, kind } = itemOf(whole, table, id);
    const ofKind = table === 'channels' ? channelKinds.find((each) => each === kind) : undefined;
    return thingName(words, {
      id,
      name: typeof name === 'string' ? name : undefined,
      ...(ofKind ? { kind: ofKind } : {}),
    });
  };
  return {
    scenario,
    channel: nameIn('channels'),
    queue: (id) => nameIn(itemOf(whole, 'queues', id).name === undefined ? 'channels' : 'queues')(id),
    type: nameIn('inquiryTypes'),
    team: nameIn('teams'),
    move: ({ id, name }) => thingName(words, { id, name }),
  };
}
