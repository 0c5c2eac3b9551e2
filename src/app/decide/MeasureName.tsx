import { memo, useRef, useState } from 'react';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { MeasureDetail } from './MeasureDetail.tsx';
import type { Measure } from './measures.ts';
import { definition, rules } from './parts.ts';
import { Term } from './Term.tsx';

/** What the service level is counted of; a press offers the other rules. */
function RuleButton({ measure }: { readonly measure: Measure }) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (measure.detail === undefined) return null;
  const rule = say[measure.detail];
  const close = (isDone: boolean) => {
    setIsOpen(false);
    if (isDone) button.current?.focus();
  };
  return (
    <div className="rule-choice">
      <button
        ref={button}
        type="button"
        className="rule"
        aria-expanded={isOpen}
        aria-label={filled(say.chooseRule, { rule })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {rule}
      </button>
      {isOpen && <rules.View onClose={close} />}
    </div>
  );
}

/** The name of a headline measure, with its definition. */
export const MeasureName = memo(({ measure }: { readonly measure: Measure }) => {
  const { say } = useWords();
  const isRuled = measure.metric.startsWith('serviceLevel.');
  return (
    <div className="measure-name">
      <Term definition={<definition.View measure={measure} />}>
        <span className="term">{say[measure.name]}</span>
        {!isRuled && <MeasureDetail measure={measure} />}
      </Term>
      {isRuled && <RuleButton measure={measure} />}
    </div>
  );
});
