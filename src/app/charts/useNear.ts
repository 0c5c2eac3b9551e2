import { type RefObject, useEffect, useRef, useState } from 'react';

/** Ahead of the edge of the window, so that what is scrolled to is there already. */
const ahead = '300px 0px';

/** Whether an element is in view or nearly so: what nobody sees need not be drawn, nor follow the cursor. */
export function useNear<T extends Element>(): [ref: RefObject<T | null>, isNear: boolean] {
  const ref = useRef<T>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (ref.current === null) return;
    const observer = new IntersectionObserver((entries) => setIsNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: ahead,
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, isNear];
}
