import { expect, test, vi } from 'vitest';
import { Models } from '../../src/experiment/models.ts';
import { volumeBehindRecord } from '../../src/model/compile.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { minimalScenario } from '../scenario/minimal.ts';

vi.mock(import('../../src/model/compile.ts'), async (original) => {
  const compile = await original();
  return { ...compile, volumeBehindRecord: vi.fn(compile.volumeBehindRecord) };
});

test('volumes that were recorded under equal scenarios are solved once, in whatever order their fields were written', () => {
  const volume = { perDay: 240, volumeBasis: 'contactsRecorded' };
  const scenario = minimalScenario({ inquiryTypes: { question: { volume } } });
  const reversed = Object.fromEntries(Object.entries(scenario).toReversed()) as unknown as Scenario;
  const models = new Models();
  models.load({ key: 'one', scenario, recordedUnder: scenario });
  models.load({ key: 'other', scenario, recordedUnder: reversed });
  expect(volumeBehindRecord).toHaveBeenCalledTimes(1);
});
