import '../styles/target.css';
import { Fragment, useId, useState } from 'react';
import { letters } from '../comparison/state.ts';
import { type OpenScenario, useScenario } from '../comparison/useScenario.ts';
import { readNumber } from '../fields/readNumber.ts';
import { quantities } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { QuantityText } from '../views/Num.tsx';
import { targetTimes, withTargetShare } from './targetShare.ts';
import { useNames } from './useNames.ts';
import { useDecideWords } from './words.ts';

/** A percentage as typed; undefined for what cannot be the share of a target. */
function readShare(text: string): number | undefined {
  const percent = readNumber(text.replace('%', '').trim());
  return percent !== undefined && percent > 0 && percent <= 100 ? percent : undefined;
}

/** The time within which each queue should be answered. */
function Times({ scenario }: { readonly scenario: OpenScenario }) {
  const { language } = useWords();
  const names = useNames(scenario);
  return targetTimes(scenario.whole).map(({ queue, seconds }, at) => {
    const [time] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [seconds]);
    return (
      <Fragment key={queue}>
        {at > 0 && ', '}
        <bdi>{names.queue(queue)}</bdi> {time && <QuantityText quantity={time} />}
      </Fragment>
    );
  });
}

function Ask({ scenario, without }: { readonly scenario: OpenScenario; readonly without: readonly string[] }) {
  const words = useDecideWords();
  const controller = useController();
  const { workspace } = usePageState('workspace');
  const [typed, type] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [field, help] = [useId(), useId()];
  const [first] = targetTimes(scenario.whole);
  const named = without.map((id) => letters[workspace.compared.indexOf(id)]).join(', ');
  return (
    <form
      className="ask-target"
      onSubmit={(event) => {
        event.preventDefault();
        const percent = readShare(typed);
        setWrong(percent === undefined);
        if (percent !== undefined) controller.staffFor(without, (whole) => withTargetShare(whole, percent));
      }}
    >
      {first && (
        <>
          <label htmlFor={field}>{words.askShare}</label>
          <span>
            <input
              className="input"
              id={field}
              inputMode="decimal"
              autoComplete="off"
              dir="ltr"
              value={typed}
              aria-invalid={isWrong}
              aria-describedby={help}
              ref={(input) => input?.focus()}
              onChange={(event) => type(event.target.value)}
            />
            {' %'}
          </span>
          <button type="submit" className="button primary">
            {rich(words.askUse, { letters: <bdi>{named}</bdi> })}
          </button>
        </>
      )}
      <p id={help} data-wrong={isWrong}>
        {isWrong ? words.askWrong : first && rich(words.askTimes, { times: <Times scenario={scenario} /> })}{' '}
        <button
          type="button"
          className="link"
          onClick={() => controller.showField(scenario.entry.id, ['targets', ...(first ? [first.queue, 'percent'] : [])])}
        >
          {words.askOther}
        </button>
      </p>
    </form>
  );
}

/** Asks for the service that scenarios are to be staffed for, those that state none by id: one share for all queues, or the way to the target of each. */
export default function AskTarget({ without }: { readonly without: readonly string[] }) {
  const scenario = useScenario(without[0]);
  return scenario ? <Ask scenario={scenario} without={without} /> : null;
}
