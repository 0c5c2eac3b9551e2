import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Depth, depths } from '../fields/depths.ts';
import { type Section, sections } from '../fields/sections.ts';

/** What of the inputs is looked at. */
interface View {
  readonly depth: Depth;
  readonly section: Section;
  readonly query: string;
  readonly onlyDifferences: boolean;
  /** Groups that are open, by the path of their thing. */
  readonly open: readonly string[];
}

const first: View = { depth: 'quick', section: 'demand', query: '', onlyDifferences: false, open: [] };
const storageKey = 'moked.inputs';

function remembered(): View {
  try {
    const { depth, section, query, onlyDifferences, open } = JSON.parse(
      sessionStorage.getItem(storageKey) ?? '{}',
    ) as Partial<View>;
    return {
      depth: depths.find((each) => each === depth) ?? first.depth,
      section: sections.find((each) => each === section) ?? first.section,
      query: typeof query === 'string' ? query : first.query,
      onlyDifferences: onlyDifferences === true,
      open: Array.isArray(open) ? open.filter((each) => typeof each === 'string') : first.open,
    };
  } catch {
    return first; // the browser refuses storage, or what it holds is of something else
  }
}

/** What is looked at, and how to look at something else. */
interface Looking {
  readonly view: View;
  readonly look: (change: Partial<View>) => void;
}

export const ViewContext = createContext<Looking | undefined>(undefined);

export function useView(): Looking {
  const looking = useContext(ViewContext);
  if (looking === undefined) throw new Error('a part of the inputs stands outside of its ViewContext');
  return looking;
}

/** The view, as it was left. */
export function useMakeView(): Looking {
  const [view, setView] = useState(remembered);
  useEffect(() => {
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(view));
    } catch {
      // As above: a reload begins anew.
    }
  }, [view]);
  const look = useCallback((change: Partial<View>) => setView((before) => ({ ...before, ...change })), []);
  return useMemo(() => ({ view, look }), [view, look]);
}
