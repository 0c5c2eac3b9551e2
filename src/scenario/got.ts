import type { JsonValue } from './jsonValue.ts';

/** What a document held in place of what was required. `shown` is the value itself, cut to a readable length. */
export interface Got {
  kind: 'nothing' | 'null' | 'text' | 'number' | 'boolean' | 'list' | 'object';
  shown: string;
}

const longest = 60;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What a value of a document is, for a message. */
export function gotOf(value: JsonValue | undefined): Got {
  if (value === undefined) return { kind: 'nothing', shown: '' };
  if (value === null) return { kind: 'null', shown: 'null' };
  if (typeof value === 'string') return { kind: 'text', shown: cut(value) };
  if (typeof value === 'number') return { kind: 'number', shown: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', shown: String(value) };
  return { kind: Array.isArray(value) ? 'list' : 'object', shown: '' };
}

/** English words for it. */
export function gotWords({ kind, shown }: Got): string {
  if (kind === 'text') return `the text ${JSON.stringify(shown)}`;
  if (kind === 'list') return 'a list';
  if (kind === 'object') return 'an object';
  return kind === 'nothing' ? 'nothing' : shown;
}
