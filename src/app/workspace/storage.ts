import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { databaseName } from './databaseName.ts';
import { fromStored, type StoredWorkspace, toStored } from './saved.ts';
import type { Workspace } from './workspace.ts';

interface Schema extends DBSchema {
  work: { key: string; value: StoredWorkspace };
}

const only = 'workspace';

let database: Promise<IDBPDatabase<Schema>> | undefined;

/** The browser's own database, opened when it is first needed, and anew after it could not be or the browser has closed it. */
function opened(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    database = undefined;
  };
  database ??= openDB<Schema>(databaseName, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('work'),
    terminated: forget,
  });
  database.catch(forget);
  return database;
}

/** Opens the database before there is something to save; where the browser refuses it, that is told when there is. */
export function openStorage(): void {
  opened().catch(() => undefined);
}

/** What was saved last: the work, or what cannot be read as such. */
export type Found = { readonly workspace: Workspace } | { readonly unread: unknown };

/** What was saved last; undefined where nothing was. Throws where the browser refuses storage. */
export async function loadWorkspace(): Promise<Found | undefined> {
  const record: unknown = await (await opened()).get('work', only);
  if (record === undefined) return undefined;
  const workspace = fromStored(record);
  return workspace ? { workspace } : { unread: record };
}

/**
 * Throws where the browser refuses storage or it is full. Once the database is open the write is on its way when this returns, and is
 * done although the page be left.
 */
export async function saveWorkspace(workspace: Workspace): Promise<void> {
  const transaction = (await opened()).transaction('work', 'readwrite');
  const put = transaction.store.put(toStored(workspace), only);
  transaction.commit();
  await Promise.all([put, transaction.done]);
}
