import { isAnswered, serviceStartMoment } from './agentDemand.ts';
import { type BankCalls, bankTypes } from './bankCalls.ts';

/** What an agent took; arrays by index in bankTypes. */
export interface AgentSkills {
  readonly agent: number;
  readonly answered: readonly number[];
  /** Calls of each type that the agent would have taken with the mix that the whole centre answered in the same clock hours. */
  readonly expected: readonly number[];
}

/**
 * Which types of call each agent takes, in order of the agents' numbers. Answered over expected is 1 for who takes a type like everybody; close to 0
 * for who does not take it. The whole centre includes the agent, so a specialist's ratio is somewhat too close to 1.
 */
export function agentSkills(calls: BankCalls, rows: readonly number[]): readonly AgentSkills[] {
  const answered = rows.filter((row) => isAnswered(calls, row) && (calls.agent[row] as number) >= 0);
  const hourOfRow = (row: number) => Math.floor(serviceStartMoment(calls, row) / 3600);
  const mixes = countByType(calls, answered, hourOfRow);
  const taken = countByType(calls, answered, (row) => calls.agent[row] as number);
  const expected = new Map([...taken.keys()].map((agent) => [agent, bankTypes.map(() => 0)]));
  for (const row of answered) {
    const mix = mixes.get(hourOfRow(row)) as number[];
    const total = mix.reduce((sum, count) => sum + count, 0);
    const sums = expected.get(calls.agent[row] as number) as number[];
    mix.forEach((count, type) => {
      sums[type] = (sums[type] as number) + count / total;
    });
  }
  return [...taken.keys()]
    .sort((a, b) => a - b)
    .map((agent) => ({ agent, answered: taken.get(agent) as number[], expected: expected.get(agent) as number[] }));
}

function countByType(calls: BankCalls, rows: readonly number[], group: (row: number) => number): Map<number, number[]> {
  const counts = new Map<number, number[]>();
  for (const row of rows) {
    const key = group(row);
    const byType = counts.get(key) ?? bankTypes.map(() => 0);
    const type = calls.type[row] as number;
    byType[type] = (byType[type] as number) + 1;
    counts.set(key, byType);
  }
  return counts;
}
