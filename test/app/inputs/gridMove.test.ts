import { describe, expect, it } from 'vitest';
import { cursorAt, isSelected, moved, selectionOf } from '../../../src/app/inputs/gridMove.ts';

const size = { rows: 48, columns: 7 };
const press = (key: string, { shift = false, ctrl = false } = {}) => ({ key, shiftKey: shift, ctrlKey: ctrl, metaKey: false });
const at = (row: number, column: number, key: string, how = {}, rightToLeft = false) => {
  const next = moved(cursorAt(row, column), press(key, how), size, rightToLeft);
  return next && [next.row, next.column];
};

describe('in a grid', () => {
  it.each([
    ['ArrowDown', [4, 2]],
    ['ArrowUp', [2, 2]],
    ['ArrowRight', [3, 3]],
    ['ArrowLeft', [3, 1]],
    ['PageDown', [13, 2]],
    ['PageUp', [0, 2]],
    ['Home', [3, 0]],
    ['End', [3, 6]],
  ])('%s moves from [3, 2] to %j', (key, expected) => {
    expect(at(3, 2, key)).toEqual(expected);
  });

  it('Ctrl goes to the ends', () => {
    expect(at(3, 2, 'Home', { ctrl: true })).toEqual([0, 0]);
    expect(at(3, 2, 'End', { ctrl: true })).toEqual([47, 6]);
    expect(at(3, 2, 'ArrowDown', { ctrl: true })).toEqual([47, 2]);
  });

  it('nothing leads out of it', () => {
    expect(at(0, 0, 'ArrowUp')).toEqual([0, 0]);
    expect(at(47, 6, 'ArrowDown')).toEqual([47, 6]);
    expect(at(47, 6, 'ArrowRight')).toEqual([47, 6]);
  });

  it('from right to left the next column lies to the left; Home is still the first', () => {
    expect(at(3, 2, 'ArrowLeft', {}, true)).toEqual([3, 3]);
    expect(at(3, 2, 'ArrowRight', {}, true)).toEqual([3, 1]);
    expect(at(3, 2, 'Home', {}, true)).toEqual([3, 0]);
  });

  it('Shift selects from where it began', () => {
    const first = moved(cursorAt(3, 2), press('ArrowUp', { shift: true }), size) ?? cursorAt(0, 0);
    const second = moved(first, press('ArrowRight', { shift: true }), size) ?? cursorAt(0, 0);
    const selection = selectionOf(second);
    expect(selection).toEqual({ row: 2, column: 2, rows: 2, columns: 2 });
    expect([isSelected(selection, 3, 3), isSelected(selection, 4, 3)]).toEqual([true, false]);
    expect(selectionOf(moved(second, press('ArrowDown'), size) ?? first)).toMatchObject({ rows: 1, columns: 1 });
  });

  it('other keys are not for moving', () => {
    for (const key of ['Enter', 'a', 'Tab', 'Escape']) expect(at(3, 2, key)).toBeUndefined();
  });
});
