import { useEffect } from 'react';
import type { Place } from '../comparison/state.ts';
import { useController } from '../usePageState.ts';
import { givenFile } from './givenFile.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The scenario that a file replaces: that of the card under it, else the alternative. */
function placeUnder(event: DragEvent): Place {
  const card = event.target instanceof Element ? event.target.closest('.side') : null;
  return card?.getAttribute('data-place') === 'baseline' ? 'baseline' : 'alternative';
}

/** Takes files dropped anywhere on the page; two at once become baseline and alternative. */
export function DropAnywhere() {
  const controller = useController();
  useEffect(() => {
    const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      const [file, second] = event.dataTransfer?.files ?? [];
      if (!hasFiles(event) || file === undefined) return;
      event.preventDefault();
      void controller.openGiven(second === undefined ? placeUnder(event) : 'baseline', givenFile(file));
      if (second !== undefined) void controller.openGiven('alternative', givenFile(second));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [controller]);
  return null;
}
