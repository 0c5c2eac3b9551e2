import type { HeadlineComparison } from '../../experiment/comparison/comparisonService.ts';
import type { Verdict } from '../../experiment/result.ts';
import type { MessageKey } from '../language/english.ts';
import { phrasePart, type Sentence } from '../language/sentence.ts';
import {
  answersClause,
  apartClauses,
  costClause,
  freedClause,
  hasSameStaff,
  letterPart,
  staffAloneClause,
  staffClause,
  type Told,
} from './clauses.ts';
import { costDifference, savesByLosing } from './cost.ts';
import { isSame } from './isSame.ts';

/** What a comparison comes to for one scenario: what is said first, with its verdict where there is one, and the figures. */
export interface ScenarioVerdict {
  readonly verdict: Verdict | undefined;
  readonly lead: Sentence;
  readonly figures: readonly Sentence[];
}

type Mode = HeadlineComparison['mode'];

/** What decides: in mode same-staff the service level, in mode same-service what it costs. Undefined where that is not known. */
function wordOf({ comparison, rule }: Told, position: number): Verdict | 'early' | 'same' | undefined {
  const differences = comparison.differences[position - 1] ?? {};
  const decides = comparison.mode === 'same-staff' ? differences[`serviceLevel.${rule}`] : costDifference(differences);
  if (decides?.value == null) return undefined;
  return isSame(decides) ? 'same' : (decides.verdict ?? 'early');
}

const unknown = { 'same-staff': 'serves.unknown', 'same-service': 'costs.unknown' } as const satisfies Record<Mode, MessageKey>;

function leadKey(told: Told, position: number): MessageKey {
  const { from, mode } = told.comparison;
  if (from === 'estimate') return 'verdictEstimate';
  const word = wordOf(told, position);
  if (word === undefined) return unknown[mode];
  return mode === 'same-staff' ? `serves.${word}` : `costs.${word}`;
}

function staffing(told: Told, position: number): MessageKey {
  if (told.comparison.mode === 'same-service') return 'forSameService';
  return hasSameStaff(told, position) ? 'withSameStaff' : 'withOwnStaff';
}

const there = (sentences: readonly (Sentence | undefined)[]): Sentence[] =>
  sentences.filter((sentence) => sentence !== undefined);

/** The verdict on the scenario at a position, 1 to 3, against the baseline. Its mode is named in what is said first. */
export function scenarioVerdict(told: Told, position: number): ScenarioVerdict {
  const { comparison } = told;
  const parts = { a: letterPart(0), b: letterPart(position), staffing: phrasePart(staffing(told, position)) };
  const [service, staff, cost] = [answersClause, staffClause, costClause].map((clause) => clause(told, position));
  const losing: Sentence | undefined = savesByLosing(comparison.differences[position - 1] ?? {})
    ? { key: 'costByLosing', parts: {} }
    : undefined;
  const apart = apartClauses(told, position);
  const word = wordOf(told, position);
  return {
    verdict: word === 'early' || word === 'same' ? undefined : word,
    lead: { key: leadKey(told, position), parts },
    figures: there(
      comparison.mode === 'same-staff'
        ? [service, staff, cost, losing, ...apart]
        : [staff, cost, freedClause(told, position), losing, ...apart, service],
    ),
  };
}

/** What is to be said of a scenario that stands alone. */
export function aloneVerdict(told: Told): ScenarioVerdict {
  const [service, staff, cost] = [answersClause(told, 0), staffAloneClause(told), costClause(told, 0)];
  const [lead = { key: 'verdictNone', parts: {} } as const, ...figures] = there([service, staff, cost]);
  return { verdict: undefined, lead, figures };
}
