import { proxy } from 'comlink';
import { useRef, useState } from 'react';
import type { ExplainProgress, ExplainRequest } from '../../experiment/comparison/comparisonService.ts';
import type { Explanation } from '../../experiment/explain/explanation.ts';
import type { Unexplained } from '../../experiment/explain/focusOf.ts';
import type { ShownScenario } from '../comparison/state.ts';
import { useController, usePageState } from '../usePageState.ts';

/** What was explained, and the run that was current then. */
export interface Explained {
  readonly explanation: Explanation;
  readonly of: ShownScenario;
  readonly position: number;
  readonly run: number;
}

export type ExplainState =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'working'; readonly progress: ExplainProgress | undefined }
  | { readonly kind: 'unexplained'; readonly reason: Unexplained['reason'] }
  | { readonly kind: 'failed'; readonly reason: string };

interface Explaining {
  readonly state: ExplainState;
  /** What was explained last; it stays while something else is being explained. */
  readonly explained: Explained | undefined;
  readonly start: (ask: ExplainRequest, of: ShownScenario, position: number) => void;
  readonly stop: () => void;
}

/** Has a queue explained by the thread behind the page, one explanation at a time. */
export function useExplain(): Explaining {
  const controller = useController();
  const { run } = usePageState('run');
  const [state, setState] = useState<ExplainState>({ kind: 'idle' });
  const [explained, setExplained] = useState<Explained>();
  const current = useRef(0);
  const start = async (ask: ExplainRequest, of: ShownScenario, position: number) => {
    const own = ++current.current;
    const isCurrent = () => own === current.current;
    setState({ kind: 'working', progress: undefined });
    const tell = proxy((progress: ExplainProgress) => isCurrent() && setState({ kind: 'working', progress }));
    try {
      const answer = await controller.detail<Explanation | Unexplained>((service) => service.explain(ask, tell));
      if (!isCurrent()) return;
      if (answer === undefined) return setState({ kind: 'stopped' });
      if ('reason' in answer) return setState({ kind: 'unexplained', reason: answer.reason });
      setExplained({ explanation: answer, of, position, run });
      setState({ kind: 'idle' });
    } catch (error) {
      if (isCurrent()) setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const stop = () => {
    current.current++;
    setState({ kind: 'stopped' });
    controller.detail((service) => service.stopExplaining()).catch(() => undefined); // where it fails, the page says so of the run
  };
  return { state, explained, start: (...of) => void start(...of), stop };
}
