import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import { optionText } from '../fields/formatCell.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { localeOf } from '../language/language.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { calendarOf, clockText, dateOf } from './calendar.ts';
import { type Cell, type SummaryCell, shownText } from './cells.ts';
import { differs, isOfNewThing } from './given.ts';
import { AmissMark, DifferenceWords } from './marks.tsx';
import { clockOf } from './meaning.ts';
import { type Problem, problemsAt } from './problems.ts';
import { textIn } from './read.ts';
import { type Scene, useScene } from './scene.ts';
import { type Warning, warningKey, warningsAt } from './warnings.ts';

type Shown = Cell | SummaryCell;

function Errors({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="field-errors">
      {problems.map(({ key, text }) => (
        <li key={key}>
          <AmissMark kind="wrong" /> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with a field, beside it. */
export function FieldErrors({ cell }: { readonly cell: Shown }) {
  return <Errors problems={problemsAt(useScene(), cell)} />;
}

/** What is wrong with a part of the document as a whole: its fields say themselves what is wrong with them. */
export function PartErrors({ path }: { readonly path: Path }) {
  const { problems } = useScene();
  const own = pathText(path);
  return <Errors problems={problems.filter((problem) => problem.isIssue && pathText(problem.path) === own)} />;
}

function weekdayOf({ document, writing: { language } }: Scene, day: number): string {
  return new Intl.DateTimeFormat(localeOf[language], { weekday: 'long', timeZone: 'UTC' }).format(
    dateOf(calendarOf(document), day),
  );
}

/** A warning in a sentence. */
export function warningText(warning: Warning, scene: Scene): string {
  const { say, writing, document } = scene;
  const own = (text: string) => `\u2066${text}\u2069`;
  const count = (value: number) => own(plainNumber(writing.language, value, Number.isInteger(value) ? 0 : 1));
  switch (warning.code) {
    case 'highShrinkage':
      return filled(say.highShrinkage, { percent: own(`${plainNumber(writing.language, warning.percent)}%`) });
    case 'nobodyThere': {
      const name = titleOf(['channels', warning.channel], document, writing.words);
      const at = { day: weekdayOf(scene, warning.day), time: own(clockText(warning.minute)) };
      return filled(say.nobodyThere, { channel: `\u2068${name}\u2069`, hours: count(warning.hours), ...at });
    }
    default:
      return filled(say[warning.code], { time: own(clockOf(warning.seconds)), usual: own(clockOf(warning.usual)) });
  }
}

export function FieldWarnings({ cell }: { readonly cell: Shown }) {
  const scene = useScene();
  const warnings = warningsAt(scene.warnings, cell.path);
  if (warnings.length === 0) return null;
  return (
    <ul className="field-warnings">
      {warnings.map((warning) => (
        <li key={warningKey(warning)}>
          <AmissMark kind="unusual" /> <span>{warningText(warning, scene)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the baseline has of a field, as it is read; of a distribution with the same mean its name. */
export function baselineText(cell: Shown, { document, baseline, writing }: Scene): string {
  if (baseline === undefined) return '';
  if (cell.kind === 'summary') return cell.text(baseline, writing);
  const text = shownText(cell, cell.read(baseline) ?? cell.node.default, writing);
  const law = cell.node.kind === 'law' ? textIn(valueAt(baseline, cell.path), 'law') : undefined;
  const isSameMean = law !== undefined && text === shownText(cell, cell.read(document), writing);
  return isSameMean ? optionText(writing, law) : text;
}

/** What the baseline has in place of a field, and the way back to it. */
export function FieldDifference({ cell }: { readonly cell: Shown }) {
  const scene = useScene();
  if (!differs(scene, cell) || isOfNewThing(scene, cell.path)) return null;
  return (
    <p className="field-difference">
      <DifferenceWords before={baselineText(cell, scene)} />
      <button type="button" className="link" onClick={() => scene.reset(cell.path)}>
        {scene.say.reset}
      </button>
    </p>
  );
}
