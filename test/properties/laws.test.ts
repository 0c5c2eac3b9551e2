import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recorded } from '../engine/recording.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { arbitraryService } from './arbitraryService.ts';
import { brokenLaws } from './checkLaws.ts';

describe('laws of every run, whatever the service', () => {
  test('inquiries end once, flows balance, waiting adds up to the queue, agents and lines are never more than there are', () => {
    fc.assert(
      fc.property(arbitraryService, fc.nat(1000), (document, replication) => {
        const model = modelOf(document);
        const { notes, tally } = recorded(model, replication);
        expect(brokenLaws(model, tally, notes)).toEqual([]);
      }),
      { numRuns: 300, endOnFailure: true, seed: 1 },
    );
  });
});
