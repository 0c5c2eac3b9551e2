import { useWords } from '../language/useWords.ts';

export default function Inputs() {
  const { say } = useWords();
  return <h2>{say['screen.inputs']}</h2>;
}
