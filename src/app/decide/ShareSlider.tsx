import { type ReactNode, useId } from 'react';
import { plainNumber } from '../language/quantity.ts';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';

interface SliderProps {
  readonly label: ReactNode;
  /** Percent. */
  readonly value: number;
  readonly onChange: (percent: number) => void;
}

/** A share in percent, from 0 to 100. Page Up and Page Down move it by 10. */
export function ShareSlider({ label, value, onChange }: SliderProps) {
  const { language } = useWords();
  const id = useId();
  const text = `${plainNumber(language, value, Number.isInteger(value) ? 0 : 1)}%`;
  return (
    <div className="share-slider">
      <div className="slider-head">
        <label htmlFor={id}>{label}</label>
        <output className="slider-value" htmlFor={id}>
          <Num>{text}</Num>
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step="any"
        value={value}
        aria-valuetext={text}
        style={{ '--share': `${value}%` } as React.CSSProperties}
        onChange={({ currentTarget }) => onChange(Math.round(currentTarget.valueAsNumber))}
      />
    </div>
  );
}
