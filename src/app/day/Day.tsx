import { useWords } from '../language/useWords.ts';

export default function Day() {
  const { say } = useWords();
  return <h2>{say['screen.day']}</h2>;
}
