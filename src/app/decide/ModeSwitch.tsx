import { comparedScenarios, letters } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';

const modes = ['same-staff', 'same-service'] as const;

/** How the scenarios are compared: with the staff of each, or each with the staff for the same service. */
export function ModeSwitch() {
  const { say } = useWords();
  const controller = useController();
  const state = usePageState('workspace', 'facts');
  const { mode } = state.workspace;
  const without = comparedScenarios(state).flatMap(({ facts }, position) =>
    facts.hasStaffingTarget ? [] : [letters[position] ?? ''],
  );
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
              {isImpossible ? rich(say.modeNeedsTargets, { letters: <bdi>{without.join(', ')}</bdi> }) : say[`modeHelp.${each}`]}
              {isImpossible && (
                <button type="button" className="link" onClick={() => controller.show('inputs')}>
                  {say.setTargets}
                </button>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
