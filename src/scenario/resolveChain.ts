import { type Issue, issueAt, issueIn } from './issue.ts';
import type { JsonObject, JsonValue } from './jsonValue.ts';
import type { ChainedDocument } from './loadChain.ts';
import { mergePatch } from './mergePatch.ts';
import { migrate } from './migrations.ts';
import { formatVersion } from './vocabulary.ts';

export type Resolution = { ok: true; root: JsonObject; whole: JsonObject } | { ok: false; issues: Issue[] };

function versionOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : undefined;
}

function newerVersions(chain: readonly ChainedDocument[]): Issue[] {
  return chain.flatMap(({ reference, document }) => {
    const version = versionOf(document.version) ?? formatVersion;
    if (version <= formatVersion) return [];
    const issue = issueAt(['version'], 'newerVersion', { version, newest: formatVersion });
    return [reference === undefined ? issue : issueIn(reference, issue)];
  });
}

/** The documents in today's format, the root first. One without a version has that of the document it extends. */
function migrated(chain: readonly ChainedDocument[]): JsonObject[] {
  let version: number = formatVersion;
  return chain.toReversed().map(({ document: { extends: _, ...document } }) => {
    version = versionOf(document.version) ?? version;
    return migrate(document, version);
  });
}

/** Applies each document of the chain to the one it extends. `root` is the last, `whole` the first with all differences. */
export function resolveChain(chain: readonly ChainedDocument[]): Resolution {
  const issues = newerVersions(chain);
  if (issues.length > 0) return { ok: false, issues };
  const [root = {}, ...patches] = migrated(chain);
  const whole = patches.reduce((target, patch) => mergePatch(target, patch) as JsonObject, root);
  return { ok: true, root, whole };
}
