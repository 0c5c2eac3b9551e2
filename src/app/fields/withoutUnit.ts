import { currencyPattern } from '../../scenario/schema/team.ts';
import { localeOf } from '../language/language.ts';
import type { NumberNode } from './fieldNode.ts';
import type { CellWriting } from './formatCell.ts';
import { withoutMarks } from './invisibleMarks.ts';

/** What stands for a currency: its three letters, and its symbol. */
function signsOf({ language, currency }: CellWriting): string[] {
  if (!currencyPattern.test(currency)) return [];
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const parts = new Intl.NumberFormat(localeOf[language], options).formatToParts(0);
  return [currency, withoutMarks(parts.find(({ type }) => type === 'currency')?.value ?? currency)];
}

/** A number as typed without the sign of its own unit on either side: percent, or the currency of the scenario. Others stay. */
export function withoutUnit(text: string, { unit }: NumberNode, writing: CellWriting): string {
  const money = unit === 'moneyPerContact' || unit === 'moneyPerHour';
  const signs = unit === 'percent' ? ['%'] : money ? signsOf(writing) : [];
  const sign = signs.find((one) => text.startsWith(one) || text.endsWith(one));
  if (sign === undefined) return text;
  return (text.startsWith(sign) ? text.slice(sign.length) : text.slice(0, -sign.length)).trim();
}
