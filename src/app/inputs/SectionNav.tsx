import { useMemo } from 'react';
import { differences } from '../fields/differences.ts';
import { type Section, sections } from '../fields/sections.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import { AmissMark } from './marks.tsx';
import { problemsOf, sectionAt } from './problems.ts';
import { type Scene, useScene } from './scene.ts';

/** How many things of a section something is said of. */
function countBy(paths: readonly (readonly (string | number)[])[], document: Scene['document']): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>();
  for (const path of paths) {
    const section = sectionAt(path, document);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

/** The sections, each with what needs attention and what differs from the baseline. */
export function SectionNav() {
  const scene = useScene();
  const { document, baseline, drafts, issues, writing, say, view, look } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the scene only these matter
  const problems = useMemo(
    () =>
      countBy(
        problemsOf(scene).map(({ path }) => path),
        document,
      ),
    [drafts, issues, document],
  );
  const changes = useMemo(
    () => countBy(baseline ? differences(document, baseline).map(({ path }) => path) : [], document),
    [document, baseline],
  );
  const isListed = view.query.trim() !== '' || view.onlyDifferences;
  return (
    <nav className="sections" aria-label={say.sectionsLabel}>
      <ul>
        {sections.map((section) => {
          const [wrong, differing] = [problems.get(section) ?? 0, changes.get(section) ?? 0];
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
                {differing > 0 && (
                  <span className="count" data-kind="differs" title={filled(say.differencesCount, { count: count(differing) })}>
                    <span className="difference-shape" aria-hidden="true" /> <Num>{count(differing)}</Num>
                    <span className="only-heard"> {filled(say.differencesCount, { count: count(differing) })}</span>
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
