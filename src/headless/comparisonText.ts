import type { LeftOut } from '../experiment/estimate/leftOut.ts';
import type { ComparisonReport } from '../experiment/summary/report.ts';
import type { MetricId } from '../metrics/metrics.ts';
import { differenceTable, type ItemDifference, verdictSentences } from './differenceTable.ts';
import { leftOutTexts } from './leftOutTexts.ts';
import { noteLines } from './noteLines.ts';
import { plainLine } from './plainLine.ts';
import { withValue } from './reportShape.ts';
import { wrapped } from './wrapped.ts';

const modes: Readonly<Record<ComparisonReport['mode'], string>> = {
  'same-staff': 'Same staff: each scenario with the staff of its file.',
  'same-service':
    'Same service: each scenario with the staff that it needs for its own targets, by an estimate (formulas, not simulation).',
};

/** What is shown of each scope beside the whole operation. JSON and CSV have all of it. */
const scopes = [
  { title: 'Queue', scope: 'queues', only: ['contactsOffered', 'serviceLevel.entered', 'meanWait.served', 'abandonment'] },
  { title: 'Team', scope: 'teams', only: ['agentsRostered', 'occupancy', 'staffCost'] },
  { title: 'Channel', scope: 'channels', only: ['channelShare', 'containment', 'handleTime'] },
  { title: 'Inquiry type', scope: 'types', only: ['contactsPerInquiry', 'givenUp', 'timeToResolution', 'highEffort'] },
  { title: 'Touch', scope: 'touches', only: ['handOffsPerTouch', 'askedPerTouch', 'caughtByOwner'] },
  { title: 'Target of touch', scope: 'touchTargets', only: ['touchAttainment', 'touchTime', 'touchTimePercentile90'] },
] as const satisfies readonly { title: string; scope: string; only: readonly MetricId[] }[];

type Difference = ComparisonReport['differences'][number];

function differenceLines({ scenarios }: ComparisonReport, difference: Difference): string[] {
  const [first, other] = [scenarios[difference.against], scenarios[difference.scenario]];
  if (first === undefined || other === undefined) return [];
  const { all } = difference.window;
  const verdicts = verdictSentences(withValue(all));
  const whole = { name: '', first: first.window.all, other: other.window.all, differences: all };
  return [
    '',
    plainLine(`${other.name}, against ${first.name}`),
    ...differenceTable('Whole operation', [whole], first.currency),
    ...(verdicts.length > 0 ? ['', ...verdicts] : []),
    ...scopes.flatMap(({ title, scope, only }) => {
      const items = Object.entries(difference.window[scope]).map(
        ([id, differences]): ItemDifference => ({
          name: id,
          first: first.window[scope][id] ?? {},
          other: other.window[scope][id] ?? {},
          differences,
          only,
        }),
      );
      return differenceTable(title, items, first.currency);
    }),
  ];
}

/** Alternatives repeat the notes of the scenario under which their volumes were recorded. */
const distinct = <T>(notes: readonly T[]): T[] => [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];

/** A report of a comparison for people. `leftOut`: what the estimate of the staff does not know of the scenarios. */
export function comparisonText(report: ComparisonReport, leftOut: readonly LeftOut[]): string {
  const { scenarios, differences, mode, replications, verdictAt, confidencePercent, seed } = report;
  const acknowledgements = new Set(scenarios.flatMap(({ acknowledgement }) => acknowledgement ?? []));
  const common = `${replications.count} replications of each on the same random numbers, intervals of ${confidencePercent} %, seed ${seed}.`;
  const rest =
    verdictAt === null
      ? 'Too few replications for verdicts on what is random: they need 30.'
      : `Verdicts rest on ${verdictAt} replications.`;
  const lines = [
    ...scenarios.map(({ name, fingerprint }, at) => plainLine(`${at + 1}. ${name} (fingerprint ${fingerprint})`)),
    modes[mode],
    ...(leftOut.length > 0 ? wrapped(`The estimate leaves out: ${leftOut.map((id) => leftOutTexts[id]).join(', ')}.`) : []),
    plainLine(common),
    rest,
    ...differences.flatMap((difference) => differenceLines(report, difference)),
    ...noteLines(distinct(scenarios.flatMap(({ notes }) => notes))),
    ...(acknowledgements.size > 0 ? ['', ...[...acknowledgements].flatMap((text) => wrapped(plainLine(text)))] : []),
  ];
  return `${lines.join('\n')}\n`;
}
