import { expect, it } from 'vitest';
import { withEdited } from '../../../src/app/comparison/edited.ts';
import { withoutValue } from '../../../src/app/fields/editDocument.ts';
import { heldAssumptions } from '../../../src/app/fields/heldAssumptions.ts';
import { emptyWorkspace, entryOf, withEntry } from '../../../src/app/workspace/workspace.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const estimated = { basis: 'estimated' };
const document = minimalDocument({
  teams: { front: { wagePerHour: 50 } },
  assumptions: { 'teams.front.wagePerHour': estimated, 'calendar.followDays': estimated, 'teams.front.agents': estimated },
});

it('what is taken away takes along what the register says of it, and nothing else', () => {
  const edited = withoutValue(document, ['teams', 'front', 'wagePerHour']);
  const held = heldAssumptions(document, edited);
  expect(Object.keys(held.assumptions as object)).toEqual(['calendar.followDays', 'teams.front.agents']);
  expect(heldAssumptions(document, document)).toBe(document);
});

it('a scenario that was in order stays so when something is taken away', () => {
  const entry = { id: 's1', title: '', origin: { from: 'user', name: 'a.json' }, isEdited: false, document } as const;
  const work = withEntry(emptyWorkspace, entry);
  const after = entryOf(
    withEdited(work, {}, 's1', (whole) => withoutValue(whole, ['teams', 'front', 'wagePerHour'])),
    's1',
  );
  expect([document, after?.document].map((each) => parseScenario(each ?? null))).toMatchObject([{ ok: true }, { ok: true }]);
});
