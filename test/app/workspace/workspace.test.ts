import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changed, historyOf, redone, undone } from '../../../src/app/workspace/history.ts';
import { fromStored, toStored } from '../../../src/app/workspace/saved.ts';
import { type Saved, Saver } from '../../../src/app/workspace/saver.ts';
import {
  entryOf,
  mostCompared,
  newId,
  notCompared,
  renamed,
  type Workspace,
  withBaseline,
  withCompared,
  withDocument,
  withEntry,
  withoutEntry,
  withVariant,
} from '../../../src/app/workspace/workspace.ts';
import stored from '../../fixtures/app/workspace-1.json';

const entry = (id: string) =>
  ({ id, title: '', origin: { from: 'library', id: 'bank-week' }, isEdited: false, document: {} }) as const;
const two: Workspace = {
  ...{ entries: [entry('s1'), entry('s2')], compared: ['s1', 's2'], open: 's2' },
  ...{ mode: 'same-staff', rule: null },
};

describe('the scenarios of a workspace', () => {
  test('a variant extends its original, is compared and opened', () => {
    const after = withVariant(two, 's1', 'Mine');
    expect(after.compared).toEqual(['s1', 's2', 's3']);
    expect(after.open).toBe('s3');
    expect(entryOf(after, 's3')).toMatchObject({ title: 'Mine', document: { extends: 's1' } });
    expect(entryOf(withDocument(after, 's3', { name: 'x' }), 's1')?.document).toEqual({});
  });

  test('at most four are compared, at least one; a fifth takes the place of the last', () => {
    const four = [1, 2].reduce((workspace) => withVariant(workspace, 's1', ''), two);
    expect(four.compared).toHaveLength(mostCompared);
    expect(withEntry(four, entry('s5'))).toMatchObject({ compared: ['s1', 's2', 's3', 's5'], open: 's5' });
    expect(withCompared(four, 's2')).toMatchObject({ compared: four.compared, open: 's2' });
    const one = notCompared(two, 's1');
    expect(one).toMatchObject({ compared: ['s2'], open: 's2' });
    expect(notCompared(one, 's2')).toBe(one);
  });

  test('what is deleted is compared no longer; the last one stays', () => {
    const one = withoutEntry(two, 's2');
    expect(one).toMatchObject({ compared: ['s1'], open: 's1' });
    expect(withoutEntry(one, 's1')).toBe(one);
  });

  test('what extended a deleted scenario carries it from then on', () => {
    const named = withDocument(two, 's1', { name: 'Base' });
    const after = withoutEntry(withVariant(named, 's1', 'Mine'), 's1');
    expect(entryOf(after, 's3')?.document).toEqual({ extends: { name: 'Base' } });
  });

  test('what it carries goes on carrying: everything that extends anything deleted is whole', () => {
    const named = withDocument(two, 's1', { name: 'Base' });
    const chain = withVariant(withVariant(named, 's1', 'One'), 's3', 'Two');
    const after = withoutEntry(withoutEntry(chain, 's3'), 's1');
    expect(entryOf(after, 's4')?.document).toEqual({ extends: { extends: { name: 'Base' } } });
  });

  test('another baseline changes places with the first', () => {
    expect(withBaseline(two, 's2').compared).toEqual(['s2', 's1']);
  });

  test('an id is never given twice while its scenario lives', () => {
    expect(newId(two)).toBe('s3');
    expect(newId(withoutEntry(two, 's1'))).toBe('s3');
  });
});

