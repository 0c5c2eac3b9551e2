import type { Sentence, SentencePart } from '../comparison/verdictSentence.ts';
import type { Messages } from '../language/english.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { QuantityText } from './Num.tsx';

function Part({ part }: { readonly part: SentencePart }) {
  const { say } = useWords();
  switch (part.kind) {
    case 'letter':
      return rich(say.scenario, { letter: <bdi className="letter-name">{part.letter}</bdi> });
    case 'quantity':
      return <QuantityText quantity={part.quantity} />;
    case 'phrase':
      return rich(say[part.key], { time: part.time && <QuantityText quantity={part.time} /> });
  }
}

/** A sentence with its figures. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const { say } = useWords();
  const parts = Object.entries(sentence.parts).map(([name, part]) => [name, <Part key={name} part={part} />]);
  return rich(say[sentence.key], Object.fromEntries(parts));
}

const spoken = (say: Messages, quantity: { text: string; unit: keyof Messages | undefined } | undefined): string =>
  quantity === undefined ? '' : quantity.unit === undefined ? quantity.text : `${quantity.text} ${say[quantity.unit]}`;

function partWords(say: Messages, part: SentencePart): string {
  if (part.kind === 'letter') return filled(say.scenario, { letter: part.letter });
  if (part.kind === 'quantity') return spoken(say, part.quantity);
  return filled(say[part.key], { time: spoken(say, part.time) });
}

/** The same as plain words, to be read aloud. */
export function sentenceWords(say: Messages, { key, parts }: Sentence): string {
  const words = Object.entries(parts).map(([name, part]) => [name, partWords(say, part)]);
  return filled(say[key], Object.fromEntries(words));
}
