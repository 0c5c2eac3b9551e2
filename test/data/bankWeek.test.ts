import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { core } from '../bundle/core.ts';
import { bothMonths, day, unpacked } from './bankFixture.ts';

const folder = path.resolve(import.meta.dirname, '../../scenarios');
const file = (name: string) => readFileSync(path.join(folder, `${name}.json`), 'utf8');
const replications = 60;

function modelOf(name: string) {
  const parsed = core.parseScenario(file(name), (id: string) => file(id));
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
  return core.compile(parsed.document);
}

/**
 * The week is simulated from its recorded volume and agents in session and from service, patience and redials of other days; the availability of
 * agents was fitted on the week before. Catches an engine, a measure or a volume that is off by more than the bounds: without priority's
 * head start, with redials counted twice, or with sessions taken as availability the week misses at least one of them.
 */
describe('the recorded week of 9 to 15 May 1999', () => {
  const week = day(core.judgedWeek);
  const recorded = core.bankRecord(bothMonths.calls, week, week + 7);
  const simulated = core.simulatedRecord(modelOf('bank-week-recorded'), replications);
  const off = core.distance(simulated, recorded);

  test('the share of calls lost is within 3 points of the record', () => {
    expect(recorded.lostShare).toBeCloseTo(0.1807, 4);
    expect(Math.abs(off.lostShare)).toBeLessThanOrEqual(0.03);
  });

  test('the mean wait of the answered is within 20 s of the record', () => {
    expect(recorded.meanWaitAnswered).toBeCloseTo(74.5, 1);
    expect(Math.abs(off.meanWaitAnswered)).toBeLessThanOrEqual(20);
  });

  test('the share lost by hour of the day, 7 to 24, is within 5 points on average', () => {
    expect(off.lostByHour).toBeLessThanOrEqual(0.05);
  });

  test('redials are not counted twice: calls offered are within 2 % of the record', () => {
    expect(Math.abs(off.offered)).toBeLessThanOrEqual(0.02);
  });

  test('sessions taken as availability would miss the record', () => {
    const everybody = JSON.parse(file('bank-week-recorded'));
    everybody.teams.phone.shrinkagePercentByHour = Array.from({ length: 24 }, () => 0);
    const parsed = core.parseScenario(everybody);
    if (!parsed.ok) throw new Error('the changed scenario must be in order');
    const all = core.distance(core.simulatedRecord(core.compile(parsed.document), 20), recorded);
    expect(all.lostShare).toBeLessThan(-0.03);
  });
});

/** Catches scenario files that were edited by hand or not written anew after a change of the measures. */
test('the scenario files of the bank week are what the records give', { timeout: 300_000 }, () => {
  const written = core.bankFiles(
    ['05', '06'].map((month) => unpacked(`calls-1999-${month}.csv.gz`)),
    [unpacked('agent-sessions-1999-05-06.csv.gz')],
  );
  for (const [name, text] of Object.entries(written)) expect(file(name), name).toBe(text);
});
