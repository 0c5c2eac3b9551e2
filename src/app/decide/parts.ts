import { part } from '../views/part.tsx';

/** What this screen fetches only after the first figures. */
export const levers = part(() => import('./Levers.tsx'));
export const pictures = part(() => import('./Pictures.tsx'));
export const definition = part(() => import('./Definition.tsx'));
export const target = part(() => import('./TargetFlag.tsx'));
export const explain = part(() => import('../explain/Explain.tsx'));
export const about = part(() => import('./About.tsx'));
export const notes = part(() => import('./VerdictNotes.tsx'));
export const rules = part(() => import('./Rules.tsx'));
