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

/** What is wrong with a document for its size alone. */
export async function sizeIssues(size: number): Promise<readonly Issue[]> {
  if (size < largeBytes) return [];
  const { sizeIssue } = await import('../../scenario/parseJson.ts');
  const issue = sizeIssue(size);
  return issue === undefined ? [] : [issue];
}
