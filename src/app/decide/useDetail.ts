import { useEffect, useState } from 'react';
import type { Controller } from '../comparison/controller.ts';
import { useController, usePageState } from '../usePageState.ts';

export type Service = Parameters<Parameters<Controller['detail']>[0]>[0];

/**
 * Details of the figures on the page, asked for anew whenever these change; those of before until the new ones are there. `undefined`
 * where nothing was simulated yet. `ask` is the same function as long as it asks the same.
 */
export function useDetail<T>(ask: (service: Service) => Promise<T | undefined>): T | undefined {
  const controller = useController();
  const { shown } = usePageState('shown');
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    if (shown?.comparison.from !== 'simulation') return;
    let isCurrent = true;
    const take = (found: T | undefined) => {
      if (isCurrent && found !== undefined) setAnswer(found);
    };
    controller.detail(ask).then(take, () => undefined); // where it fails, the page says so of the run
    return () => {
      isCurrent = false;
    };
  }, [controller, ask, shown]);
  return answer;
}
