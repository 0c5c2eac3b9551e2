import { useCallback, useState } from 'react';
import type { HeadlineComparison, WindowAnswer } from '../../experiment/comparison/comparisonService.ts';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import { Choice } from '../charts/Choice.tsx';
import { isStale, type ShownScenario } from '../comparison/state.ts';
import { wholeOf } from '../comparison/wholes.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { saveFile } from '../saveFile.ts';
import { usePageState } from '../usePageState.ts';
import { Num } from '../views/Num.tsx';
import { emptyMeasures, everyMeasure, type MeasuredScope, measuredScopes, metricsOf } from './allMeasures.ts';
import { allMeasuresCsv, type Measured } from './allMeasuresCsv.ts';
import { FiguresTag } from './FiguresTag.tsx';
import { MeasureGroups } from './MeasureGroups.tsx';
import { measuredName } from './measuredName.ts';
import { type AllWords, english } from './measures.english.ts';
import { hebrew } from './measures.hebrew.ts';
import type { FiguredMeasure } from './measures.ts';
import { definition } from './parts.ts';
import { Term } from './Term.tsx';
import { type Service, useDetail } from './useDetail.ts';
import { useDecideWords } from './words.ts';

const catalogues = { en: english, he: hebrew } as const;
const useAllWords = (): AllWords => catalogues[useWords().language];

interface NameProps {
  readonly measure: FiguredMeasure;
}

/** The name of a measure of one thing, with what it is. */
function ItemName({ measure: { metric } }: NameProps) {
  const words: AllWords & Readonly<Record<string, string>> = useAllWords();
  const headline: Readonly<Record<string, string>> = useDecideWords();
  return (
    <div className="measure-name">
      <Term definition={<p>{words[`about.${metric}`] ?? headline[`formula.${metric}`]}</p>}>
        <span className="term">{words[`name.${metric}`]}</span>
      </Term>
    </div>
  );
}

/** The same of the whole operation: of a headline measure with its numbers. */
function WholeName({ measure }: NameProps) {
  const words = useAllWords();
  if (`about.${measure.metric}` in words) return <ItemName measure={measure} />;
  return (
    <div className="measure-name">
      <Term definition={<definition.View measure={measure} />}>
        <span className="term">{words[`name.${measure.metric}`]}</span>
      </Term>
    </div>
  );
}

interface Shown {
  readonly comparison: HeadlineComparison;
  readonly of: readonly ShownScenario[];
}

