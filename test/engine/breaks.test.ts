import { expect, test } from 'vitest';
import { teamColumn, teamWidth } from '../../src/metrics/tally.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from './scenarioModel.ts';

/** Catches agents who, above the staffing, take a break before they go home and so stay present. */
test('an agent whose shift has ended goes home, not on a break', () => {
  const model = modelOf({
    version: 1,
    name: 'Breaks at the end of a shift',
    calendar: { startDate: '2026-01-04', days: 1, intervalMinutes: 30, warmUpDays: 0, followDays: 1 },
    inquiryTypes: {
      call: {
        volume: { given: [0, 1, 2].map((atSeconds) => ({ atSeconds, serviceSeconds: 1000 })) },
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: { law: 'constant', meanSeconds: 1000 } } },
      },
    },
    channels: { phone: { kind: 'phone' } },
    teams: {
      front: {
        agents: {
          steps: [
            { fromSeconds: 0, agents: 3 },
            { fromSeconds: 500, agents: 0 },
          ],
        },
        skills: { phone: {} },
        breakAfterContact: { percent: 100, time: { law: 'constant', meanSeconds: 600 } },
      },
    },
  });
  const tally = core.simulate(model, 0);
  const sum = (column: number) =>
    Array.from({ length: model.intervals }, (_, row) => tally.team[row * teamWidth + column] ?? 0).reduce((a, b) => a + b, 0);
  expect(sum(teamColumn.onBreak)).toBe(0);
  expect(sum(teamColumn.busy)).toBe(3000);
});
