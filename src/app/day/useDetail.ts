import { startTransition, useEffect, useRef, useState } from 'react';
import type { Desk } from '../comparison/desk.ts';
import type { State } from '../comparison/state.ts';
import { useController, usePageState } from '../usePageState.ts';

/** Details of figures, with the figures and the scenarios that they are of. */
export interface Detail<T> {
  readonly answer: T;
  readonly shown: NonNullable<State['shown']>;
}

/**
 * What the thread behind the page answers to a question, of the figures on the page; asked anew when those or the key of the question
 * change. Until there is an answer the last one stays.
 */
export function useDetail<T extends { readonly run: number }>(
  key: string,
  ask: (service: Desk['service']) => Promise<T | undefined>,
): Detail<T> | undefined {
  const controller = useController();
  const { shown } = usePageState('shown');
  const [detail, setDetail] = useState<Detail<T>>();
  const question = useRef(ask);
  question.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question
  useEffect(() => {
    if (shown === undefined || shown.comparison.from === 'estimate') return;
    let isWanted = true;
    controller
      .detail((service) => question.current(service))
      .then((answer) => {
        if (!isWanted || answer === undefined || answer.run !== shown.run) return;
        startTransition(() => setDetail({ answer, shown }));
      })
      .catch(() => undefined); // that the thread is gone is told elsewhere on the page
    return () => {
      isWanted = false;
    };
  }, [controller, key, shown]);
  return detail;
}
