import { expect, it } from 'vitest';
import { advance, begin, isUnderWay } from '../../src/engine/simulate.ts';
import { compile } from '../../src/model/compile.ts';
import { minimalScenario } from '../scenario/minimal.ts';

it('a replication cannot be carried on once another one has begun in its place', () => {
  const scenario = minimalScenario();
  const model = compile({ scenario, recordedUnder: scenario });
  const first = begin(model, 0);
  expect(advance(first)).toBe(false);
  const second = begin(model, 1);
  expect(isUnderWay(first)).toBe(false);
  expect(() => advance(first)).toThrow(`advance requires the run begun last, ${second}, got ${first}`);
  expect(advance(second)).toBe(false);
});
