import { createContext, useContext } from 'react';
import type { Path } from '../../scenario/path.ts';

/** A field that is to be shown and focused, wherever it is. */
export interface Finding {
  readonly target: Path | undefined;
  readonly goTo: (path: Path) => void;
  /** Tells that the target was found. */
  readonly found: () => void;
  readonly isFound: () => boolean;
}

export const FindingContext = createContext<Finding | undefined>(undefined);

export function useFinding(): Finding {
  const finding = useContext(FindingContext);
  if (finding === undefined) throw new Error('a part of the inputs stands outside of its FindingContext');
  return finding;
}
