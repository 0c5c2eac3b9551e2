import { useMemo } from 'react';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { type Section, sections } from '../fields/sections.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import { AmissMark } from './marks.tsx';
import { sectionAt } from './problems.ts';
import { useScene } from './scene.ts';
import { useView } from './view.ts';

/** How many things of a section something is said of. */
function countBy(things: readonly { readonly path: Path }[], document: JsonObject): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>();
  for (const { path } of things) {
    const section = sectionAt(path, document);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

/** The sections, each with what needs attention and what differs from the baseline. */
export function SectionNav() {
  const { document, problems, changes, writing, say } = useScene();
  const { view, look } = useView();
  const wrongs = useMemo(() => countBy(problems, document), [problems, document]);
  const differing = useMemo(() => countBy(changes, document), [changes, document]);
  const isListed = view.query.trim() !== '' || view.onlyDifferences;
  return (
    <nav className="sections" aria-label={say.sectionsLabel}>
      <ul>
        {sections.map((section) => {
          const [wrong, different] = [wrongs.get(section) ?? 0, differing.get(section) ?? 0];
          const count = (value: number) => plainNumber(writing.language, value);
          return (
            <li key={section}>
              <button
                type="button"
                aria-current={!isListed && view.depth !== 'quick' && view.section === section ? 'true' : undefined}
                onClick={() =>
                  look({ section, query: '', onlyDifferences: false, depth: view.depth === 'quick' ? 'standard' : view.depth })
                }
              >
                <span>{writing.words.sections[section]}</span>
                {wrong > 0 && (
                  <span className="count" data-kind="wrong" title={filled(say.problemsCount, { count: count(wrong) })}>
                    <AmissMark kind="wrong" /> <Num>{count(wrong)}</Num>
                    <span className="only-heard"> {filled(say.problemsCount, { count: count(wrong) })}</span>
                  </span>
                )}
                {different > 0 && (
                  <span className="count" data-kind="differs" title={filled(say.differencesCount, { count: count(different) })}>
                    <span className="difference-shape" aria-hidden="true" /> <Num>{count(different)}</Num>
                    <span className="only-heard"> {filled(say.differencesCount, { count: count(different) })}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
