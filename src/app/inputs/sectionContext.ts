import { createContext, useContext } from 'react';
import type { Section } from '../fields/sections.ts';

/** The section of which the tree shows the fields. */
export const SectionContext = createContext<Section>('general');
export const useSection = (): Section => useContext(SectionContext);
