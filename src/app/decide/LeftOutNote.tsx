import type { LeftOut } from '../../experiment/estimate/leftOut.ts';
import { rich } from '../language/rich.tsx';
import { useDecideWords } from './words.ts';

/** That an estimate leaves out something that the scenarios have: what is shown of it, or the staff that it gave. */
export default function LeftOutNote({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const words = useDecideWords();
  const mechanisms = leftOut.map((id) => words[`leftOut.${id}`]).join(', ');
  return <p className="left-out help">{rich(words.leftOut, { mechanisms })}</p>;
}
