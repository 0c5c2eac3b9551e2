import { memo } from 'react';
import { catalogue } from '../fields/catalogue.ts';
import type { Section } from '../fields/sections.ts';
import { NodeView } from './NodeView.tsx';
import { SectionContext } from './sectionContext.ts';

/** Everything of a section: things as groups that open, fields as forms, lists as grids. */
export const TreeView = memo(({ section }: { readonly section: Section }) => {
  return (
    <SectionContext value={section}>
      <div className="tree">
        <NodeView path={[]} node={catalogue} level={4} />
      </div>
    </SectionContext>
  );
});
