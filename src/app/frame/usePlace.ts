import { useEffect } from 'react';
import type { Screen } from '../comparison/state.ts';
import { useController, usePageState } from '../usePageState.ts';
import { screenOfAddress } from './address.ts';

const key = (screen: Screen) => `moked.scroll.${screen}`;

function scrolled(screen: Screen): number {
  try {
    return Number(sessionStorage.getItem(key(screen)) ?? 0);
  } catch {
    return 0;
  }
}

function remember(screen: Screen): void {
  try {
    sessionStorage.setItem(key(screen), String(Math.round(scrollY)));
  } catch {
    // The browser refuses storage: a reload begins at the top.
  }
}

const wait = 150;
/** What is fetched late makes the page grow: until then it is tried again. */
const patience = 3000;

/** Goes back to where the screen was looked at last, once it is high enough. */
function scrollBack(screen: Screen): () => void {
  const wanted = scrolled(screen);
  const until = performance.now() + patience;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    scrollTo(0, wanted);
    if (Math.abs(scrollY - wanted) > 1 && performance.now() < until) timer = setTimeout(go, wait);
  };
  go();
  return () => clearTimeout(timer);
}

/** The address names the screen, so that reload and the buttons of the browser lead to where the user was. */
export function usePlace(): void {
  const controller = useController();
  const { screen } = usePageState('screen');
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const follow = () => {
      const { screen: shown } = controller.store.get();
      const named = screenOfAddress(shown);
      if (named !== shown) controller.show(named);
      else history.replaceState(null, '', `#${shown}`); // a link within the page leaves no trace in the address
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [controller]);
  useEffect(() => {
    if (screenOfAddress() !== screen) history.pushState(null, '', `#${screen}`);
    const stop = scrollBack(screen);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      clearTimeout(timer);
      timer = setTimeout(() => remember(screen), wait);
    };
    addEventListener('scroll', note, { passive: true });
    return () => {
      stop();
      clearTimeout(timer);
      removeEventListener('scroll', note);
    };
  }, [screen]);
}
