import type { ReactNode } from 'react';
import type { Quantity } from '../language/quantity.ts';
import { useWords } from '../language/useWords.ts';

/**
 * A number, with its sign, symbol or percent, as a line of its own that runs left to right: what stands around it in a
 * right-to-left line cannot tear it apart. Every number of the page goes through here.
 */
export function Num({ children }: { readonly children: ReactNode }) {
  return (
    <bdi dir="ltr" className="num">
      {children}
    </bdi>
  );
}

/** A quantity with the word of its unit behind it. */
export function QuantityText({ quantity }: { readonly quantity: Quantity }) {
  const { say } = useWords();
  if (quantity.unit === undefined) return <Num>{quantity.text}</Num>;
  return (
    <span className="quantity">
      <Num>{quantity.text}</Num> <span className="unit">{say[quantity.unit]}</span>
    </span>
  );
}
