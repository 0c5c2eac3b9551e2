import type { ComparisonMode } from '../../experiment/result.ts';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import { ownStart } from '../library.ts';
import { saveFile } from '../saveFile.ts';
import type { Deed } from '../workspace/deeds.ts';
import { Keeping } from '../workspace/keeping.ts';
import {
  type Entry,
  emptyWorkspace,
  entryOf,
  newId,
  notCompared,
  renamed,
  type Workspace,
  withAlone,
  withBaseline,
  withCompared,
  withDocument,
  withEntry,
  withoutEntry,
  withVariant,
} from '../workspace/workspace.ts';
import { adopted, carried } from './adoption.ts';
import { isSameQuestion, missingAt } from './asked.ts';
import { defaultIds, defaultWorkspace } from './defaultWorkspace.ts';
import { type Desk, openDesk } from './desk.ts';
import { withEdited, withReset } from './edited.ts';
import { type GivenDocument, sizeIssues } from './given.ts';
import { librariesOf, libraryDocument, libraryId, libraryOf } from './libraryDocuments.ts';
import type { Refusal, Screen, State } from './state.ts';
import { createStore, type Store } from './store.ts';
import type { Library } from './wholes.ts';

const json = 'application/json';

/** What the page can be asked to do. State changes only through its store. */
export class Controller {
  readonly store: Store = createStore();
  private readonly keeping: Keeping;
  private desk: Desk | undefined;
  /** Whether the desk can do no more, until there is another. */
  private isBroken = false;
  /** The comparison that is to be asked for next, while the desk still reads the one before. */
  private wanted: { readonly replications: number | undefined } | undefined;
  private isAsking = false;

  constructor() {
    this.keeping = new Keeping({
      saved: (saved) => this.store.apply({ kind: 'saved', saved }),
      keeps: (keeps) => this.store.apply({ kind: 'keeps', keeps }),
    });
  }

  /** Starts the work: on what was saved last, else on the default comparison. */
  async begin(): Promise<void> {
    this.connect();
    const examples = defaultIds.map(libraryDocument); // on their way already, and at hand without a connection then
    for (const example of examples) example.catch(() => undefined); // told where they are needed
    await this.attempt(async () => {
      const workspace = (await this.keeping.load()) ?? (await defaultWorkspace());
      await this.load(workspace);
    });
  }

  // The work

  /** Changes the whole document of a scenario, as one step. */
  edit(id: string, change: (whole: JsonObject) => JsonObject, deed: Deed): void {
    const { workspace, library } = this.store.get();
    this.work(withEdited(workspace, library, id, change), deed);
  }

  /** Changes documents so that all have a service to be staffed for, and compares for that: one step. */
  staffFor(ids: readonly string[], change: (whole: JsonObject) => JsonObject): void {
    const { workspace, library } = this.store.get();
    const edited = ids.reduce((work, id) => withEdited(work, library, id, change), workspace);
    this.work({ ...edited, mode: 'same-service' }, { kind: 'mode', of: 'same-service' });
  }

  /** Sets what stands at a path back to what the scenario extends. */
  reset(id: string, path: Path): void {
    const { workspace, library } = this.store.get();
    this.work(withReset(workspace, library, id, path), { kind: 'reset', of: id });
  }

  undo(): void {
    this.travel('undone');
  }

  redo(): void {
    this.travel('redone');
  }

  setMode(mode: ComparisonMode): void {
    this.change((workspace) => ({ ...workspace, mode }), { kind: 'mode', of: mode });
  }

  setRule(rule: ServiceLevelRule | null): void {
    this.change((workspace) => ({ ...workspace, rule }), { kind: 'rule', of: rule ?? '' });
  }

  rename(id: string, title: string): void {
    this.change((workspace) => renamed(workspace, id, title.trim()), { kind: 'rename', of: id });
  }

  /** Makes a variant of a scenario, compares and opens it. */
  duplicate(id: string, title: string): void {
    this.change((workspace) => withVariant(workspace, id, title), { kind: 'duplicate', of: id });
  }

