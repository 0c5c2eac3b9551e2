import { Fragment, type ReactNode } from 'react';

export type Parts = Readonly<Record<string, ReactNode>>;

const placeholder = /\{(\w+)\}/;

/** A message with its {placeholders} filled by texts or elements, in the order of the language. */
export function rich(template: string, parts: Parts): ReactNode {
  // Splitting on a group gives texts at even places and the names of placeholders at odd ones.
  return template.split(new RegExp(placeholder, 'g')).map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one template never change places
    <Fragment key={place}>{place % 2 === 0 ? piece : parts[piece]}</Fragment>
  ));
}

/** The same with texts alone. */
export function filled(template: string, parts: Readonly<Record<string, string | number>>): string {
  return template.replace(new RegExp(placeholder, 'g'), (_, name: string) => String(parts[name] ?? ''));
}
