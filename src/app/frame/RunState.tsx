import { halfWidth } from '../../experiment/summary/reportFigures.ts';
import { moreReplications } from '../comparison/moreReplications.ts';
import { isRunning, isStale, ruleOf, type State } from '../comparison/state.ts';
import type { Language } from '../language/language.ts';
import { plainNumber, type Quantity, quantities, tolerance } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { Num, QuantityText } from '../views/Num.tsx';
import { Reason } from '../views/Reason.tsx';

/** Whole seconds, or minutes and seconds. */
function timeLeft(language: Language, seconds: number): Quantity | undefined {
  const whole = Math.ceil(seconds);
  if (whole < 120) return { text: plainNumber(language, whole), unit: 'seconds' };
  return quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [whole])[0];
}

/** Replications done of those planned, the precision reached and the time left. */
function ProgressFigures() {
  const { language, say } = useWords();
  const state = usePageState('progress', 'shown', 'run', 'phase', 'workspace', 'facts');
  const { progress, shown } = state;
  if (progress === undefined) return null;
  const count = (value: number) => <Num>{plainNumber(language, Math.floor(value))}</Num>;
  const difference = isStale(state) ? undefined : shown?.comparison.differences[0]?.[`serviceLevel.${ruleOf(state)}`];
  const half = halfWidth(difference?.low ?? null, difference?.high ?? null);
  const precision = half === null || half === 0 ? undefined : tolerance({ language, unit: 'share', currency: '' }, half);
  const left = isRunning(state) && progress.secondsLeft !== null ? timeLeft(language, progress.secondsLeft) : undefined;
  return (
    <p className="run-figures">
      <span>{rich(say.replicationsDone, { done: count(progress.done), planned: count(progress.planned) })}</span>
      {left && <span>{rich(say.timeLeft, { seconds: <QuantityText quantity={left} /> })}</span>}
      {precision && (
        <span className="precision">{rich(say.precision, { halfWidth: <QuantityText quantity={precision} /> })}</span>
      )}
    </p>
  );
}

/** What can be done with the run as it stands. */
function RunButton({ state }: { readonly state: Pick<State, 'phase' | 'replications'> }) {
  const { language, say } = useWords();
  const controller = useController();
  const count = (value: number) => ({ count: <Num>{plainNumber(language, value)}</Num> });
  if (state.phase === 'incomparable' || state.phase === 'invalid') return null;
  if (state.phase === 'failed')
    return (
      <button type="button" className="button primary" onClick={() => void controller.retry()}>
        {say.retry}
      </button>
    );
  if (state.phase === 'starting' || isRunning(state))
    return (
      <button type="button" className="button" disabled={state.phase === 'starting'} onClick={() => controller.stop()}>
        {say.stop}
      </button>
    );
  const [template, replications] =
    state.phase === 'stopped'
      ? ([say.goOn, state.replications] as const)
      : ([say.more, moreReplications(state.replications)] as const);
  return (
    <button type="button" className="button" onClick={() => controller.run(replications)}>
      <span>{rich(template, count(replications))}</span>
    </button>
  );
}

/** The state of the simulation: how far it is, and stop or go on. */
export function RunState() {
  const { say } = useWords();
  const { phase, replications, progress, shown, failure } = usePageState('phase', 'replications', 'progress', 'shown', 'failure');
  return (
    <section className="run" aria-labelledby="run-title" data-phase={phase}>
      <h2 id="run-title" className="only-heard">
        {say.runLabel}
      </h2>
      <span className="tag" data-of={phase}>
        {say[phase]}
      </span>
      <progress aria-labelledby="run-title" max={1} value={progress === undefined ? 0 : progress.done / progress.planned} />
      <RunButton state={{ phase, replications }} />
      <ProgressFigures />
      {phase === 'failed' && (
        <p className="failure">
          {shown && say.failureKept} {say.reason}: <Reason of={failure ?? ''} />
        </p>
      )}
    </section>
  );
}
