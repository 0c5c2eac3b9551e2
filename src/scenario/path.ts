import { isJsonObject, type JsonValue } from './jsonValue.ts';

/** A place in a document: names of fields and ids, and positions in lists. */
export type Path = readonly (string | number)[];

/** The path of problems that concern the document as a whole. */
const wholeDocument = 'document';

/**
 * A path as people read it: `teams.front.agents.perInterval[3]`. Ids with a dot stand in brackets: `teams["tier.2"].agents`.
 * The empty path is `document`.
 */
export function pathText(path: Path): string {
  if (path.length === 0) return wholeDocument;
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w$-]+$/.test(key)) return `${text}["${key.replaceAll(/["\\]/g, '\\$&')}"]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** The reverse of `pathText`; `undefined` for a text that is not a path. */
export function parsePath(text: string): Path | undefined {
  if (text === wholeDocument) return [];
  const path: (string | number)[] = [];
  const step = /\.?([\w$-]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/sy;
  while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (!found) return undefined;
    const [, name, position, quoted] = found;
    if (name !== undefined) path.push(name);
    else if (position !== undefined) path.push(Number(position));
    else path.push((quoted ?? '').replaceAll(/\\(.)/gs, '$1'));
  }
  return path;
}

/** What stands at a path of a document; `undefined` where there is nothing. */
export function valueAt(document: JsonValue, path: Path): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const key of path) {
    if (Array.isArray(value)) value = typeof key === 'number' ? value[key] : undefined;
    else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}
