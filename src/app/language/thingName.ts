import type { ChannelKind } from '../../scenario/vocabulary.ts';
import { libraryText } from './libraryText.ts';
import type { Words } from './useWords.ts';

/** A thing of a scenario. */
export interface Named {
  readonly id: string;
  readonly name: string | undefined;
  readonly kind?: ChannelKind;
}

/** What a thing of a scenario is called: as its document says, of the library's in the language of the page; else by its kind or id. */
export function thingName({ language, say }: Words, { id, name, kind }: Named): string {
  return name === undefined ? (kind === undefined ? id : say[`channel.${kind}`]) : libraryText(language, name);
}
