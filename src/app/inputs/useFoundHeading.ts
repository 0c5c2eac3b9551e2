import { type RefObject, useEffect, useRef } from 'react';
import { type Path, pathText } from '../../scenario/path.ts';
import { useFinding } from './finding.ts';

/** For the heading of a part, which can be focused: what is looked for is found there where it is the part itself. */
export function useFoundHeading(path: Path): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { target, found } = useFinding();
  const isTarget = target !== undefined && pathText(target) === pathText(path);
  useEffect(() => {
    if (!isTarget) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
    found();
  }, [isTarget, found]);
  return heading;
}