  /** Compares a scenario with variants of it alone, each by its difference (JSON Merge Patch), and opens the last. */
  compareVariants(id: string, variants: readonly { readonly title: string; readonly difference: JsonObject }[]): void {
    this.change(
      (workspace) =>
        variants.reduce(
          (work, { title, difference }) => {
            const added = withVariant(work, id, title);
            return withDocument(added, added.open, { extends: id, ...difference });
          },
          withAlone(workspace, id),
        ),
      { kind: 'duplicate', of: id },
    );
  }

  /** Takes a scenario off the shelf. */
  remove(id: string): void {
    this.change((workspace) => withoutEntry(workspace, id), { kind: 'delete', of: id });
  }

  compareToo(id: string): void {
    this.change((workspace) => withCompared(workspace, id), { kind: 'compare', of: id });
  }

  compareNoLonger(id: string): void {
    this.change((workspace) => notCompared(workspace, id), { kind: 'compare', of: id });
  }

  lookAlone(id: string): void {
    this.change((workspace) => withAlone(workspace, id), { kind: 'compare', of: id });
  }

  makeBaseline(id: string): void {
    this.change((workspace) => withBaseline(workspace, id), { kind: 'baseline', of: id });
  }

  // Where the user looks

  /** Opens one of the scenarios compared: it is the one that is edited. */
  openEntry(id: string): void {
    const { workspace } = this.store.get();
    if (workspace.open === id || !workspace.compared.includes(id)) return;
    this.store.apply({ kind: 'looked', open: id });
    this.keeping.save(this.store.get().workspace);
  }

  show(screen: Screen): void {
    this.store.apply({ kind: 'screen', screen });
  }

  /** Shows a field of a scenario that is compared, in the inputs. */
  showField(id: string, field: Path): void {
    this.openEntry(id);
    this.store.apply({ kind: 'screen', screen: 'inputs', field });
  }

  offerShelf(isOpen: boolean): void {
    this.store.apply({ kind: 'shelf', isOpen });
  }

  /** Takes note that the page has what it opens with. */
  opened(): void {
    this.store.apply({ kind: 'opened' });
  }

  /** Has the desk fetch what later comparisons and files need, so that they need no connection. Rejects where it cannot. */
  async prepare(): Promise<void> {
    await this.desk?.service.prepare();
  }

  /** Takes note that the page has all that it ever needs. */
  fetched(): void {
    this.store.apply({ kind: 'fetched' });
  }

  /** A part of the program that something needs which the user wants now; undefined where it cannot be fetched, which the page then tells. */
  async needed<T>(part: Promise<T>): Promise<T | undefined> {
    try {
      return await part;
    } catch (error) {
      this.store.apply({ kind: 'notFetched', reason: reasonOf(error) });
      return undefined;
    }
  }

  dismissNotices(): void {
    this.store.apply({ kind: 'noticesRead' });
  }

  // Files

  /** Adds a scenario of the library. */
  async openLibrary(id: string): Promise<void> {
    try {
      const document = await libraryDocument(id);
      await this.add({ from: 'library', id }, document);
    } catch {
      this.refuse({ name: id, isOfLibrary: true, issues: [], unreadable: 'gone' });
    }
  }

  /** Adds a document of the user's, if it is in order. */
  async openGiven({ name, size, text }: GivenDocument): Promise<void> {
    const sizes = await this.needed(sizeIssues(size));
    if (sizes === undefined) return;
    if (sizes.length > 0) return this.refuse({ name, issues: sizes });
    const read = await text().catch(() => null);
    if (typeof read !== 'string') return this.refuse({ name, issues: [], unreadable: read === null ? 'gone' : 'notUtf8' });
    await this.attempt(async (desk) => {
      if (!(await this.needed(ready(desk)))) return;
      await this.keepForReading(desk, name, read);
      const answer = await desk.service.read(read);
      if (!answer.ok) return this.refuse({ name, issues: answer.issues });
      await this.add({ from: 'user', name }, JSON.parse(read.replace(/^\ufeff/, '')) as JsonObject);
    });
  }

