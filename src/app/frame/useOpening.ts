import { useEffect } from 'react';
import { isRunning } from '../comparison/state.ts';
import { useController, usePageState } from '../usePageState.ts';

/** Replications of each scenario that the page opens with. */
const enough = 20;

/** Has something done once what is drawn has been painted; at once where the page is not seen. Gives back how to end that. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer = setTimeout(act);
  };
  if (document.hidden) soon();
  const frame = document.hidden ? 0 : requestAnimationFrame(soon);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Takes note once the first figures of enough replications stand on the page, or will not come. */
export function useOpening(): void {
  const controller = useController();
  const { phase, shown, isOpened } = usePageState('phase', 'shown', 'isOpened');
  const isThere = (shown?.comparison.replications ?? 0) >= enough;
  const isOver = phase !== 'starting' && !isRunning({ phase });
  const isDue = !isOpened && (isThere || isOver);
  useEffect(() => (isDue ? afterPaint(() => controller.opened()) : undefined), [controller, isDue]);
}
