import type { Issue } from '../../scenario/issue.ts';

/** A document that the user gave: a file, or a pasted text (whose name is ''). */
export interface GivenDocument {
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** `undefined` where it is not UTF-8. */
  readonly text: () => Promise<string | undefined>;
}

/** What is so large that its size is looked at before it is read. */
const largeBytes = 1_000_000;

/** Why a document is refused for its size alone. */
export async function sizeRefusal(size: number): Promise<Issue | undefined> {
  if (size < largeBytes) return undefined;
  const { sizeIssue } = await import('../../scenario/parseJson.ts');
  return sizeIssue(size);
}
