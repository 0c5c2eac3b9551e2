import { isJsonObject, type JsonValue } from './jsonValue.ts';

const plain = /^[ !#-[\]-~]*$/;

function escaped(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return JSON.stringify(text).replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * JSON in one way only: keys sorted by their character codes, no spaces, all of it ASCII; members that are undefined are left out. Equal
 * values give equal texts.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) {
    // Numbers have one text already, and long tables hold nothing else.
    return value.every((member) => typeof member === 'number')
      ? JSON.stringify(value)
      : `[${value.map(canonicalJson).join(',')}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : `${escaped(key)}:${canonicalJson(member)}`;
    });
  return `{${members.join(',')}}`;
}
