import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

interface Part {
  readonly View: LazyExoticComponent<ComponentType>;
  /** Has it fetched ahead of time. */
  readonly load: () => void;
}

/** A part of the page that is fetched when it is needed, with what components of Mantine need around it. */
export function lazyPart(fetch: () => Promise<{ readonly default: ComponentType }>): Part {
  const load = async () => {
    const [{ default: View }, { WithMantine }] = await Promise.all([fetch(), import('./WithMantine.tsx')]);
    return {
      default: () => (
        <WithMantine>
          <View />
        </WithMantine>
      ),
    };
  };
  return { View: lazy(load), load: () => void load().catch(() => undefined) }; // asked for again when it is needed
}
