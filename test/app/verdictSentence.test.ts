import { describe, expect, it } from 'vitest';
import { incomparableSentence, verdictSentence } from '../../src/app/comparison/verdictSentence.ts';
import { languages } from '../../src/app/language/language.ts';
import { messages } from '../messages.ts';
import { sentenceWords } from '../../src/app/views/SentenceText.tsx';
import type { HeadlineComparison } from '../../src/experiment/comparisonService.ts';
import type { Estimate, Verdict } from '../../src/experiment/result.ts';
import type { ScenarioFacts } from '../../src/experiment/scenarioFacts.ts';

const factsOf = (differences: Partial<ScenarioFacts> = {}): ScenarioFacts => ({
  key: 'k',
  name: 'A name',
  description: undefined,
  acknowledgement: undefined,
  currency: 'ILS',
  replications: 100,
  seed: 'moked',
  days: 7,
  moves: [],
  liveKinds: ['phone'],
  withinSeconds: [20],
  rule: 'entered',
  ...differences,
});
const both = [factsOf(), factsOf()] as const;

const estimate = (value: number): Estimate => ({
  ...{ value, low: value - 0.01, high: value + 0.01, exact: false },
  ...{ numerator: null, denominator: null },
});

function comparisonOf(verdict: Verdict | null, from: HeadlineComparison['from'] = 'simulation'): HeadlineComparison {
  const difference = { value: 0.071, low: 0.062, high: 0.08, exact: false, smallest: 0.01, verdict };
  const values = [{ 'serviceLevel.entered': estimate(0.79) }, { 'serviceLevel.entered': estimate(0.861) }] as const;
  const differences = from === 'estimate' ? {} : { 'serviceLevel.entered': difference };
  return { from, mode: 'same-staff', replications: 100, confidence: 0.95, values, differences, growing: [] };
}

const inEnglish = (comparison: HeadlineComparison, facts: readonly [ScenarioFacts, ScenarioFacts] = both) =>
  sentenceWords(messages.en, verdictSentence('en', comparison, facts));

describe('the verdict on the service level', () => {
  it('says both values, the difference and its interval', () => {
    expect(inEnglish(comparisonOf('better'))).toBe(
      'B answers 86.1% of calls within 20 s instead of 79.0% (+7.1 points, 95%: +6.2 to +8.0).',
    );
  });

  it('claims no difference that is too small to matter or cannot be told yet', () => {
    expect(inEnglish(comparisonOf('tooSmall'))).toMatch(/^B and A answer about the same share of calls within 20 s: /);
    expect(inEnglish(comparisonOf('unclear'))).toMatch(/^It cannot be told yet which answers more calls within 20 s: /);
  });

  it('says that figures equal in every replication are the same, without an interval', () => {
    const comparison = comparisonOf('tooSmall');
    const same = { value: 0, low: 0, high: 0, exact: false, smallest: 0.01, verdict: 'tooSmall' } as const;
    expect(inEnglish({ ...comparison, differences: { 'serviceLevel.entered': same } })).toBe(
      'B and A answer the same share of calls within 20 s: 86.1%.',
    );
  });

  it('gives no verdict before there are enough replications for one', () => {
    expect(inEnglish(comparisonOf(null))).toMatch(/^So far B answers 86.1% of calls within 20 s instead of 79.0%/);
  });

  it('calls an estimate an estimate, without an interval', () => {
    expect(inEnglish(comparisonOf('better', 'estimate'))).toBe(
      'Estimate: B answers about 86.1% of calls within 20 s instead of about 79.0%.',
    );
  });

  it('speaks of target times where there are several, and of contacts where not only the phone is answered', () => {
    const mixed = factsOf({ liveKinds: ['phone', 'branch'], withinSeconds: [20, 600] });
    expect(inEnglish(comparisonOf('better'), [mixed, mixed])).toMatch(
      /^B answers 86.1% of live contacts within their target time instead/,
    );
  });

  it('is told where nobody waits for an agent', () => {
    const nobody = { ...comparisonOf('better'), values: [{}, {}] as const };
    expect(inEnglish(nobody)).toBe(messages.en.verdictNone);
  });

  it('leaves no blank unfilled, in either language', () => {
    for (const language of languages)
      for (const verdict of ['better', 'worse', 'tooSmall', 'unclear', null] as const)
        for (const from of ['estimate', 'simulation'] as const) {
          const words = sentenceWords(messages[language], verdictSentence(language, comparisonOf(verdict, from), both));
          expect(words).not.toMatch(/[{}]|undefined|NaN|\( ?,|: ?\)/);
        }
  });
});

describe('scenarios that cannot be compared', () => {
  it('are those of another length or currency, and the sentence says how they differ', () => {
    const words = (facts: ScenarioFacts) => {
      const sentence = incomparableSentence('en', [factsOf(), facts]);
      return sentence && sentenceWords(messages.en, sentence);
    };
    expect(words(factsOf())).toBeUndefined();
    expect(words(factsOf({ days: 1 }))).toBe('A and B cannot be compared: the number of days is 7 in A and 1 in B.');
    expect(words(factsOf({ currency: 'USD' }))).toBe('A and B cannot be compared: A counts money in ILS and B in USD.');
  });
});
