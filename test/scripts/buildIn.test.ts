import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { buildIn } from '../../scripts/buildIn.mjs';

/** What `main(n)` gives for some n, and what it wrote down on the way. */
function seen(code: string): unknown[] {
  const run = new Function('log', `${code}; return main;`);
  return [-3, 0, 1, 2, 5, 40].map((n) => {
    const log: number[] = [];
    return [run(log)(n), log];
  });
}

/** The code with functions built in; it gives what it gave before. */
function built(code: string): string {
  const by = buildIn(code, parseAst as never);
  expect(seen(by)).toEqual(seen(code));
  return by;
}

const main = (body: string) => `const main = function main(n) {\n'takes in';\n${body}\n};\nconst kept = [main];`;

test('a function that returns early, in a loop and at its end', () => {
  const code = `
    const found = function found(from) { 'is built in'; for (let i = from; i < 9; i++) { if (i * i > 10) return i; log.push(i); } return -1; };
    ${main('const x = found(n); log.push(x); return x + 1;')}`;
  expect(built(code)).not.toContain('= found(');
});

test('names of the caller and of what is built in stay apart', () => {
  const code = `
    const i = 100;
    const outer = function outer(a) { 'is built in'; return i + a; };
    const twice = function twice(i) { 'is built in'; const a = outer(i); let n = a; n += a; return n; };
    ${main('const i = n + 1; const a = twice(i); let k = twice(a); k += i; return k;')}`;
  const by = built(code);
  expect(by).not.toMatch(/= (twice|outer)\(/);
});

test('what is changed before a call in the same expression is changed before it', () => {
  const code = `
    const at = [0];
    const step = () => { at[0] += 1; return at[0]; };
    const look = function look(k) { 'is built in'; const v = at[0]; return v * k; };
    ${main('at[0] = n; const sum = step() + look(2); log.push(look(3)); return sum;')}`;
  built(code);
});

test('what depends on a condition is done under it alone', () => {
  const code = `
    const note = function note(x) { 'is built in'; log.push(x); if (x < 2) return false; log.push(-x); return true; };
    ${main('if (n > 0 && note(n)) log.push(7); const y = n > 1 ? note(n + 1) : note(-n); if (note(n) || note(9)) return y; return !note(4);')}`;
  built(code);
});

test('tables unpacked, arguments changed, functions that call each other', () => {
  const code = `
    const model = { table: [5, 6, 7] };
    const down = function down(k) { 'is built in'; const { table } = model; while (k > 2) k -= 2; log.push(table[k < 0 ? 0 : k]); return k; };
    const even = function even(k) { 'is built in'; return k <= 0 ? 1 : odd(k - 1); };
    const odd = function odd(k) { 'is built in'; if (k <= 0) return 0; return even(k - 1); };
    ${main('const a = down(n); down(a + 3); return even(n) * 10 + a;')}`;
  built(code);
});

test('what cannot be built in is refused', () => {
  const code = `
    const out = function out(k) { 'is built in'; switch (k) { case 1: return 2; } return 3; };
    ${main('const x = out(n); return x;')}`;
  expect(() => buildIn(code, parseAst as never)).toThrow('returns out of a SwitchStatement');
});
