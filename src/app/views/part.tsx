import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';
import { PageBoundary } from './PageBoundary.tsx';

export interface Part<Props> {
  readonly View: ComponentType<Props>;
  /** Has it fetched ahead of time; false where it could not be: it is asked for again when it is needed. */
  readonly load: () => Promise<boolean>;
}

/**
 * A part of the page that is fetched when it is needed. Where it cannot be, its place says so, and Retry asks for it again. It is not left
 * to React's `lazy`, which would draw it only once no more figures come.
 */
export function part<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
  meanwhile: ReactNode = null,
): Part<Props> {
  interface Found {
    readonly Fetched?: ComponentType<Props>;
    readonly error?: unknown;
  }
  let known: Found = {};
  const find = async (): Promise<Found> => {
    if (known.Fetched === undefined) known = { Fetched: (await fetch()).default };
    return known;
  };
  function Place(props: Props) {
    const [{ Fetched, error }, setFound] = useState(known);
    useEffect(() => {
      if (Fetched === undefined)
        void find()
          .catch((reason: unknown): Found => ({ error: reason }))
          .then((found) => startTransition(() => setFound(found)));
    }, [Fetched]);
    if (error !== undefined) throw error;
    return Fetched === undefined ? meanwhile : <Fetched {...props} />;
  }
  return {
    View: (props) => (
      <PageBoundary>
        <Place {...props} />
      </PageBoundary>
    ),
    load: () =>
      find().then(
        () => true,
        () => false,
      ),
  };
}
