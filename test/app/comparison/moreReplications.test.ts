import { expect, it } from 'vitest';
import { moreReplications } from '../../../src/app/comparison/moreReplications.ts';

it('the next number of replications is a round one above the present', () => {
  expect([1, 100, 200, 500, 1000, 4999, 5000].map(moreReplications)).toEqual([100, 500, 500, 1000, 5000, 5000, 10_000]);
});
