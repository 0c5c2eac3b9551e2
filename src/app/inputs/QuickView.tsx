import { memo, useMemo } from 'react';
import { demandTable, targetsTable, teamsTable } from './quickTables.ts';
import { SixMinuteRule } from './SixMinuteRule.tsx';
import { useScene } from './scene.ts';
import { TableBlock } from './TableBlock.tsx';

/** The few numbers of a first answer, all at once: what comes, who is there, what is promised. */
export const QuickView = memo(() => {
  const { document, writing, say } = useScene();
  const tables = useMemo(() => {
    const source = { document, writing, say };
    return [demandTable(source), teamsTable(source), targetsTable(source)].filter((table) => table !== undefined);
  }, [document, writing, say]);
  return (
    <>
      {tables.map((table) => (
        <TableBlock key={table.key} table={table} level={3} />
      ))}
      <SixMinuteRule />
    </>
  );
});
