import { languages } from '../language/language.ts';
import { loadMessages } from '../language/loadMessages.ts';

/** Fetches what the other language, opening, keeping and saving files need, so that it is at hand at once, and without a connection too. */
export function prefetch(): void {
  const parts = [
    ...languages.map(loadMessages),
    import('./Shelf.tsx'),
    import('./ScenarioActions.tsx'),
    import('../workspace/storage.ts'),
    import('../../scenario/printScenario.ts'),
    import('../../scenario/parseJson.ts'),
  ];
  for (const part of parts) part.catch(() => undefined); // asked for again when it is needed
}
