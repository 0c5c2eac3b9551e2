import { expect, test } from 'vitest';
import { calls, chance, many, shareScore } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, typeTotals } from './totals.ts';

const count = 4_000;

/** Calls of a minute, of which half have to be made again; agents enough. */
function served(repetition?: { time: { law: string; meanSeconds: number }; documentationPercent?: number }) {
  const model = modelOf(
    calls(many(count), {
      inquiryTypes: {
        question: {
          ...(repetition ? { repetition } : {}),
          handling: { phone: { time: { law: 'constant', meanSeconds: 60 }, firstContactResolutionPercent: 50 } },
        },
      },
      teams: { front: { agents: { constant: 2000 } } },
    }),
  );
  const { tally } = recorded(model);
  const { handled, handleSeconds } = placeTotals(model, tally, 'question', 'phone');
  const { arisen, contacts, repetitions } = typeTotals(model, tally, 'question');
  return { again: contacts - arisen, repetitions, extra: handleSeconds - 60 * handled };
}

const explaining = { law: 'constant', meanSeconds: 90 };

test('every contact after the first takes the time to explain again: as many times 90 s as there are further contacts', () => {
  const { again, repetitions, extra } = served({ time: explaining });
  expect(shareScore(again, count + again, 0.5)).toBeLessThan(chance);
  expect(repetitions).toBe(again);
  expect(extra).toBeCloseTo(90 * again, 6);
});

test('documentation spares its share of the repetitions, and all of them where it is complete', () => {
  const { again, repetitions, extra } = served({ time: explaining, documentationPercent: 70 });
  expect(shareScore(repetitions, again, 0.3)).toBeLessThan(chance);
  expect(extra).toBeCloseTo(90 * repetitions, 6);
  expect(served({ time: explaining, documentationPercent: 100 })).toEqual(served());
});
