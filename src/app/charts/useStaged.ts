import { startTransition, useEffect, useState } from 'react';

/** How many of so many parts are drawn by now: a few more with each task, between which the page hears its user. */
export function useStaged(total: number, atOnce: number): number {
  const [count, setCount] = useState(atOnce);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + atOnce)));
    return () => clearTimeout(timer);
  }, [count, total, atOnce]);
  return Math.min(count, total);
}
