import { expect, test } from 'vitest';
import { sessionsOf } from '../../src/data/sessionsOf.ts';
import { bothMonths, sessionsOfBothMonths } from './bankFixture.ts';

test('sessions inferred from the calls of both months are those of the record, all 1,521', () => {
  const found = sessionsOf(bothMonths.calls).map(({ desk: _, ...session }) => session);
  const recorded = sessionsOfBothMonths.sessions.map(({ desk: _, ...session }) => session);
  const key = ({ day, agent, startSeconds }: (typeof found)[number]) => (day * 1e3 + agent) * 1e6 + startSeconds;
  const inOrder = (sessions: typeof found) => [...sessions].sort((a, b) => key(a) - key(b));
  expect(found).toHaveLength(1521);
  expect(inOrder(found)).toEqual(inOrder(recorded));
});
