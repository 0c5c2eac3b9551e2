import { useRef } from 'react';
import { Choice } from '../charts/Choice.tsx';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { plainNumber, quantities } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { saveFile } from '../saveFile.ts';
import { LetterMark } from '../views/marks.tsx';
import { Num, QuantityText } from '../views/Num.tsx';
import { explainCsv } from './explainCsv.ts';
import { explainPicture } from './explainPicture.ts';
import { Finding } from './finding.tsx';
import { StepTable } from './StepTable.tsx';
import { measuresOf, type ShownMeasure, shownLevels } from './shown.ts';
import type { Explained } from './useExplain.ts';
import { Waterfall } from './Waterfall.tsx';
import { useExplainWords } from './words.ts';

interface FigureProps extends Explained {
  readonly measure: ShownMeasure;
  readonly onMeasure: (measure: ShownMeasure) => void;
}

/** What a measure is, with the threshold of the queue. */
function MeasureLine({ explanation: { target }, measure }: Pick<FigureProps, 'explanation' | 'measure'>) {
  const { language } = useWords();
  const words = useExplainWords();
  const [time] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [target.withinSeconds]);
  return rich(words[`detail.${measure}`], {
    time: time && <QuantityText quantity={time} />,
    percent: <Num>{`${plainNumber(language, target.percent ?? 0)}%`}</Num>,
  });
}

/** What was put into Erlang C, and on what the figures rest. */
function Method({ explanation }: Pick<FigureProps, 'explanation'>) {
  const { language } = useWords();
  const words = useExplainWords();
  const { plain, replications, searchReplications, confidence, levels } = explanation;
  const [time] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [plain.serviceSeconds]);
  const count = (value: number, decimals = 0) => <Num>{plainNumber(language, value, decimals)}</Num>;
  const isSimulated = levels.some(({ by }) => by === 'simulation');
  return (
    <>
      {rich(words.given, {
        contacts: count(3600 * plain.arrivalsPerSecond, 1),
        time: time && <QuantityText quantity={time} />,
        agents: count(plain.agents, Number.isInteger(plain.agents) ? 0 : 1),
      })}{' '}
      {words.order}{' '}
      {isSimulated &&
        rich(words.method, {
          count: count(replications.count),
          confidence: <Num>{`${plainNumber(language, 100 * confidence)}%`}</Num>,
        })}{' '}
      {isSimulated && searchReplications !== null && rich(words.methodAgents, { count: count(searchReplications) })}
    </>
  );
}

/** An explanation on the page: the finding, the waterfall with its table, and both to take along. */
export function ExplainedFigure({ explanation, of, position, measure, onMeasure }: FigureProps) {
  const { language } = useWords();
  const words = useExplainWords();
  const figure = useRef<HTMLElement>(null);
  const measures = measuresOf(explanation);
  const shown = measures.includes(measure) ? measure : 'serviceLevel';
  const levels = shownLevels(explanation, shown);
  const name = `explain-${explanation.queue}`;
  const textOf = (selector: string) => {
    const all = [...(figure.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    return all.map((element) => lineOf(element));
  };
  const savePng = async () => {
    if (figure.current === null) return;
    const [title = '', measureLine = '', foot = ''] = ['.finding', '.measure-line', '.method'].flatMap(textOf);
    const texts = { title, measure: measureLine, rows: textOf('.waterfall-text'), foot };
    saveFile(`${name}.png`, await explainPicture(figure.current, texts), 'image/png');
  };
  return (
    <figure ref={figure} className="explained">
      <p className="finding">
        <LetterMark position={position} /> <Finding explanation={explanation} facts={of.facts} levels={levels} measure={shown} />
      </p>
      <p className="help measure-line">
        <bdi>{scenarioTitle(language, of.entry, { name: of.facts.name })}</bdi>.{' '}
        <MeasureLine explanation={explanation} measure={shown} />
      </p>
      <div className="explain-choices">
        <Choice label={words.measure} value={shown} onChoose={(chosen) => onMeasure(chosen as ShownMeasure)}>
          {measures.map((each) => (
            <option key={each} value={each}>
              {words[`measure.${each}`]}
            </option>
          ))}
        </Choice>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${name}.csv`, explainCsv(words, explanation), 'text/csv;charset=utf-8')}
        >
          {words.saveCsv}
        </button>
        <button type="button" className="button" onClick={() => void savePng()}>
          {words.savePng}
        </button>
      </div>
      <Waterfall levels={levels} measure={shown} />
      <p className="help method">
        <Method explanation={explanation} />
      </p>
      <StepTable levels={levels} measure={shown} />
    </figure>
  );
}

/** The text of an element as one line in which numbers keep their order, as the page shows them. */
function lineOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  for (const number of copy.querySelectorAll('bdi')) {
    const [open, close] = [number.dir === 'ltr' ? '\u2066' : '\u2068', '\u2069'];
    number.textContent = open + (number.textContent ?? '') + close;
  }
  for (const part of copy.querySelectorAll('.waterfall-change, .waterfall-value')) part.prepend(' · ');
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
