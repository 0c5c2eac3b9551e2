import { type Action, initialState, reduce, type State } from './state.ts';

/** The state of the page, outside of React so that work starts before the first render. */
export interface Store {
  readonly get: () => State;
  readonly apply: (action: Action) => void;
  /** Has `tell` called after every action that changed the state; gives back how to end that. */
  readonly subscribe: (tell: (action: Action) => void) => () => void;
}

export function createStore(): Store {
  let state = initialState;
  const told = new Set<(action: Action) => void>();
  return {
    get: () => state,
    apply(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const tell of told) tell(action);
    },
    subscribe(tell) {
      told.add(tell);
      return () => told.delete(tell);
    },
  };
}
