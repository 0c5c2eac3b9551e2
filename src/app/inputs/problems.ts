import type { Issue } from '../../scenario/issue.ts';
import { type Path, parsePath, pathText } from '../../scenario/path.ts';
import type { Draft } from '../comparison/drafts.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { reasonText } from '../fields/reasonText.ts';
import { type Section, sectionOf } from '../fields/sections.ts';
import type { GridCell } from './cells.ts';
import { inWords } from './inWords.ts';
import { alone, placeText } from './labels.ts';
import type { Scene } from './scene.ts';

/** Something that has to be put right, in the same words wherever it is said. */
export interface Problem {
  /** Of a text that was not taken, that of its cell. */
  readonly key: string;
  readonly path: Path;
  readonly text: string;
  /** Whether the checks of the whole say so. */
  readonly isIssue: boolean;
}

type Said = Pick<Scene, 'document' | 'writing' | 'drafts' | 'issues'>;

function draftProblem({ key, path, name, reason }: Draft, { document, writing }: Said): Problem {
  const { words, language } = writing;
  const text = reasonText(reason, alone(placeText(path, document, writing, name), writing), words, language);
  return { key, path, text, isIssue: false };
}

function issueProblem(issue: Issue, { document, writing }: Said): Problem {
  const path = parsePath(issue.path) ?? [];
  const place = alone(placeText(path, document, writing), writing);
  const said = inWords(issue, { document, writing });
  const text = writing.language === 'he' ? `${place}: ${said}` : `${place} ${said}`;
  return { key: `${issue.path} ${issue.code}`, path, text, isIssue: true };
}

/** All that is not in order: what was typed and not taken, then what the checks of the whole say. */
export function problemsOf(said: Said): Problem[] {
  const drafts = [...said.drafts.values()].map((draft) => draftProblem(draft, said));
  return [...drafts, ...said.issues.map((issue) => issueProblem(issue, said))];
}

const isBelow = (path: Path, top: Path): boolean => top.length > 0 && top.every((key, at) => path[at] === key);

/** Whether what the checks say at a path is about a field: at it or below it, or at the shares of which it is one. */
function isAbout(problem: Path, path: Path, isShare: boolean): boolean {
  return isBelow(problem, path) || (isShare && problem.length === path.length - 1 && isBelow(path, problem));
}

/** What is not in order with a field that is edited as one. */
export function problemsAt({ problems }: Pick<Scene, 'problems'>, cell: GridCell | Path): Problem[] {
  if (problems.length === 0 || ('kind' in cell && cell.kind === 'fixed')) return [];
  const [path, key] = 'kind' in cell ? [cell.path, cell.key] : [cell, pathText(cell)];
  const isShare = 'kind' in cell && cell.node.kind === 'percent' && cell.node.name === '*';
  return problems.filter((problem) => (problem.isIssue ? isAbout(problem.path, path, isShare) : problem.key === key));
}

/** The section in which a field is seen. */
export function sectionAt(path: Path, document: Scene['document']): Section {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(path.slice(0, length), document);
    if (node) return node.section;
  }
  return sectionOf(String(path[0] ?? ''));
}
