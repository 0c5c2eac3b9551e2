import { type Screen, screens } from '../comparison/state.ts';

/** The screen that the address names; another one where it names what is none. */
export function screenOfAddress(otherwise: Screen = screens[0]): Screen {
  return location.hash === '' ? screens[0] : (screens.find((screen) => `#${screen}` === location.hash) ?? otherwise);
}
