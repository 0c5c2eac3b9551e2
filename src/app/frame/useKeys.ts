import { useEffect } from 'react';
import type { Controller } from '../comparison/controller.ts';
import { screens } from '../comparison/state.ts';
import { useController } from '../usePageState.ts';
import { focusSearch } from './focusSearch.ts';

const text = 'textarea, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"], [type="file"])';
const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof HTMLElement && target.closest(selector) !== null;
/** Where keys write or choose, so that letters are no commands. */
const writes = `${text}, select, [role="grid"]`;

const screenOf = (code: string) => screens[Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? 0) - 1];

function command(controller: Controller, { code, shiftKey }: KeyboardEvent): boolean {
  if (code === 'KeyZ') shiftKey ? controller.redo() : controller.undo();
  else if (code === 'KeyY') controller.redo();
  else return false;
  return true;
}

function single(controller: Controller, { code }: KeyboardEvent): boolean {
  const { workspace } = controller.store.get();
  const screen = screenOf(code);
  const scenario = workspace.compared['ABCD'.indexOf(/^Key([A-D])$/.exec(code)?.[1] ?? ' ')];
  if (screen !== undefined) controller.show(screen);
  else if (scenario !== undefined) controller.openEntry(scenario);
  else if (code === 'Escape') controller.stop();
  else if (code === 'Slash') {
    controller.show('inputs');
    focusSearch();
  } else return false;
  return true;
}

/** Keys of the whole page, by their place on the keyboard, so that they hold under a Hebrew layout too. Inside of fields only those with Ctrl. */
export function useKeys(): void {
  const controller = useController();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (!isCommand && (isIn(event.target, writes) || event.shiftKey)) return;
      if (isCommand && isIn(event.target, text)) return; // the browser's own undo of what is being typed
      if (isCommand ? command(controller, event) : single(controller, event)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [controller]);
}