  /** Saves a scenario as a file that is whole by itself. */
  async exportScenario(id: string, name: string): Promise<void> {
    const { workspace } = this.store.get();
    const entry = entryOf(workspace, id);
    if (entry === undefined) return;
    const document = carried(workspace, entry.document);
    const print = await this.needed(import('../../scenario/printScenario.ts'));
    if (print)
      saveFile(`${name}.json`, print.printScenario(entry.title === '' ? document : { ...document, name: entry.title }), json);
  }

  /** Saves the report of the finished run, as the command line prints it. */
  async saveReport(): Promise<void> {
    await this.attempt(async (desk) => {
      if (!(await this.needed(ready(desk)))) return;
      const text = await desk.service.report();
      if (text !== undefined) saveFile('comparison.json', text, json);
    });
  }

  /** Has this tab save in place of the one that does, and shows what that one saved last: a step, so that the work of this tab can be had back. */
  async takeOver(): Promise<void> {
    await this.attempt(async () => {
      const workspace = await this.keeping.load();
      const library = workspace && (await libraryOf(workspace));
      this.keeping.takeOver();
      if (workspace) this.work(workspace, { kind: 'open', of: '' }, library);
    });
  }

  /** Saves what was kept in this browser and cannot be read as a file, and has this tab save from now on. */
  putAside(): void {
    const text = JSON.stringify(this.keeping.putAside());
    if (text !== undefined) saveFile('moked-saved.json', text, json);
    this.keeping.save(this.store.get().workspace);
  }

  // The run

  /** Runs the comparison as it stands, for more replications than its baseline asks for. */
  run(replications?: number): void {
    if (this.isBroken) return;
    this.store.apply({ kind: 'started', run: this.store.get().run + 1 });
    this.wanted = { replications };
    if (!this.isAsking) void this.attempt((desk) => this.ask(desk));
  }

  stop(): void {
    const { desk } = this;
    if (desk === undefined || this.isBroken) return;
    const answer = Promise.race([desk.service.stop(), silence(patience)]);
    answer.catch((error: unknown) => this.desk === desk && this.breakOff(reasonOf(error)));
  }

  /** Makes everything behind the page anew and runs again. */
  async retry(): Promise<void> {
    if (this.store.get().workspace.entries.length === 0) return this.begin();
    this.connect();
    this.run(this.store.get().replications || undefined);
  }

  /** Asks the thread behind the page for details of the figures it told last; undefined where it cannot answer. */
  async detail<T>(ask: (service: Desk['service']) => Promise<T | undefined>): Promise<T | undefined> {
    return this.desk && !this.isBroken ? ask(this.desk.service) : undefined;
  }

  private connect(): void {
    this.desk?.close();
    this.isBroken = false;
    this.isAsking = false;
    const desk = openDesk(
      (event) => this.desk === desk && this.store.apply({ kind: 'reported', event }),
      (reason) => this.desk === desk && this.breakOff(reason),
    );
    this.desk = desk;
    if (this.store.get().isWhole) desk.service.prepare().catch(() => undefined); // asked for again when it is needed
  }

  private breakOff(reason: string): void {
    this.isBroken = true;
    this.store.apply({ kind: 'broken', reason });
  }

  private async load(workspace: Workspace): Promise<void> {
    this.store.apply({ kind: 'loaded', workspace, library: await libraryOf(workspace) });
    this.run();
  }

  /** Adds a document to the shelf, compares and opens it. */
  private async add(origin: Entry['origin'], document: JsonObject): Promise<void> {
    const before = this.store.get();
    const own = adopted(before.workspace, document);
    const library = await librariesOf([own], before.library);
    const { workspace } = this.store.get();
    const entry = { id: newId(workspace), title: '', origin, isEdited: false, document: own };
    const isFirst = workspace.entries.length === 0;
    const added = isFirst ? oneEntry(entry) : withEntry(workspace, entry);
    const isStart = origin.from === 'library' && origin.id === ownStart;
    this.work(isStart ? withAlone(added, entry.id) : added, { kind: 'open', of: entry.id }, library);
    this.offerShelf(false);
  }

