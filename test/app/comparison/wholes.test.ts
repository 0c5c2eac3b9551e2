import { expect, test } from 'vitest';
import { adopted, carried } from '../../../src/app/comparison/adoption.ts';
import { wholeOf } from '../../../src/app/comparison/wholes.ts';
import {
  type Entry,
  emptyWorkspace,
  entryOf,
  type Workspace,
  withDocument,
  withEntry,
  withoutEntry,
  withVariant,
} from '../../../src/app/workspace/workspace.ts';

const entry = (
  id: string,
  document: Entry['document'],
  origin: Entry['origin'] = { from: 'user', name: `${id}.json` },
): Entry => ({
  ...{ id, title: '', origin, isEdited: false, document },
});
const bank = entry('s1', { name: 'Bank', teams: { front: { add: 1 } } }, { from: 'library', id: 'bank-week' });
const work: Workspace = withEntry(withEntry(emptyWorkspace, bank), entry('s2', { extends: 's1', teams: { front: { add: 3 } } }));

test('a scenario is whole with what it extends, and follows later edits of it', () => {
  expect(wholeOf(work, {}, 's2')).toEqual({
    ...{ whole: { name: 'Bank', teams: { front: { add: 3 } } }, base: { name: 'Bank', teams: { front: { add: 1 } } } },
    own: { teams: { front: { add: 3 } } },
  });
  const edited = withDocument(work, 's1', { name: 'Bank', teams: { front: { add: 1 } }, money: { currency: 'ILS' } });
  expect(wholeOf(edited, {}, 's2')?.whole.money).toEqual({ currency: 'ILS' });
});

test('it is the same object as long as neither it nor what it extends changes', () => {
  const before = wholeOf(work, {}, 's2');
  expect(wholeOf(withEntry(work, entry('s3', {})), {}, 's2')).toBe(before);
  expect(wholeOf(withDocument(work, 's1', { name: 'Other' }), {}, 's2')).not.toBe(before);
});

test('it may extend one of the library or one it carries; without what it extends there is none', () => {
  const library = { 'bank-week': { name: 'Of the library' } };
  const more = withEntry(withEntry(work, entry('s3', { extends: 'bank-week' })), entry('s4', { extends: { name: 'Carried' } }));
  expect(wholeOf(more, library, 's3')?.whole.name).toBe('Of the library');
  expect(wholeOf(more, library, 's4')?.whole.name).toBe('Carried');
  expect(wholeOf(more, {}, 's3')).toBeUndefined();
  expect(wholeOf(withDocument(more, 's4', { extends: 'constructor' }), library, 's4')).toBeUndefined();
  const round = withDocument(more, 's1', { extends: 's2' });
  expect(wholeOf(round, library, 's2')).toBeUndefined();
});

test('a document that comes is tied to the scenario it means: a file by its name, else the one of the library', () => {
  expect(adopted(work, { extends: 's2.json' })).toEqual({ extends: 's2' });
  expect(adopted(work, { extends: 'bank-week' })).toEqual({ extends: 's1' });
  expect(adopted(work, { extends: './bank-week.json' })).toEqual({ extends: 's1' });
  expect(adopted(work, { extends: 'mmn-abandonment.json' })).toEqual({ extends: 'mmn-abandonment' });
  expect(adopted(work, { extends: 'nowhere.json' })).toEqual({ extends: 'nowhere.json' });
  expect(adopted(work, { name: 'Alone' })).toEqual({ name: 'Alone' });
});

test('a file is whole by itself: it names an untouched scenario of the library, and carries any other', () => {
  const document = (workspace: Workspace, id: string) => carried(workspace, entryOf(workspace, id)?.document ?? {});
  expect(document(work, 's2')).toEqual({ extends: 'bank-week', teams: { front: { add: 3 } } });
  const edited = withVariant(withDocument(work, 's1', { name: 'Mine' }), 's2', '');
  expect(document(edited, 's3')).toEqual({ extends: { extends: { name: 'Mine' }, teams: { front: { add: 3 } } } });
  expect(document(edited, 's1')).toEqual({ name: 'Mine' });
});

test('what a document carries is tied and carried in the same way', () => {
  expect(adopted(work, { extends: { extends: 'bank-week.json' } })).toEqual({ extends: { extends: 's1' } });
  expect(adopted(work, { extends: { extends: 'mmn-abandonment.json' } })).toEqual({ extends: { extends: 'mmn-abandonment' } });
  const carriers = withEntry(withDocument(work, 's1', { name: 'Mine' }), entry('s3', { extends: { extends: 's1' } }));
  expect(carried(carriers, entryOf(carriers, 's3')?.document ?? {})).toEqual({ extends: { extends: { name: 'Mine' } } });
});

test('an id of the library in a file means what the library has, not what became of it here', () => {
  const edited = withDocument(work, 's1', { name: 'Mine' });
  expect(adopted(edited, { extends: 'bank-week' })).toEqual({ extends: 'bank-week' });
  const digital = entry('s3', { extends: 's1', steering: {} }, { from: 'library', id: 'bank-week-digital' });
  const follower = withEntry(edited, digital);
  expect(adopted(follower, { extends: 'bank-week-digital' })).toEqual({ extends: 'bank-week-digital' });
  expect(carried(follower, { extends: 's3' })).toEqual({ extends: { extends: { name: 'Mine' }, steering: {} } });
  expect(carried(withEntry(work, digital), { extends: 's3' })).toEqual({ extends: 'bank-week-digital' });
  expect(carried(withoutEntry(follower, 's1'), { extends: 's3' })).toEqual({
    extends: { extends: { name: 'Mine' }, steering: {} },
  });
});
