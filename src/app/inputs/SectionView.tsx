import { memo, useMemo } from 'react';
import { pathText } from '../../scenario/path.ts';
import type { Section } from '../fields/sections.ts';
import { fieldCell, isCellNode } from './cells.ts';
import { FieldRow } from './FieldRow.tsx';
import { registerTable } from './registerTable.ts';
import { SeriesBlock } from './SeriesBlock.tsx';
import { SixMinuteRule } from './SixMinuteRule.tsx';
import { useScene } from './scene.ts';
import { type Block, standardBlocks } from './standardBlocks.ts';
import { TableBlock } from './TableBlock.tsx';

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === 'table') return <TableBlock table={block.table} />;
  if (block.kind === 'series') return <SeriesBlock series={block.series} />;
  return (
    <div className="fields">
      {block.leaves.map(({ node, keys }) => isCellNode(node) && <FieldRow key={pathText(keys)} cell={fieldCell(keys, node)} />)}
    </div>
  );
}

/** A section at middle depth: fields of their own as a form, things as tables. */
export const SectionView = memo(({ section }: { readonly section: Section }) => {
  const { document, writing, say } = useScene();
  const blocks = useMemo((): Block[] => {
    const source = { document, writing, say };
    if (section === 'assumptions') return [{ kind: 'table', key: section, table: registerTable(source) }];
    return standardBlocks(section, source);
  }, [section, document, writing, say]);
  return (
    <>
      {section === 'targets' && <SixMinuteRule />}
      {blocks.map((block) => (
        <BlockView key={block.key} block={block} />
      ))}
    </>
  );
});
