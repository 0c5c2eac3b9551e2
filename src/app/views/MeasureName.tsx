import { memo, useId, useState } from 'react';
import type { HeadlineMeasure } from '../comparison/headline.ts';
import { useWords } from '../language/useWords.ts';

/** The name of a measure; its definition shows while the name has the focus or the pointer, or after a press. Escape hides it. */
export const MeasureName = memo(({ measure }: { readonly measure: HeadlineMeasure }) => {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const pointer = (over: boolean) => (event: React.PointerEvent) => event.pointerType === 'mouse' && setIsOpen(over);
  return (
    <div className="measure-name" onPointerEnter={pointer(true)} onPointerLeave={pointer(false)}>
      <button
        type="button"
        aria-describedby={id}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onClick={() => setIsOpen(true)}
        onKeyDown={({ key }) => key === 'Escape' && setIsOpen(false)}
      >
        <span className="term">{say[measure.name]}</span>
        {measure.detail && <span className="detail">{say[measure.detail]}</span>}
      </button>
      <div role="tooltip" id={id} className="definition" hidden={!isOpen}>
        {say[`formula.${measure.metric}`]}
      </div>
    </div>
  );
});
