import { usePageState } from '../usePageState.ts';
import type { FigureProps } from './figures.tsx';
import { target } from './parts.ts';

/** Room for the flag of a target, where the scenario has any and the measure is one that targets are stated for. */
export function TargetPlace({ measure, position, comparison }: FigureProps) {
  const { shown, isOpened } = usePageState('shown', 'isOpened');
  const of = measure.metric.startsWith('serviceLevel.') ? 'serviceLevel' : measure.metric === 'abandonment' && 'abandonment';
  const scenario = shown?.of[position];
  if (!scenario?.facts.hasStaffingTarget || !of) return null;
  const isTold = isOpened && comparison?.from === 'simulation';
  return <div className="target-place">{isTold && <target.View id={scenario.id} of={of} />}</div>;
}
