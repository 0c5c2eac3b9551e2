import { describe, expect, test } from 'vitest';
import { checkAgents, checkRun } from '../../src/engine/laws.ts';
import * as at from '../../src/engine/layout.ts';
import { simulate } from '../../src/engine/simulate.ts';
import { queueInts, queueTally, slotInts, slotReals, teamInts, typeTally, waitingForAgent } from '../../src/engine/state.ts';
import { queueColumn, typeColumn } from '../../src/metrics/tally.ts';
import { compile } from '../../src/model/compile.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { calls, many } from './calls.ts';

/** One agent, 900 calls of 100 s in twenty hours: some still wait at midnight, when the run is over. */
function run(): void {
  const parsed = parseScenario(calls(many(900), { calendar: { followDays: 0 } }));
  if (!parsed.ok) throw new Error('the scenario must be in order');
  simulate(compile(parsed.document), 0);
}

describe('the engine checks itself while it is developed and tested', () => {
  test('a run that is left alone breaks no law', () => {
    run();
    expect(checkRun).not.toThrow();
    expect(checkAgents).not.toThrow();
  });

  const add = (cells: Float64Array | Int32Array, cell: number, amount: number) => {
    cells[cell] = (cells[cell] as number) + amount;
  };
  const oneWaiting = () => {
    const slots = Array.from({ length: 200 }, (_, slot) => slot);
    return slots.find((slot) => slotInts[(slot << 4) + at.state] === waitingForAgent) as number;
  };

  test.each<[string, () => void, RegExp]>([
    [
      'an inquiry that never ends',
      () => add(typeTally, typeColumn.resolved, -1),
      /every inquiry ends once or is open \(question\): 899 is not 900/,
    ],
    ['a contact that is lost', () => add(queueTally, queueColumn.served, -1), /contacts in = contacts out \+ open \(phone\)/],
    ['waiting that is counted short', () => add(queueTally, queueColumn.waitServed, -1), /Little: .* \(phone\)/],
    ['a wait that began at another time', () => add(slotReals, (oneWaiting() << 3) + at.since, -1), /Little: .* \(phone\)/],
    ['a queue with a wrong length', () => add(queueInts, at.waiting, 1), /length of the queue \(phone\)/],
  ])('%s is named with its queue', (_, spoil, message) => {
    run();
    spoil();
    expect(checkRun).toThrow(message);
  });

  test('an agent who is nowhere is named with the team', () => {
    run();
    add(teamInts, at.busy, -1);
    expect(checkAgents).toThrow(/idle \+ busy .* \(team front\)/);
  });
});
