import { fillingOf } from './fillingOf.ts';
import { scenarioSchema } from './schema/scenario.ts';

/** What a scenario is filled in with. The page is built with the data in place of the schema that it is read off (`vite.config.ts`). */
export const scenarioFilling = fillingOf(scenarioSchema);
