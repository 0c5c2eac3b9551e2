import { useState } from 'react';
import { comparedScenarios, letters } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { part } from '../views/part.tsx';

const modes = ['same-staff', 'same-service'] as const;
const askTarget = part(() => import('./AskTarget.tsx'));

/** How the scenarios are compared: with the staff of each, or each with the staff for the same service. */
export function ModeSwitch() {
  const { say } = useWords();
  const controller = useController();
  const state = usePageState('workspace', 'facts');
  const [isAsking, ask] = useState(false);
  const { mode } = state.workspace;
  const scenarios = comparedScenarios(state);
  const without = scenarios.flatMap(({ id, facts }) => (facts.hasStaffingTarget ? [] : [id]));
  const lettersWithout = without.map((id) => letters[state.workspace.compared.indexOf(id)]).join(', ');
  return (
    <fieldset className="modes">
      <legend className="only-heard">{say.modeLabel}</legend>
      {modes.map((each) => {
        const isImpossible = each === 'same-service' && without.length > 0;
        return (
          <label key={each} data-chosen={each === mode}>
            <input
              type="radio"
              name="mode"
              checked={each === mode}
              disabled={isImpossible && each !== mode}
              onChange={() => controller.setMode(each)}
            />
            <span className="mode-name">{say[`mode.${each}`]}</span>
            <span className="mode-help">
              {isImpossible ? rich(say.modeNeedsTargets, { letters: <bdi>{lettersWithout}</bdi> }) : say[`modeHelp.${each}`]}
              {isImpossible && (
                <button type="button" className="link" aria-expanded={isAsking} onClick={() => ask(!isAsking)}>
                  {say.setTargets}
                </button>
              )}
            </span>
          </label>
        );
      })}
      {isAsking && without.length > 0 && <askTarget.View without={without} />}
    </fieldset>
  );
}
