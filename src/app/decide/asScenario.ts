import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** A whole document in order, as functions of the format read it: tables that it leaves out stand empty. */
export const asScenario = (document: JsonObject): Scenario =>
  ({ queues: {}, steering: {}, targets: {}, ...document }) as unknown as Scenario;
