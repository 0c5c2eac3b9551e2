import { useState } from 'react';
import { MeasureCards } from './MeasureCards.tsx';
import { type GroupsProps, MeasureTable } from './MeasureTable.tsx';
import type { FiguredMeasure } from './measures.ts';
import { useNarrow } from './useNarrow.ts';

/** Measures in groups that fold: a table, or on a narrow page one card a measure. */
export function MeasureGroups<M extends FiguredMeasure>(props: Omit<GroupsProps<M>, 'folded' | 'onFold'>) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (group: string) =>
    setFolded((before) => new Set(before.has(group) ? [...before].filter((each) => each !== group) : [...before, group]));
  const Layout = useNarrow() ? MeasureCards : MeasureTable;
  return <Layout {...props} folded={folded} onFold={fold} />;
}
