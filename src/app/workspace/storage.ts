import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { fromStored, type StoredWorkspace, toStored } from './saved.ts';
import type { Workspace } from './workspace.ts';

interface Schema extends DBSchema {
  work: { key: string; value: StoredWorkspace };
}

const name = 'moked';
const only = 'workspace';

let database: Promise<IDBPDatabase<Schema>> | undefined;

/** The browser's own database, opened when it is first needed, and anew after it could not be. */
function opened(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('work') });
  database.catch(() => {
    database = undefined;
  });
  return database;
}

/** What was saved last; undefined where nothing was, or nothing that can be read. Throws where the browser refuses storage. */
export async function loadWorkspace(): Promise<Workspace | undefined> {
  return fromStored(await (await opened()).get('work', only));
}

/** Throws where the browser refuses storage or it is full. */
export async function saveWorkspace(workspace: Workspace): Promise<void> {
  await (await opened()).put('work', toStored(workspace), only);
}
