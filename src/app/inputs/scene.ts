import { createContext, useContext } from 'react';
import type { Issue } from '../../scenario/issue.ts';
import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import type { Drafts } from '../comparison/drafts.ts';
import type { Difference } from '../fields/differences.ts';
import type { CellWriting } from '../fields/formatCell.ts';
import type { Reason } from '../fields/reason.ts';
import type { DeedKind } from '../workspace/deeds.ts';
import type { Cell } from './cells.ts';
import type { Problem } from './problems.ts';
import type { Warning } from './warnings.ts';
import type { InputsWords } from './words.ts';

/** What a cell is given: a value (undefined takes the field away), or a text that is not taken. */
export type Given = { readonly cell: Cell } & (
  | { readonly value: JsonValue | undefined }
  | { readonly text: string; readonly reason: Reason }
);

/** The scenario that is edited, and what can be done to it. */
export interface Scene {
  readonly document: JsonObject;
  /** The whole document of the baseline; undefined where that is the one that is edited. */
  readonly baseline: JsonObject | undefined;
  readonly issues: readonly Issue[];
  /** What has to be put right. */
  readonly problems: readonly Problem[];
  /** Where the document differs from the baseline. */
  readonly changes: readonly Difference[];
  readonly warnings: readonly Warning[];
  readonly drafts: Drafts;
  readonly writing: CellWriting;
  readonly say: InputsWords;
  /** Another whole document. Changes of the same kind of the same thing that follow closely are one step. */
  readonly change: (change: (document: JsonObject) => JsonObject, kind: DeedKind, of: Path) => void;
  /** Gives cells what was typed or pasted, in one step. */
  readonly give: (given: readonly Given[], kind: DeedKind) => void;
  /** Forgets a text that was not taken. */
  readonly forget: (key: string) => void;
  /** Back to what the baseline has. */
  readonly reset: (path: Path) => void;
}

export const SceneContext = createContext<Scene | undefined>(undefined);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === undefined) throw new Error('a part of the inputs stands outside of its SceneContext');
  return scene;
}
