import { useEffect, useState } from 'react';
import type { Controller } from '../comparison/controller.ts';
import type { ShownScenario } from '../comparison/state.ts';
import { useController, usePageState } from '../usePageState.ts';

export type Service = Parameters<Parameters<Controller['detail']>[0]>[0];

/** Details of simulated figures, and the scenarios that they are of, A first. */
export interface Detail<T> {
  readonly answer: T;
  readonly of: readonly ShownScenario[];
}

/**
 * Details of the figures on the page, asked for anew whenever these change; those of before until the new ones are there. `undefined`
 * where nothing was simulated yet. `ask` is the same function as long as it asks the same.
 */
export function useDetail<T extends { readonly run: number }>(
  ask: (service: Service) => Promise<T | undefined>,
): Detail<T> | undefined {
  const controller = useController();
  const { shown } = usePageState('shown');
  const [detail, setDetail] = useState<Detail<T>>();
  useEffect(() => {
    if (shown?.comparison.from !== 'simulation') return;
    let isCurrent = true;
    const take = (answer: T | undefined) => {
      if (isCurrent && answer?.run === shown.run) setDetail({ answer, of: shown.of });
    };
    controller.detail(ask).then(take, () => undefined); // where it fails, the page says so of the run
    return () => {
      isCurrent = false;
    };
  }, [controller, ask, shown]);
  return detail;
}
