import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Controller } from './comparison/controller.ts';
import type { State } from './comparison/state.ts';

export const ControllerContext = createContext<Controller | undefined>(undefined);

/** What the page can be asked to do. */
export function useController(): Controller {
  const controller = useContext(ControllerContext);
  if (controller === undefined) throw new Error('a view stands outside of its ControllerContext');
  return controller;
}

/** The state of the page, as it stands now. */
export function usePageState(): State {
  const { store } = useController();
  return useSyncExternalStore(store.subscribe, store.get);
}
