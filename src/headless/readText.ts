import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { maxTextLength } from '../scenario/jsonValue.ts';
import { sizeIssue } from '../scenario/parseJson.ts';
import type { Problem } from './badInput.ts';

/** The text of a file, or why there is none; `absent` where no file of the name exists. */
export type TextResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly absent: boolean; readonly problem: Problem };

const chunkBytes = 1 << 16;

const absence = 'does not exist';
const reasons: Readonly<Record<string, string>> = {
  ENOENT: absence,
  ENOTDIR: absence,
  EISDIR: 'is a folder, not a file',
  EACCES: 'cannot be read: no permission',
  EPERM: 'cannot be read: no permission',
  ELOOP: 'cannot be read: a link that leads back to itself',
  ENAMETOOLONG: 'cannot be read: the name is too long',
};

const refused = (path: string, message: string): TextResult => ({
  ok: false,
  absent: message === absence,
  problem: { path, message },
});

const tooLarge = (path: string, bytes: number): TextResult => refused(path, sizeIssue(bytes)?.message ?? 'is too large');

function whyUnreadable(path: string, error: unknown): TextResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return refused(path, reasons[code] ?? `cannot be read (${code})`);
}

/** Bytes as text; a scenario is UTF-8, and anything else would show up as wrong names much later. */
function decoded(path: string, chunks: readonly Uint8Array[]): TextResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return refused(path, 'is not UTF-8 text; save it as UTF-8');
  }
}

function readOpen(file: number, path: string): TextResult {
  const state = fstatSync(file);
  if (state.isDirectory()) return refused(path, 'is a folder, not a file');
  if (state.size > maxTextLength) return tooLarge(path, state.size);
  const chunks: Uint8Array[] = [];
  for (let bytes = 0; ; ) {
    const chunk = new Uint8Array(chunkBytes);
    const got = readSync(file, chunk);
    if (got === 0) return decoded(path, chunks);
    chunks.push(chunk.subarray(0, got));
    bytes += got;
    if (bytes > maxTextLength) return tooLarge(path, bytes);
  }
}

/** Reads a file of any kind, but no more of it than a scenario may have. `shown` is what the user calls it. */
export function readFile(path: string, shown: string): TextResult {
  try {
    const file = openSync(path, 'r');
    try {
      return readOpen(file, shown);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return whyUnreadable(shown, error);
  }
}

/** Reads standard input to its end, with the same bounds. */
export async function readStandardInput(shown: string): Promise<TextResult> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxTextLength) return tooLarge(shown, bytes);
    }
  } catch (error) {
    return whyUnreadable(shown, error);
  }
  return decoded(shown, chunks);
}
