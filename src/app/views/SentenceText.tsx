import type { Messages } from '../language/english.ts';
import type { Quantity } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import type { Sentence, SentencePart } from '../language/sentence.ts';
import { useWords } from '../language/useWords.ts';
import { QuantityText } from './Num.tsx';

function Part({ part }: { readonly part: SentencePart }) {
  const { say } = useWords();
  switch (part.kind) {
    case 'letter':
      return rich(say.scenario, { letter: <bdi className="letter-name">{part.letter}</bdi> });
    case 'quantity':
      return part.quantity.text !== '' && <QuantityText quantity={part.quantity} />;
    case 'name':
      return <bdi>{part.name}</bdi>;
    case 'phrase':
      return <SentenceText sentence={part.sentence} />;
  }
}

/** A sentence with its figures. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const { say } = useWords();
  const parts = Object.entries(sentence.parts).map(([name, part]) => [name, <Part key={name} part={part} />]);
  return rich(say[sentence.key], Object.fromEntries(parts));
}

const spoken = (say: Messages, { text, unit }: Quantity): string => (unit === undefined ? text : `${text} ${say[unit]}`);

function partWords(say: Messages, part: SentencePart): string {
  switch (part.kind) {
    case 'letter':
      return filled(say.scenario, { letter: part.letter });
    case 'quantity':
      return spoken(say, part.quantity);
    case 'name':
      return part.name;
    case 'phrase':
      return sentenceWords(say, part.sentence);
  }
}

/** The same as plain words, to be read aloud. */
export function sentenceWords(say: Messages, { key, parts }: Sentence): string {
  const words = Object.entries(parts).map(([name, part]) => [name, partWords(say, part)]);
  return filled(say[key], Object.fromEntries(words));
}
