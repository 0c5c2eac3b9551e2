import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { PageBoundary } from './PageBoundary.tsx';

interface Part<Props> {
  readonly View: ComponentType<Props>;
  /** Has it fetched ahead of time. */
  readonly load: () => void;
}

/** A part of the page that is fetched when it is needed. Where it cannot be, its place says so, and Retry asks for it again. */
export function part<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
  meanwhile: ReactNode = null,
): Part<Props> {
  let fetched = lazy(fetch);
  function View(props: Props) {
    const [Fetched, setFetched] = useState(() => fetched);
    const again = () => {
      fetched = lazy(fetch);
      setFetched(() => fetched);
    };
    return (
      <PageBoundary onRetry={again}>
        <Suspense fallback={meanwhile}>
          <Fetched {...props} />
        </Suspense>
      </PageBoundary>
    );
  }
  return { View, load: () => void fetch().catch(() => undefined) };
}
