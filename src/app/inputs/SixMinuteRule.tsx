import { useId } from 'react';
import { titleOf } from '../fields/titlesOf.ts';
import { useScene } from './scene.ts';
import { isHeld, phoneQueues, withoutRule, withRule } from './sixMinutes.ts';

/** The six-minute rule as a ready target: a switch for each queue of the phone, off unless the user wants it. */
export function SixMinuteRule() {
  const { document, writing, say, change } = useScene();
  const id = useId();
  const queues = phoneQueues(document);
  if (queues.length === 0) return null;
  return (
    <fieldset className="ticks ready-target" aria-describedby={id}>
      <legend>{say.sixMinutes}</legend>
      <p id={id}>
        {say.sixMinutesMeaning}{' '}
        <cite>
          {say.source}: {say.sixMinutesSource}
        </cite>
      </p>
      {queues.map((queue) => (
        <label key={queue} className="tick">
          <input
            type="checkbox"
            checked={isHeld(document, queue)}
            onChange={({ target }) =>
              change(
                (whole) => (target.checked ? withRule(whole, queue, say.sixMinutesSource) : withoutRule(whole, queue)),
                'value',
                ['targets', queue],
              )
            }
          />
          <bdi>{titleOf(['targets', queue], document, writing.words)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
