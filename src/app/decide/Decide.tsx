import { About } from '../views/About.tsx';
import { Measures } from '../views/Measures.tsx';
import { Verdict } from '../views/Verdict.tsx';

/** What the comparison comes to, and the figures it rests on. */
export function Decide() {
  return (
    <>
      <Verdict />
      <Measures />
      <About />
    </>
  );
}
