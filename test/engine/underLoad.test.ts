import { expect, test } from 'vitest';
import { calls } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { typeTotals } from './totals.ts';

test('a letter laid down at closing and taken up the next day is resolved, where waiting changes only the handle time', () => {
  const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
  const model = modelOf(
    calls([17.9 * 3600], {
      inquiryTypes: {
        question: { startsOnPercent: { phone: null, letters: 100 }, handling: { letters: { time: constant(3600) } } },
      },
      channels: {
        letters: { kind: 'email', openingHours: 'office', underLoad: { handleTimePercentIfWaited: 150 } },
      },
      teams: {
        front: {
          agents: {
            constant: null,
            steps: [8, 18, 32, 42].map((hour, at) => ({ fromSeconds: hour * 3600, agents: at % 2 === 0 ? 1 : 0 })),
          },
          skills: { letters: {} },
        },
      },
      calendar: { days: 2 },
    }),
  );
  const { notes, tally } = recorded(model);
  const events = notes.map(({ event }) => event);
  expect(events).toContain('laidDown');
  expect(events).toContain('resumed');
  expect(typeTotals(model, tally, 'question')).toMatchObject({ resolved: 1, resolvedAtFirst: 1 });
});
