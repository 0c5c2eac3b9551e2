import { memo, useId, useRef, useState } from 'react';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { MeasureDetail } from './MeasureDetail.tsx';
import type { Measure } from './measures.ts';
import { definition, rules } from './parts.ts';

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

/** The name of a measure; its definition shows while the name has the focus or the pointer, or after a press. Escape hides it. */
export const MeasureName = memo(({ measure }: { readonly measure: Measure }) => {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const pointer = (over: boolean) => (event: React.PointerEvent) => event.pointerType === 'mouse' && setIsOpen(over);
  const isRuled = measure.metric.startsWith('serviceLevel.');
  return (
    <div className="measure-name">
      <div className="term-place" onPointerEnter={pointer(true)} onPointerLeave={pointer(false)}>
        <button
          type="button"
          aria-describedby={id}
          onFocus={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onClick={() => setIsOpen(true)}
          onKeyDown={({ key }) => key === 'Escape' && setIsOpen(false)}
        >
          <span className="term">{say[measure.name]}</span>
          {!isRuled && <MeasureDetail measure={measure} />}
        </button>
        <div role="tooltip" id={id} className="definition" hidden={!isOpen}>
          {isOpen && <definition.View measure={measure} />}
        </div>
      </div>
      {isRuled && <RuleButton measure={measure} />}
    </div>
  );
});
