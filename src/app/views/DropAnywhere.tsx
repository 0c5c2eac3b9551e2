import { useEffect } from 'react';
import { useController } from '../usePageState.ts';
import { givenFile } from './givenFile.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the page, one after the other: a later one may extend an earlier one. */
export function DropAnywhere() {
  const controller = useController();
  useEffect(() => {
    const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = async (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      for (const file of [...(event.dataTransfer?.files ?? [])]) await controller.openGiven(givenFile(file));
    };
    const take = (event: DragEvent) => void drop(event);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', take);
    };
  }, [controller]);
  return null;
}
