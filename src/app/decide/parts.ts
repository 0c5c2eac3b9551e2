import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

interface Part<Props> {
  readonly View: LazyExoticComponent<ComponentType<Props>>;
  /** Has it fetched ahead of time. */
  readonly load: () => void;
}

function part<Props extends object>(fetch: () => Promise<{ readonly default: ComponentType<Props> }>): Part<Props> {
  return { View: lazy(fetch), load: () => void fetch().catch(() => undefined) }; // asked for again when it is needed
}

/** What this screen fetches only after the first figures. */
export const levers = part(() => import('./Levers.tsx'));
export const pictures = part(() => import('./Pictures.tsx'));
export const definition = part(() => import('./Definition.tsx'));
export const target = part(() => import('./TargetFlag.tsx'));
export const rules = part(() => import('./Rules.tsx'));
