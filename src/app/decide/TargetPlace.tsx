import { usePageState } from '../usePageState.ts';
import type { FigureProps } from './figures.tsx';
import { target } from './parts.ts';

/** Room for the flag of a target, where the scenario has any and the measure is one that targets are stated for. */
export function TargetPlace({ measure, position, comparison }: FigureProps) {
  const { shown, isOpened } = usePageState('shown', 'isOpened');
  const scenario = shown?.of[position];
  const of = measure.target;
  if (!scenario?.facts.hasStaffingTarget || of === undefined) return null;
  const isTold = isOpened && comparison?.from === 'simulation';
  return <div className="target-place">{isTold && <target.View id={scenario.id} of={of} />}</div>;
}
