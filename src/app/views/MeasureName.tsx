import { memo, useId, useState } from 'react';
import { metricOf } from '../../metrics/metrics.ts';
import type { HeadlineMeasure } from '../comparison/headline.ts';
import type { MessageKey } from '../language/english.ts';
import { useWords } from '../language/useWords.ts';

/** The name of a measure; its definition shows while the name has the focus or the pointer, or after a press. Escape hides it. */
export const MeasureName = memo(({ measure }: { readonly measure: HeadlineMeasure }) => {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const definition = metricOf(measure.metric)?.formula as MessageKey | undefined;
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
        {definition && say[definition]}
      </div>
    </div>
  );
});
