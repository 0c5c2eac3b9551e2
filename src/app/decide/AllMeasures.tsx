import '../styles/allMeasures.css';
import { useState } from 'react';
import { part } from '../views/part.tsx';
import { useDecideWords } from './words.ts';

const everyMeasure = part(() => import('./EveryMeasure.tsx'));

/** Everything that is measured, behind a heading that opens it. */
export default function AllMeasures() {
  const words = useDecideWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="panel all-measures" aria-labelledby="all-measures-title">
      <div className="panel-head">
        <h2 id="all-measures-title">
          <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {words.allMeasures}
          </button>
        </h2>
      </div>
      <p className="help">{words.allMeasuresHelp}</p>
      {isOpen && <everyMeasure.View />}
    </section>
  );
}