/** Every measure of one thing; `all` is what the file holds. */
function Listed({ of, one, all, scope, Name }: Omit<Shown, 'comparison'> & ListedProps) {
  const { say, language } = useWords();
  const words = useAllWords();
  const [isWhole, setIsWhole] = useState(false);
  const empty = emptyMeasures(one.comparison, scope);
  const groups = everyMeasure(one.comparison, isWhole ? empty : []);
  const currency = of[0]?.facts.currency ?? '';
  if (groups.length === 0) return <p className="help">{words.empty}</p>;
  const save = () => saveFile('measures.csv', allMeasuresCsv(say, words, currency, all), 'text/csv;charset=utf-8');
  return (
    <>
      <MeasureGroups
        title="all-measures-title"
        groups={groups}
        Name={Name}
        count={of.length}
        comparison={one.comparison}
        isComing={false}
        currency={currency}
      />
      {empty.length > 0 && (
        <p className="help">
          {!isWhole &&
            rich(empty.length === 1 ? words.hiddenOne : words.hiddenMany, {
              count: <Num>{plainNumber(language, empty.length)}</Num>,
            })}{' '}
          <button type="button" className="link" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? words.hideEmpty : words.showHidden}
          </button>
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={save}>
          {words.saveCsv}
        </button>
      </p>
    </>
  );
}

interface ListedProps {
  readonly one: Measured;
  readonly all: readonly Measured[];
  readonly scope: MeasuredScope;
  readonly Name: React.ComponentType<NameProps>;
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, value, choices, onPick }: PickProps) {
  return (
    <Choice label={label} value={value} onChoose={onPick}>
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

interface ItemsProps {
  readonly scope: Exclude<MeasuredScope, 'all'>;
  readonly shown: Shown;
  readonly wholes: readonly JsonObject[];
  /** The choice of the scope, beside which that of the thing stands. */
  readonly children: React.ReactNode;
}

/** The figures of one thing, as the comparison of everything has them. */
const comparisonOf = (whole: HeadlineComparison, { scenarios, differences, replications }: WindowAnswer, id: string) => ({
  ...whole,
  replications,
  values: scenarios.map((values) => values[id] ?? {}),
  differences: differences.map((each) => each[id] ?? {}),
});

/** The measures of one thing of a scope: of the first, unless another one is chosen. */
function Items({ scope, shown, wholes, children }: ItemsProps) {
  const all = useWords();
  const words = useAllWords();
  const [picked, setPicked] = useState<string>();
  const ask = useCallback((service: Service) => service.window({ scope, metrics: metricsOf(scope) }), [scope]);
  const detail = useDetail(ask);
  const measured = new Map(
    [...new Set(detail?.answer.scenarios.flatMap((values) => Object.keys(values)))].map((id): [string, Measured] => {
      const name = measuredName(all, words.pair, wholes, scope, id);
      return [id, { name, comparison: comparisonOf(shown.comparison, detail?.answer as WindowAnswer, id) }];
    }),
  );
  const held = [...measured].filter(([, { comparison }]) => everyMeasure(comparison).length > 0);
  const [id, one] = held.find(([each]) => each === picked) ?? held[0] ?? [];
  return (
    <>
      <div className="picks">
        {children}
        {id !== undefined && (
          <Pick
            label={words.item}
            value={id}
            choices={held.map(([each, { name }]) => [each, name] as const)}
            onPick={setPicked}
          />
        )}
      </div>
      {one === undefined && <p className="help">{detail === undefined ? words.waiting : words.empty}</p>}
      {one && <Listed of={detail?.of ?? shown.of} one={one} all={held.map(([, each]) => each)} scope={scope} Name={ItemName} />}
    </>
  );
}

/** Where the things of a scope stand that not every scenario has. */
const only: { readonly [S in MeasuredScope]?: (whole: JsonObject) => unknown } = {
  segments: ({ customers }) => (customers as JsonObject | undefined)?.segments,
  touches: ({ touches }) => touches,
  touchTargets: ({ touches }) => touches,
  owners: ({ touches }) => touches,
};

/** Every measure of a report that holds anything, of the whole operation or of one part of it. */
export default function EveryMeasure() {
  const words = useAllWords();
  const state = usePageState('workspace', 'library', 'facts', 'phase', 'run', 'shown');
  const { workspace, library, shown } = state;
  const [scope, setScope] = useState<MeasuredScope>('all');
  if (shown === undefined) return <p className="help">{words.waiting}</p>;
  const wholes = shown.of.map(({ id }) => wholeOf(workspace, library, id)?.whole ?? {});
  const choices = (Object.keys(measuredScopes) as MeasuredScope[])
    .filter((each) => only[each] === undefined || wholes.some((whole) => only[each]?.(whole)))
    .map((each) => [each, words[`scope.${each}`]] as const);
  const pick = <Pick label={words.scope} value={scope} choices={choices} onPick={(value) => setScope(value as MeasuredScope)} />;
  const whole = { name: words['scope.all'], comparison: shown.comparison };
  return (
    <div className="every-measure" data-stale={isStale(state)}>
      <FiguresTag state={state} />
      {scope === 'all' ? (
        <>
          <div className="picks">{pick}</div>
          <Listed of={shown.of} one={whole} all={[whole]} scope={scope} Name={WholeName} />
        </>
      ) : (
        <Items key={scope} scope={scope} shown={shown} wholes={wholes}>
          {pick}
        </Items>
      )}
    </div>
  );
}
