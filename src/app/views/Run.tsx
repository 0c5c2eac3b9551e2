import { Button } from '@mantine/core';
import { halfWidth } from '../../experiment/reportFigures.ts';
import { moreReplications } from '../comparison/moreReplications.ts';
import { isRunning, isStale, type State } from '../comparison/state.ts';
import type { Language } from '../language/language.ts';
import { plainNumber, type Quantity, quantities, tolerance } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { Num, QuantityText } from './Num.tsx';

/** How far the run is, as a bar. */
function ProgressBar() {
  const { progress } = usePageState('progress');
  return <progress aria-labelledby="run-title" max={1} value={progress === undefined ? 0 : progress.done / progress.planned} />;
}

/** Replications done of those planned, the precision reached and the time left. */
function ProgressFigures() {
  const { language, say } = useWords();
  const state = usePageState('progress', 'shown', 'run', 'sides', 'phase');
  const { progress, shown, sides } = state;
  if (progress === undefined) return null;
  const count = (value: number) => <Num>{plainNumber(language, Math.floor(value))}</Num>;
  const metric = `serviceLevel.${sides.baseline?.facts.rule ?? 'entered'}` as const;
  const difference = isStale(state) ? undefined : shown?.comparison.differences[metric];
  const half = halfWidth(difference?.low ?? null, difference?.high ?? null);
  const precision = half === null || half === 0 ? undefined : tolerance({ language, unit: 'share', currency: '' }, half);
  const left = isRunning(state) && progress.secondsLeft !== null ? timeLeft(language, progress.secondsLeft) : undefined;
  return (
    <p className="progress-figures">
      <span>{rich(say.replicationsDone, { done: count(progress.done), planned: count(progress.planned) })}</span>
      {precision && <span>{rich(say.precision, { halfWidth: <QuantityText quantity={precision} /> })}</span>}
      {left && <span>{rich(say.timeLeft, { seconds: <QuantityText quantity={left} /> })}</span>}
    </p>
  );
}

/** Whole seconds, or minutes and seconds. */
function timeLeft(language: Language, seconds: number): Quantity | undefined {
  const whole = Math.ceil(seconds);
  if (whole < 120) return { text: plainNumber(language, whole), unit: 'seconds' };
  return quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [whole])[0];
}

/** What can be done with the run as it stands. */
function RunButtons({ state }: { readonly state: Pick<State, 'phase' | 'replications'> }) {
  const { language, say } = useWords();
  const controller = useController();
  const count = (value: number) => ({ count: <Num>{plainNumber(language, value)}</Num> });
  if (state.phase === 'starting' || state.phase === 'incomparable') return null;
  if (state.phase === 'failed') return <Button onClick={() => void controller.retry()}>{say.retry}</Button>;
  if (isRunning(state))
    return (
      <Button variant="default" onClick={() => controller.stop()}>
        {say.stop}
      </Button>
    );
  const more = moreReplications(state.replications);
  if (state.phase === 'stopped')
    return (
      <Button variant="default" onClick={() => controller.run(state.replications)}>
        <span>{rich(say.goOn, count(state.replications))}</span>
      </Button>
    );
  return (
    <div className="buttons">
      <Button variant="default" onClick={() => controller.run(more)}>
        <span>{rich(say.more, count(more))}</span>
      </Button>
      <Button variant="default" onClick={() => void controller.saveReport()}>
        {say.exportJson}
      </Button>
    </div>
  );
}

/** The state of the simulation: how far it is, and stop or go on. */
export function Run() {
  const { say } = useWords();
  const state = usePageState('phase', 'replications', 'shown', 'failure');
  const { phase } = state;
  return (
    <section className="run panel" aria-labelledby="run-title" data-phase={phase}>
      <div className="panel-head">
        <h2 id="run-title">{say.runLabel}</h2>
        <span className="tag" data-of={phase}>
          {say[phase]}
        </span>
      </div>
      <ProgressBar />
      <ProgressFigures />
      {phase === 'failed' && (
        <p className="failure">
          {state.shown && say.failureKept} {say.reason}: <bdi className="code">{state.failure}</bdi>
        </p>
      )}
      <RunButtons state={state} />
    </section>
  );
}
