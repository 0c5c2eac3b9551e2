import type { Issue } from '../../scenario/issue.ts';
import { type Path, parsePath, pathText } from '../../scenario/path.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { reasonText } from '../fields/reasonText.ts';
import { type Section, sectionOf } from '../fields/sections.ts';
import { hebrewProblem } from '../language/hebrewProblems.ts';
import type { GridCell } from './cells.ts';
import type { Draft } from './drafts.ts';
import { placeText } from './labels.ts';
import type { Scene } from './scene.ts';

/** Something that has to be put right, in the same words wherever it is said. */
export interface Problem {
  readonly key: string;
  readonly path: Path;
  readonly text: string;
}

type Said = Pick<Scene, 'document' | 'writing' | 'drafts' | 'issues'>;

/** A name by itself, whatever its direction. */
const alone = (text: string): string => `\u2068${text}\u2069`;

function draftProblem({ key, path, name, reason }: Draft, { document, writing }: Said): Problem {
  const { words, language } = writing;
  return { key, path, text: reasonText(reason, alone(placeText(path, document, writing, name)), words, language) };
}

function issueProblem(issue: Issue, { document, writing }: Said): Problem {
  const path = parsePath(issue.path) ?? [];
  const place = alone(placeText(path, document, writing));
  const text = writing.language === 'he' ? `${place}: ${hebrewProblem(issue)}` : `${place} ${issue.message}`;
  return { key: `issue ${issue.path} ${issue.code}`, path, text };
}

/** All that is not in order: what was typed and not taken, then what the checks of the whole say. */
export function problemsOf(said: Said): Problem[] {
  return [
    ...[...said.drafts.values()].map((draft) => draftProblem(draft, said)),
    ...said.issues.map((issue) => issueProblem(issue, said)),
  ];
}

const isBelow = (path: Path, top: Path): boolean => top.every((key, at) => path[at] === key);

/** What is not in order with a field: at it, and below it where it is edited as one. */
export function problemsAt(said: Said, cell: GridCell | Path): Problem[] {
  if ('kind' in cell && cell.kind === 'fixed') return [];
  const path = 'kind' in cell ? cell.path : cell;
  const draft = said.drafts.get('kind' in cell ? cell.key : pathText(path));
  const issues = said.issues.filter(
    (issue) => isBelow(parsePath(issue.path) ?? [], path) && (path.length > 0 || issue.path === ''),
  );
  return [...(draft ? [draftProblem(draft, said)] : []), ...issues.map((issue) => issueProblem(issue, said))];
}

/** The section in which a field is seen. */
export function sectionAt(path: Path, document: Scene['document']): Section {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(path.slice(0, length), document);
    if (node) return node.section;
  }
  return sectionOf(String(path[0] ?? ''));
}