  /** Has the desk know everything that a document of the user's may extend, itself included, under the names by which it may do so. */
  private async keepForReading(desk: Desk, given: string, text: string): Promise<void> {
    const { workspace, library } = this.store.get();
    const reference = /"extends"\s*:\s*"([^"]*)"/.exec(text)?.[1];
    const id = libraryId(reference);
    const known = id === undefined ? library : await librariesOf([{ extends: id }], library).catch(() => library);
    const ofLibrary = Object.entries(known).map(([name, document]) => ({ names: [name, `${name}.json`], document }));
    const ofUser = workspace.entries.flatMap(({ origin, document }) =>
      origin.from === 'user' && origin.name !== '' ? [{ names: [origin.name], document }] : [],
    );
    const own = workspace.entries.map((entry) => ({ names: [entry.id], document: entry.document }));
    for (const { names } of [...ofLibrary, ...ofUser]) for (const name of names) desk.kept.delete(name);
    desk.kept.delete(given);
    await desk.service.keep([...ofLibrary, ...ofUser, ...own, { names: [given], document: text }]);
  }

  private refuse(refusal: Refusal): void {
    this.store.apply({ kind: 'refused', refusal });
  }

  private change(next: (workspace: Workspace) => Workspace, deed: Deed): void {
    this.work(next(this.store.get().workspace), deed);
  }

  private work(workspace: Workspace, deed: Deed, library?: Library): void {
    const before = this.store.get();
    if (workspace === before.workspace) return;
    this.store.apply({ kind: 'worked', workspace, deed, at: performance.now(), ...(library ? { library } : {}) });
    this.follow(before);
  }

  private travel(kind: 'undone' | 'redone'): void {
    const before = this.store.get();
    this.store.apply({ kind });
    this.follow(before);
  }

  /** Saves what has changed, and runs where it concerns what is compared. */
  private follow(before: State): void {
    const after = this.store.get();
    if (after.workspace === before.workspace) return;
    this.keeping.save(after.workspace);
    if (!isSameQuestion(before, after)) this.run();
  }

  private async ask(desk: Desk): Promise<void> {
    this.isAsking = true;
    try {
      for (let next = this.wanted; next !== undefined && this.desk === desk; next = this.wanted) {
        this.wanted = undefined;
        const { workspace, library, run } = this.store.get();
        const { compared: ids, mode } = workspace;
        const documents = missingAt(desk, workspace, library);
        for (const { names, document } of documents) for (const name of names) desk.kept.set(name, document as JsonObject);
        const request = { run, scenarios: ids, mode, replications: next.replications };
        const answers = await desk.service.compare(request, documents);
        if (this.desk === desk) this.store.apply({ kind: 'read', run, ids, answers, replications: next.replications });
      }
    } finally {
      if (this.desk === desk) this.isAsking = false;
    }
  }

  /** Does something with the desk; where that fails, the page says so. */
  private async attempt(act: (desk: Desk) => Promise<void>): Promise<void> {
    const { desk } = this;
    if (desk === undefined) return;
    try {
      await act(desk);
    } catch (error) {
      if (this.desk === desk) this.store.apply({ kind: 'broken', reason: reasonOf(error) });
    }
  }
}

/** The desk, once it has all that it ever needs. */
const ready = (desk: Desk): Promise<boolean> => desk.service.prepare().then(() => true);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** So long may the thread behind the page be silent once it is told to stop, in milliseconds. */
const patience = 10_000;
const silence = (after: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('failure.silent')), after));

const oneEntry = (entry: Entry): Workspace => ({ ...emptyWorkspace, entries: [entry], compared: [entry.id], open: entry.id });
