import { Ownership } from './ownership.ts';
import { type Saved, Saver } from './saver.ts';
import type { Workspace } from './workspace.ts';

/** What is fetched only once there is something to load or to save. */
const storage = () => import('./storage.ts');

const mark = 'moked.saved';

/** Whether something was saved in this browser: the database need not be opened to know. */
function isAnythingSaved(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

interface Listener {
  readonly saved: (saved: Saved) => void;
  readonly owns: (owns: boolean) => void;
}

/** Keeps the work in the browser: loads it, saves what changes, and leaves saving to one tab. */
export class Keeping {
  private readonly saver: Saver<Workspace>;
  private readonly ownership: Ownership;
  private owns = false;
  private unsaved: Workspace | undefined;

  constructor(listener: Listener) {
    this.saver = new Saver(async (workspace) => {
      const { saveWorkspace } = await storage();
      await saveWorkspace(workspace);
      localStorage.setItem(mark, '1');
    }, listener.saved);
    this.ownership = new Ownership((owns) => {
      this.owns = owns;
      listener.owns(owns);
      if (owns && this.unsaved !== undefined) this.save(this.unsaved);
    });
  }

  /** The work saved last, if there is any that can be read. */
  async begin(): Promise<Workspace | undefined> {
    this.ownership.ask();
    addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void this.saver.flush());
    addEventListener('pagehide', () => void this.saver.flush());
    return isAnythingSaved() ? this.load() : undefined;
  }

  /** Has work saved soon, if this tab may. */
  save(workspace: Workspace): void {
    this.unsaved = this.owns ? undefined : workspace;
    if (this.owns) this.saver.save(workspace);
  }

  /** Has this tab save from now on. Gives the work that the other one saved last. */
  async takeOver(): Promise<Workspace | undefined> {
    this.unsaved = undefined;
    this.ownership.takeOver();
    return this.load();
  }

  private async load(): Promise<Workspace | undefined> {
    try {
      return await (await storage()).loadWorkspace();
    } catch {
      return undefined; // storage is refused: the page says so when something is to be saved
    }
  }
}
