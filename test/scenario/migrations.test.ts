import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { migrate } from '../../src/scenario/migrations.ts';
import { minimalDocument } from './minimal.ts';

describe('migrating', () => {
  const steps = {
    1: ({ staff, ...document }: JsonObject): JsonObject => ({ ...document, teams: staff ?? null }),
    2: (document: JsonObject): JsonObject => ({ ...document, name: 'Third' }),
  };

  it('leaves a document of today as it is', () => {
    const document = minimalDocument();
    expect(migrate(document, 1)).toBe(document);
  });

  it('takes one step a version, from the version of the document on', () => {
    expect(migrate({ version: 1, staff: {} }, 1, steps, 3)).toEqual({ version: 3, teams: {}, name: 'Third' });
    expect(migrate({ version: 2, staff: {} }, 2, steps, 3)).toEqual({ version: 3, staff: {}, name: 'Third' });
  });

  it('requires a step from every version', () => {
    expect(() => migrate({ version: 1 }, 1, { 2: steps[2] }, 3)).toThrow(
      new RangeError('migrate requires a step from version 1'),
    );
  });
});
