import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import type { Controller } from './comparison/controller.ts';
import type { Action, State } from './comparison/state.ts';

export const ControllerContext = createContext<Controller | undefined>(undefined);

/** What the page can be asked to do. */
export function useController(): Controller {
  const controller = useContext(ControllerContext);
  if (controller === undefined) throw new Error('a view stands outside of its ControllerContext');
  return controller;
}

/** What the workers say is drawn in small pieces, between which the page hears its user; what the user does shows at once. */
const canWait: ReadonlySet<Action['kind']> = new Set(['reported', 'read', 'opened', 'fetched']);

/** The named parts of the state. What shows them is drawn anew when one of them changes, everywhere at once. */
export function usePageState<Part extends keyof State>(...parts: readonly Part[]): Pick<State, Part> {
  const { store } = useController();
  const [state, setState] = useState(store.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view always asks for the same parts
  useEffect(() => {
    const isSame = (one: State, other: State) => parts.every((part) => Object.is(one[part], other[part]));
    const take = () => setState((drawn) => (isSame(drawn, store.get()) ? drawn : store.get()));
    take();
    return store.subscribe(({ kind }) => (canWait.has(kind) ? startTransition(take) : take()));
  }, [store]);
  return state;
}
