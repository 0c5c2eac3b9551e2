import { type RefObject, useRef, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { saveFile } from '../saveFile.ts';
import type { ChartSpec } from './chart.ts';
import { chartCsv } from './chartCsv.ts';
import { usePicture } from './usePicture.ts';
import { useChartWords } from './words.ts';

interface ActionsProps {
  readonly chart: ChartSpec;
  readonly figure: RefObject<HTMLElement | null>;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

/** What can be taken out of a chart: shown on demand, closed again by Escape or by leaving it. */
function Exports({ chart, figure, isTable }: Omit<ActionsProps, 'onTable'>) {
  const { say } = useWords();
  const words = useChartWords();
  const [isOpen, setIsOpen] = useState(false);
  const [told, setTold] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const picture = usePicture(chart, figure);
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  const run = (act: () => Promise<void> | void) => async () => {
    close();
    await act();
  };
  const saveCsv = () => saveFile(`${chart.id}.csv`, chartCsv(say, words, chart), 'text/csv;charset=utf-8');
  const savePng = async () => saveFile(`${chart.id}.png`, await picture(), 'image/png');
  const copyPng = async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })]);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the buttons in it let pass
    <div
      className="exports"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setIsOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        close();
      }}
    >
      <button ref={opener} type="button" className="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.save}
      </button>
      {isOpen && (
        <div className="exports-list">
          <button type="button" onClick={run(saveCsv)}>
            {words.saveCsv}
          </button>
          {!isTable && (
            <>
              <button type="button" onClick={run(savePng)}>
                {words.savePng}
              </button>
              <button type="button" onClick={run(copyPng)}>
                {words.copyPng}
              </button>
            </>
          )}
        </div>
      )}
      <span role="status" className="exports-told">
        {told}
      </span>
    </div>
  );
}

/** The chart as a table, and its figures or its picture to take along. */
export function ChartActions({ chart, figure, isTable, onTable }: ActionsProps) {
  const words = useChartWords();
  return (
    <div className="chart-actions">
      <button type="button" className="quiet" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
        {isTable ? words.viewChart : words.viewTable}
      </button>
      <Exports chart={chart} figure={figure} isTable={isTable} />
    </div>
  );
}
