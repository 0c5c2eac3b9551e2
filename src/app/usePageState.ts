import { createContext, startTransition, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Controller } from './comparison/controller.ts';
import type { State } from './comparison/state.ts';

export const ControllerContext = createContext<Controller | undefined>(undefined);

/** What the page can be asked to do. */
export function useController(): Controller {
  const controller = useContext(ControllerContext);
  if (controller === undefined) throw new Error('a view stands outside of its ControllerContext');
  return controller;
}

/** The named parts of the state. What shows them is drawn anew when one of them changes, in small pieces, all of the page at once. */
export function usePageState<Part extends keyof State>(...parts: readonly Part[]): Pick<State, Part> {
  const { store } = useController();
  const [state, setState] = useState(store.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view always asks for the same parts
  useEffect(() => {
    const isSame = (one: State, other: State) => parts.every((part) => Object.is(one[part], other[part]));
    const follow = () =>
      startTransition(() =>
        setState((drawn) => {
          const now = store.get();
          return isSame(drawn, now) ? drawn : now;
        }),
      );
    follow();
    return store.subscribe(follow);
  }, [store]);
  return state;
}

/** The shares that the user has set, at once: what is steered by hand must not lag behind it. */
export function useSteering(): State['steering'] {
  const { store } = useController();
  return useSyncExternalStore(store.subscribe, () => store.get().steering);
}
