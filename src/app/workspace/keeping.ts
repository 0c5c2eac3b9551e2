import { databaseName } from './databaseName.ts';
import { Ownership } from './ownership.ts';
import { type Saved, Saver } from './saver.ts';
import type { Workspace } from './workspace.ts';

let fetched: Promise<typeof import('./storage.ts')> | undefined;

/** What is fetched only once there is something to load or to save; asked for again after it could not be. */
function storage(): Promise<typeof import('./storage.ts')> {
  fetched ??= import('./storage.ts');
  fetched.catch(() => {
    fetched = undefined;
  });
  return fetched;
}

/** Has storage at hand from the first touch of the page on, so that what is edited then is on its way at once. */
function openAhead(): void {
  storage().then(
    ({ openStorage }) => openStorage(),
    () => undefined,
  );
}

/** Whether something may have been saved in this browser: what reads it need not be fetched to know. */
async function isAnythingSaved(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName);
  } catch {
    return false; // storage is refused: the page says so when something is to be saved
  }
}

/** Where changes are saved: by this tab, by another one only, or nowhere, since what was saved before cannot be read and is not to be lost. */
export type Keeps = 'here' | 'otherTab' | 'unread';

interface Listener {
  readonly saved: (saved: Saved) => void;
  readonly keeps: (keeps: Keeps) => void;
}

/** Keeps the work in the browser: loads it, saves what changes, and leaves saving to one tab. */
export class Keeping {
  private readonly saver: Saver<Workspace>;
  private readonly ownership: Ownership;
  private readonly listener: Listener;
  private owns = false;
  private unread: { readonly record: unknown } | undefined;
  private unsaved: Workspace | undefined;

  constructor(listener: Listener) {
    this.listener = listener;
    this.saver = new Saver(async (workspace) => this.write(workspace), listener.saved);
    this.ownership = new Ownership((owns) => {
      this.owns = owns;
      this.follow();
    });
    this.ownership.ask();
    addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.saver.flush());
    addEventListener('pagehide', () => this.saver.flush());
    for (const touch of ['pointerdown', 'keydown'] as const) addEventListener(touch, openAhead, { once: true });
  }

  /** The work saved last, if there is any that can be read. Throws where what reads it cannot be fetched. */
  async load(): Promise<Workspace | undefined> {
    if (!(await isAnythingSaved())) return undefined;
    const { loadWorkspace } = await storage();
    const found = await loadWorkspace().catch(() => ({ unread: undefined }));
    this.unread = found && 'unread' in found ? { record: found.unread } : undefined;
    this.follow();
    return found && 'workspace' in found ? found.workspace : undefined;
  }

  /** Has work saved, if this tab may. */
  save(workspace: Workspace): void {
    this.unsaved = this.mayWrite() ? undefined : workspace;
    if (this.unsaved === undefined) this.saver.save(workspace);
  }

  /** Has this tab save in place of the one that does. */
  takeOver(): void {
    this.ownership.takeOver();
  }

  /** Gives up what was saved before and could not be read, so that this tab may save. */
  putAside(): unknown {
    const record = this.unread?.record;
    this.unread = undefined;
    this.follow();
    return record;
  }

  private mayWrite(): boolean {
    return this.owns && this.unread === undefined;
  }

  private follow(): void {
    this.listener.keeps(!this.owns ? 'otherTab' : this.unread ? 'unread' : 'here');
    if (this.mayWrite() && this.unsaved !== undefined) this.save(this.unsaved);
  }

  private async write(workspace: Workspace): Promise<void> {
    const { saveWorkspace } = await storage();
    if (this.mayWrite()) await saveWorkspace(workspace);
    else this.unsaved = workspace; // another tab has taken over meanwhile
  }
}
