import { titleOf } from '../fields/titlesOf.ts';
import { localeOf } from '../language/language.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { calendarOf, clockText, dateOf } from './calendar.ts';
import { type Cell, type SummaryCell, shownText } from './cells.ts';
import { differs } from './given.ts';
import { AmissMark, DifferenceWords } from './marks.tsx';
import { clockOf } from './meaning.ts';
import { problemsAt } from './problems.ts';
import { type Scene, useScene } from './scene.ts';
import { type Warning, warningKey, warningsAt } from './warnings.ts';

type Shown = Cell | SummaryCell;

/** What is wrong with a field, beside it. */
export function FieldErrors({ cell, id }: { readonly cell: Shown; readonly id?: string }) {
  const problems = problemsAt(useScene(), cell);
  if (problems.length === 0) return null;
  return (
    <ul className="field-errors" id={id}>
      {problems.map(({ key, text }) => (
        <li key={key}>
          <AmissMark kind="wrong" /> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
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

/** What the baseline has of a field, as it is read. */
export function baselineText(cell: Shown, { baseline, writing }: Scene): string {
  if (baseline === undefined) return '';
  if (cell.kind === 'summary') return cell.text(baseline, writing);
  return shownText(cell, cell.read(baseline) ?? cell.node.default, writing);
}

/** What the baseline has in place of a field, and the way back to it. */
export function FieldDifference({ cell }: { readonly cell: Shown }) {
  const scene = useScene();
  if (!differs(scene, cell)) return null;
  return (
    <p className="field-difference">
      <DifferenceWords before={baselineText(cell, scene)} />
      <button type="button" className="link" onClick={() => scene.reset(cell.path)}>
        {scene.say.reset}
      </button>
    </p>
  );
}
