import { type Screen, screens } from '../comparison/state.ts';

/** The screen that the address names; the first where it names none. */
export const screenOfAddress = (): Screen => screens.find((screen) => `#${screen}` === location.hash) ?? screens[0];
