import * as v from 'valibot';
import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { serviceLevelRules } from '../../scenario/vocabulary.ts';
import type { Workspace } from './workspace.ts';

/** Version of what is stored; a change of its shape raises it and adds a step to `migrations`. */
const version = 1;

const origin = v.variant('from', [
  v.strictObject({ from: v.literal('library'), id: v.string() }),
  v.strictObject({ from: v.literal('user'), name: v.string() }),
]);

const stored = v.strictObject({
  version: v.literal(version),
  workspace: v.strictObject({
    entries: v.pipe(
      v.array(
        v.strictObject({
          id: v.string(),
          title: v.string(),
          origin,
          isEdited: v.boolean(),
          document: v.custom<JsonObject>(isJsonObject),
        }),
      ),
      v.minLength(1),
    ),
    compared: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(4)),
    open: v.string(),
    mode: v.picklist(['same-staff', 'same-service']),
    rule: v.nullable(v.picklist(serviceLevelRules)),
  }),
});

export type StoredWorkspace = v.InferOutput<typeof stored>;

export const toStored = (workspace: Workspace): StoredWorkspace => ({ version, workspace }) as StoredWorkspace;

/** The workspace in what was stored; undefined where it is not one, or of a later version. */
export function fromStored(value: unknown): Workspace | undefined {
  const read = v.safeParse(stored, value);
  if (!read.success) return undefined;
  const { workspace } = read.output;
  const ids = new Set(workspace.entries.map(({ id }) => id));
  const { compared, open } = workspace;
  const isOnce = ids.size === workspace.entries.length && new Set(compared).size === compared.length;
  const isWhole = isOnce && compared.every((id) => ids.has(id)) && compared.includes(open);
  return isWhole ? workspace : undefined;
}
