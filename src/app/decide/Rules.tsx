import { useEffect, useRef } from 'react';
import { type ServiceLevelRule, serviceLevelRules } from '../../scenario/vocabulary.ts';
import { ruleOf } from '../comparison/state.ts';
import { quantities } from '../language/quantity.ts';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { LetterMark } from '../views/marks.tsx';
import { QuantityText } from '../views/Num.tsx';
import { useDecideWords } from './words.ts';

/** The service level of each scenario by a rule. */
function RuleValues({ rule }: { readonly rule: ServiceLevelRule }) {
  const { language } = useWords();
  const { shown } = usePageState('shown');
  const values = shown?.comparison.values.map((each) => each[`serviceLevel.${rule}`]?.value ?? null) ?? [];
  return (
    <span className="rule-values">
      {values.map((value, position) => {
        const [share] = value === null ? [] : quantities({ language, unit: 'share', sense: 'value', currency: '' }, [value]);
        return (
          share && (
            <span key={shown?.of[position]?.id}>
              <LetterMark position={position} /> <QuantityText quantity={share} />
            </span>
          )
        );
      })}
    </span>
  );
}

/**
 * The rules by which a service level can be counted, each with what it is and what it gives here. `onClose` is told whether the reader is
 * done here, or has gone elsewhere.
 */
export default function Rules({ onClose }: { readonly onClose: (isDone: boolean) => void }) {
  const { say } = useWords();
  const words = useDecideWords();
  const controller = useController();
  const state = usePageState('workspace', 'facts');
  const own = state.facts[state.workspace.compared[0] ?? '']?.rule ?? 'entered';
  const chosen = ruleOf(state);
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const explain = () => {
    onClose(false);
    const button = document.getElementById('explain');
    button?.scrollIntoView({ block: 'center' });
    button?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: React.FocusEvent) => {
    // The button that opened it closes it by itself.
    if (!currentTarget.parentElement?.contains(relatedTarget)) onClose(false);
  };
  return (
    <fieldset
      ref={frame}
      className="rules"
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Escape' && onClose(true)}
      aria-label={words.rulesTitle}
    >
      {serviceLevelRules.map((rule) => (
        <label key={rule} data-chosen={rule === chosen}>
          <input
            type="radio"
            name="rule"
            checked={rule === chosen}
            onChange={() => controller.setRule(rule === own ? null : rule)}
          />
          <span className="rule-name">
            {say[`rule.${rule}`]}
            {rule === own && <span className="rule-own"> ({words.rulesOwn})</span>}
          </span>
          <span className="rule-line">{words[`ruleLine.${rule}`]}</span>
          <RuleValues rule={rule} />
        </label>
      ))}
      <button type="button" className="link" onClick={explain}>
        {words.whyThisNumber}
      </button>
    </fieldset>
  );
}
