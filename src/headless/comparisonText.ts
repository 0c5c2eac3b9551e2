import type { ComparisonReport } from '../experiment/report.ts';
import type { Verdict } from '../experiment/result.ts';
import type { MetricId } from '../metrics/metrics.ts';
import { bounds, figure } from './figure.ts';
import { metricNames } from './metricNames.ts';
import { noteText } from './noteText.ts';
import { plainLine } from './plainLine.ts';
import { withValue } from './reportShape.ts';
import { textTable } from './textTable.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  better: 'better',
  worse: 'worse',
  tooSmall: 'too small to matter',
  unclear: 'cannot tell yet',
};

const modes: Readonly<Record<ComparisonReport['mode'], string>> = {
  'same-staff': 'Same staff: each scenario with the staff of its file.',
  'same-service': 'Same service: the staff of the alternatives is estimated so that their service levels are those of the first.',
};

type Difference = ComparisonReport['differences'][number];
type Entries = ReturnType<typeof withValue<Difference['window']['all'][string]>>;

const signed = (text: string, value: number | null): string => (value !== null && value > 0 ? `+${text}` : text);

/** `Better: abandonment; ASA. Worse: cost of staff.` */
function summary(entries: Entries): string[] {
  return (Object.keys(verdicts) as Verdict[]).flatMap((verdict) => {
    const names = entries.filter(([, entry]) => entry.verdict === verdict).map(([id]) => metricNames[id][0]);
    const word = verdicts[verdict];
    return names.length === 0 ? [] : [`${word[0]?.toUpperCase()}${word.slice(1)}: ${names.join('; ')}.`];
  });
}

function differenceLines(report: ComparisonReport, difference: Difference): string[] {
  const [first, other] = [report.scenarios[difference.against], report.scenarios[difference.scenario]];
  if (first === undefined || other === undefined) return [];
  const { currency } = first;
  const entries = withValue(difference.window.all);
  const cell = (scenario: typeof first, id: MetricId) => {
    const entry = scenario.window.all[id];
    return entry === undefined ? '-' : figure(entry, entry.unit, currency);
  };
  const rows = entries.map(([id, entry]) => [
    metricNames[id][0],
    cell(first, id),
    cell(other, id),
    signed(figure(entry, entry.unit, currency), entry.value),
    entry.exact ? 'exact' : bounds(entry, entry.unit, currency),
    entry.verdict === null ? '' : verdicts[entry.verdict],
  ]);
  return [
    '',
    plainLine(`${other.name}, against ${first.name}`),
    ...(other.estimatedStaff ? ['The staff of this scenario is an estimate.'] : []),
    '',
    ...textTable(
      [['Whole operation', 'First', 'Other', 'Difference', 'Interval', 'Verdict'], ...rows],
      ['left', 'right', 'right', 'right', 'right', 'left'],
    ),
    '',
    ...summary(entries),
  ];
}

/** A report of a comparison for people. */
export function comparisonText(report: ComparisonReport): string {
  const { scenarios, differences, mode, replications, verdictAt, confidencePercent, seed } = report;
  const acknowledgements = new Set(scenarios.flatMap(({ acknowledgement }) => acknowledgement ?? []));
  const notes = new Set(scenarios.flatMap((scenario) => scenario.notes.map(noteText)));
  const lines = [
    ...scenarios.map(({ name, fingerprint }, at) => plainLine(`${at + 1}. ${name} (fingerprint ${fingerprint})`)),
    modes[mode],
    `${replications.count} replications of each on the same random numbers, intervals of ${confidencePercent} %, seed ${plainLine(seed)}`,
    verdictAt === null
      ? 'Too few replications for verdicts on what is random: they need 30.'
      : `Verdicts rest on the first ${verdictAt} replications.`,
    ...differences.flatMap((difference) => differenceLines(report, difference)),
    ...(notes.size > 0 ? ['', ...[...notes].map(plainLine)] : []),
    ...(acknowledgements.size > 0 ? ['', ...[...acknowledgements].map(plainLine)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
