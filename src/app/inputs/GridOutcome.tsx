import { reasonText } from '../fields/reasonText.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import type { GridModel } from './gridModel.ts';
import { alone, placeText } from './labels.ts';
import { useScene } from './scene.ts';
import type { Outcome } from './useGridDeeds.ts';

/** Of refused cells so many are listed. */
const listed = 12;

type Pasted = Extract<Outcome, { kind: 'pasted' }>;

/** The cells of a paste that were not taken: where, what, and what to do. */
function RefusedCells({ model, refused }: { readonly model: GridModel } & Pick<Pasted, 'refused'>) {
  const { say, writing } = useScene();
  return (
    <ul className="refused-cells">
      {refused.slice(0, listed).map(({ row, column, result }) => {
        const place = `${model.rows[row]?.title}, ${model.columns[column]?.title}`;
        return (
          <li key={`${row} ${column}`}>
            {!result.ok && reasonText(result.reason, `\u2068${place}\u2069`, writing.words, writing.language)}
          </li>
        );
      })}
      {refused.length > listed && (
        <li>{rich(say.moreRefused, { count: <Num>{plainNumber(writing.language, refused.length - listed)}</Num> })}</li>
      )}
    </ul>
  );
}

function PastedText({ model, outcome: { taken, refused, outside } }: { readonly model: GridModel; readonly outcome: Pasted }) {
  const { say, writing } = useScene();
  const count = (value: number) => <Num>{plainNumber(writing.language, value)}</Num>;
  return (
    <>
      <p>
        {rich(say.pasted, { taken: count(taken) })}
        {refused.length > 0 && <> {rich(say.pastedRefused, { count: count(refused.length) })}</>}
        {outside > 0 && <> {rich(say.pastedOutside, { count: count(outside) })}</>}
      </p>
      {refused.length > 0 && <RefusedCells model={model} refused={refused} />}
    </>
  );
}

interface OutcomeProps {
  readonly model: GridModel;
  readonly outcome: Outcome | undefined;
  readonly onClose: () => void;
}

/** What came of a paste, or why cells were not emptied. */
export function GridOutcome({ model, outcome, onClose }: OutcomeProps) {
  const { say, writing, document } = useScene();
  return (
    <div role="status" className="outcome">
      {outcome && (
        <div className="outcome-text" data-amiss={outcome.kind === 'kept' || outcome.refused.length + outcome.outside > 0}>
          {outcome.kind === 'pasted' ? (
            <PastedText model={model} outcome={outcome} />
          ) : (
            <p>
              {reasonText(
                { code: 'empty' },
                alone(placeText(outcome.cell.path, document, writing), writing),
                writing.words,
                writing.language,
              )}
            </p>
          )}
          <button type="button" className="button" onClick={onClose}>
            {say.close}
          </button>
        </div>
      )}
    </div>
  );
}