describe('undo', () => {
  const deed = (of: string) => ({ kind: 'value', of }) as const;

  test('takes back 100 steps and does them again', () => {
    let history = historyOf(0);
    for (let step = 1; step <= 100; step++) history = changed(history, step, deed(`${step}`), step * 5000);
    for (let step = 99; step >= 0; step--) {
      history = undone(history);
      expect(history.now).toBe(step);
    }
    expect(undone(history)).toBe(history);
    for (let step = 1; step <= 100; step++) history = redone(history);
    expect(history.now).toBe(100);
    expect(redone(history)).toBe(history);
  });

  test('changes of one thing within a second are one step, those of another are not', () => {
    let history = historyOf(0);
    history = changed(history, 1, deed('a'), 0);
    history = changed(history, 2, deed('a'), 900);
    history = changed(history, 3, deed('a'), 1800);
    history = changed(history, 4, deed('b'), 1900);
    expect(undone(history).now).toBe(3);
    expect(undone(undone(history)).now).toBe(0);
  });

  test('two deeds of a kind that is not gradual are two steps, however close', () => {
    let history = historyOf(0);
    history = changed(history, 1, { kind: 'duplicate', of: 's1' }, 0);
    history = changed(history, 2, { kind: 'duplicate', of: 's1' }, 100);
    expect(undone(history).now).toBe(1);
  });

  test('is the inverse of every way to change and redo, whatever the order', () => {
    const action = fc.oneof(fc.constant('undo' as const), fc.constant('redo' as const), fc.integer());
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let history = historyOf(-1);
        const past: number[] = [];
        let now = -1;
        const future: number[] = [];
        actions.forEach((each, at) => {
          if (each === 'undo') {
            history = undone(history);
            const before = past.pop();
            if (before !== undefined) {
              future.push(now);
              now = before;
            }
          } else if (each === 'redo') {
            history = redone(history);
            const after = future.pop();
            if (after !== undefined) {
              past.push(now);
              now = after;
            }
          } else if (each !== now) {
            history = changed(history, each, deed(`${at}`), 0);
            past.push(now);
            now = each;
            future.length = 0;
          }
          expect(history.now).toBe(now);
        });
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('saving', () => {
  test('a document stored by version 1 is read as it was', () => {
    const read = fromStored(stored);
    expect(read?.entries.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(toStored(read as Workspace)).toEqual(stored);
  });

  test('what is no workspace is not taken for one', () => {
    const { workspace } = stored;
    for (const broken of [
      null,
      {},
      { ...stored, version: 2 },
      { ...stored, workspace: { ...workspace, open: 's9' } },
      { ...stored, workspace: { ...workspace, compared: ['s1', 's1'], open: 's1' } },
      { ...stored, workspace: { ...workspace, entries: [...workspace.entries, workspace.entries[0]] } },
      { ...stored, workspace: { ...workspace, entries: [] } },
      { ...stored, workspace: { ...workspace, entries: [{ id: 's1' }] } },
    ])
      expect(fromStored(broken)).toBeUndefined();
  });

  test('a change is written at once, those that follow soon together, the last one last; a refusal is told', async () => {
    vi.useFakeTimers();
    const written: number[] = [];
    const told: Saved['state'][] = [];
    let refuse = false;
    const saver = new Saver<number>(
      async (value) => {
        if (refuse) throw new DOMException('', 'QuotaExceededError');
        written.push(value);
      },
      ({ state }) => told.push(state),
    );
    saver.save(1);
    expect(written).toEqual([1]);
    saver.save(2);
    saver.save(3);
    await vi.advanceTimersByTimeAsync(500);
    expect(written).toEqual([1, 3]);
    saver.save(4);
    saver.save(5);
    saver.flush();
    expect(written).toEqual([1, 3, 5]);
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual(['saving', 'saving', 'saving', 'saved', 'saving', 'saving', 'saved']);
    refuse = true;
    saver.save(6);
    await vi.advanceTimersByTimeAsync(500);
    expect(told.at(-1)).toBe('refused');
    refuse = false;
    saver.flush();
    expect(written.at(-1)).toBe(6);
    vi.useRealTimers();
  });

  test('a title that is changed is kept', () => {
    expect(fromStored(toStored(renamed(two, 's1', 'Mine')))).toEqual(renamed(two, 's1', 'Mine'));
  });
});
