import type { CompiledModel } from '../../model/compiledModel.ts';

/** Values that differ by less than this share of them came about by another order of the same sums. */
const rounding = 1e-11;

const isSameNumber = (one: number, other: number): boolean =>
  Object.is(one, other) || Math.abs(one - other) <= rounding * Math.abs(one);

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return isSameNumber(one, other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [own, others] = [one, other].map((value) =>
    ArrayBuffer.isView(value) ? (value as Float64Array) : Object.entries(value),
  );
  if (own === undefined || others === undefined || own.length !== others.length) return false;
  if (Array.isArray(own)) return own.every(([key, value]) => isSame(value, (other as Record<string, unknown>)[key]));
  return (own as Float64Array).every((value, at) => isSameNumber(value, (others as Float64Array)[at] as number));
}

/** Whether two compiled scenarios ask the same of the engine. */
export const sameModel = ({ notes, ...one }: CompiledModel, { notes: others, ...other }: CompiledModel): boolean =>
  isSame(one, other);
