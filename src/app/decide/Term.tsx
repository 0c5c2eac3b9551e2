import { type ReactNode, useId, useState } from 'react';

interface TermProps {
  readonly children: ReactNode;
  readonly definition: ReactNode;
}

/** A term whose definition shows while it has the focus or the pointer, or after a press. Escape hides it. */
export function Term({ children, definition }: TermProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const pointer = (over: boolean) => (event: React.PointerEvent) => event.pointerType === 'mouse' && setIsOpen(over);
  return (
    <div className="term-place" onPointerEnter={pointer(true)} onPointerLeave={pointer(false)}>
      <button
        type="button"
        aria-describedby={id}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onClick={() => setIsOpen(true)}
        onKeyDown={({ key }) => key === 'Escape' && setIsOpen(false)}
      >
        {children}
      </button>
      <div role="tooltip" id={id} className="definition" hidden={!isOpen}>
        {isOpen && definition}
      </div>
    </div>
  );
}
