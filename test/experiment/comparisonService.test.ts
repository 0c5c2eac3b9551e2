import { describe, expect, it } from 'vitest';
import { type ComparisonEvent, createComparisonService } from '../../src/experiment/comparisonService.ts';
import { createPool } from '../../src/experiment/pool.ts';
import { minimalDocument } from '../scenario/minimal.ts';
import { fakeWorkers } from './fakeWorkers.ts';

const document = (agents: number) =>
  JSON.stringify(
    minimalDocument({
      channels: { phone: { kind: 'phone' }, app: { kind: 'selfService' } },
      inquiryTypes: { question: { handling: { app: { time: { law: 'constant', meanSeconds: 30 } } } } },
      steering: { toApp: { from: 'phone', to: 'app', sharePercent: 10 } },
      teams: { front: { agents: { constant: agents }, skills: { phone: {} } } },
    }),
  );

/** A service on one worker that counts the replications it is asked for, and runs of a comparison until they end. */
function service() {
  let asked = 0;
  const { make } = fakeWorkers([
    {
      service: (given) => ({
        ...given,
        work: (tasks) => {
          for (const { range } of tasks) asked += range.count;
          return given.work(tasks);
        },
      }),
    },
  ]);
  let time = 0;
  const made = createComparisonService({ makePool: () => createPool(make, 1), now: () => time++ });
  const read = (agents: number): string => {
    const answer = made.read(document(agents));
    if (!answer.ok) throw new Error('the document has problems');
    return answer.facts.key;
  };
  const events: ComparisonEvent[] = [];
  let ended: () => void = () => undefined;
  made.listen((event) => {
    events.push(event);
    if (event.kind === 'ended' || event.kind === 'failed') ended();
  });
  const run = async (keys: readonly [string, string], replications: number, steering: Record<string, number> = {}) => {
    asked = 0;
    events.length = 0;
    const [baseline, alternative] = keys;
    await new Promise<void>((resolve) => {
      ended = resolve;
      made.start({ run: 1, baseline, alternative, steering, replications });
    });
    return { asked, events: [...events], report: made.report() };
  };
  return { read, run };
}

describe('a comparison that goes back to fewer replications', () => {
  it('simulates the baseline no more than once, shows values that differ by the difference, and has its report', async () => {
    const { read, run } = service();
    const keys = [read(3), read(4)] as const;
    const first = await run(keys, 40);
    await run(keys, 100);
    const steered = await run(keys, 40, { toApp: 20 });
    expect(steered.asked).toBe(40);
    expect((await run(keys, 40)).report).toBe(first.report);
    expect(steered.report).toContain('"count":40');
    for (const event of steered.events) {
      if (event.kind !== 'compared' || event.comparison.from !== 'simulation') continue;
      const { values, differences } = event.comparison;
      const [a, b] = values.map((estimates) => estimates['meanWait.served']?.value ?? 0);
      expect((b ?? 0) - (a ?? 0)).toBeCloseTo(differences['meanWait.served']?.value ?? 0, 9);
    }
  });
});

describe('a scenario that was read', () => {
  it('can be compared as long as it is used, however many others were read meanwhile', async () => {
    const { read, run } = service();
    const baseline = read(3);
    for (let agents = 4; agents < 24; agents += 10) {
      let last = '';
      for (let more = 0; more < 10; more++) last = read(agents + more);
      expect((await run([baseline, last], 10)).report).toBeDefined();
    }
  });
});
