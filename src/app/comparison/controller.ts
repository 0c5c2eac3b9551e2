import type { NamedDocument, ReadAnswer } from '../../experiment/comparisonService.ts';
import type { Issue } from '../../scenario/issue.ts';
import { defaultComparison } from '../defaultComparison.ts';
import { library, libraryScenario } from '../library.ts';
import { type Desk, openDesk } from './desk.ts';
import { incomparable } from './incomparable.ts';
import { saveText } from './saveText.ts';
import { type Origin, type Place, places, type Refusal, type Side } from './state.ts';
import { createStore, type Store } from './store.ts';

/** A document that the user gave: a file, or a pasted text (whose name is ''). */
export interface GivenDocument {
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** `undefined` where it is not UTF-8. */
  readonly text: () => Promise<string | undefined>;
}

/** What is so large that its size is looked at before it is read. */
const largeBytes = 1_000_000;

async function tooLarge(size: number): Promise<Issue | undefined> {
  if (size < largeBytes) return undefined;
  const { sizeIssue } = await import('../../scenario/parseJson.ts');
  return sizeIssue(size);
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** A side of the default comparison. Throws an Error with the problems of its document if it has any. */
function defaultSide(place: Place, { text }: NamedDocument, answer: ReadAnswer): Side {
  const id = defaultComparison[place];
  if (answer.ok) return { origin: { from: 'library', id }, text, facts: answer.facts };
  throw new Error(answer.issues.map(({ path, message }) => `${id}: ${path} ${message}`).join('\n'));
}

/** What the page can be asked to do. State changes only through its store. */
export class Controller {
  readonly store: Store = createStore();
  private desk: Desk | undefined;
  /** Whether the desk can do no more, until there is another. */
  private isBroken = false;
  private readonly texts = new Map<string, Promise<string>>();
  private readonly given = new Map<string, NamedDocument>();
  /** How often a document was asked for, by place: what an earlier wish brings comes too late. */
  private readonly wishes: Record<Place, number> = { baseline: 0, alternative: 0 };

  /** Starts the work on the default comparison. */
  begin(): void {
    this.connect();
    void this.openDefault();
  }

  /** Replaces a scenario by one of the library. */
  async openLibrary(place: Place, id: string): Promise<void> {
    await this.open(place, { from: 'library', id }, id, () => this.libraryText(id));
  }

  /** Replaces a scenario by a document of the user's, if it is in order. */
  async openGiven(place: Place, { name, size, text }: GivenDocument): Promise<void> {
    const issue = await tooLarge(size);
    if (issue === undefined) await this.open(place, { from: 'user', name }, name, text);
    else this.refuse({ place, name, issues: [issue] });
  }

  /** Saves the report of the finished run, as the command line prints it. */
  async saveReport(): Promise<void> {
    await this.attempt(async (desk) => {
      const text = await desk.service.report();
      if (text !== undefined) saveText('comparison.json', text);
    });
  }

  /** Sets the share of a move of the alternative, and runs. */
  steer(move: string, sharePercent: number): void {
    this.store.apply({ kind: 'steered', move, sharePercent });
    this.run(this.firstReplications());
  }

  /** Runs the comparison as it stands. */
  run(replications: number): void {
    const { sides, steering, run } = this.store.get();
    const [baseline, alternative] = [sides.baseline?.facts, sides.alternative?.facts];
    if (baseline === undefined || alternative === undefined || this.isBroken) return;
    if (incomparable(baseline, alternative)) {
      this.store.apply({ kind: 'incomparable', run: run + 1 });
      this.stop();
      return;
    }
    this.store.apply({ kind: 'started', run: run + 1, replications });
    const request = { run: run + 1, baseline: baseline.key, alternative: alternative.key, steering, replications };
    this.ask((desk) => desk.service.start(request));
  }

  stop(): void {
    this.ask((desk) => desk.service.stop());
  }

  /** Makes everything behind the page anew and runs again. */
  async retry(): Promise<void> {
    this.connect();
    const { sides } = this.store.get();
    if (sides.baseline === undefined || sides.alternative === undefined) return this.openDefault();
    const { baseline, alternative } = sides;
    await this.attempt(async (desk) => {
      await desk.service.keep([...this.given.values()]);
      for (const { text } of [baseline, alternative]) await this.read(desk, text);
      this.run(this.store.get().replications);
    });
  }

  /** Shows where to open a document, or no longer. */
  offerOpening(place: Place | undefined): void {
    this.store.apply({ kind: 'opening', place });
  }

  dismissNotices(): void {
    this.store.apply({ kind: 'noticesRead' });
  }

  private connect(): void {
    this.desk?.close();
    this.isBroken = false;
    const desk = openDesk(
      (event) => this.desk === desk && this.store.apply({ kind: 'reported', event }),
      (reason) => this.desk === desk && this.breakOff(reason),
    );
    this.desk = desk;
  }

  private breakOff(reason: string): void {
    this.isBroken = true;
    this.store.apply({ kind: 'broken', reason });
  }

  private firstReplications(): number {
    return this.store.get().sides.baseline?.facts.replications ?? 0;
  }

  /** Opens the default comparison in one go, so that its run does not wait for the page to be drawn. */
  private async openDefault(): Promise<void> {
    await this.attempt(async (desk) => {
      const [baseline, alternative] = await Promise.all(places.map((place) => this.libraryDocument(defaultComparison[place])));
      if (baseline === undefined || alternative === undefined || this.isBroken) return;
      const run = this.store.get().run + 1;
      this.store.apply({ kind: 'started', run, replications: 0 });
      const answers = await desk.service.open(run, baseline, alternative);
      const sides = {
        baseline: defaultSide('baseline', baseline, answers[0]),
        alternative: defaultSide('alternative', alternative, answers[1]),
      };
      this.store.apply({ kind: 'opened', sides, replications: sides.baseline.facts.replications });
    });
  }

  private async open(place: Place, origin: Origin, name: string, fetch: GivenDocument['text']): Promise<void> {
    const wish = ++this.wishes[place];
    const text = await fetch().catch(() => null);
    if (typeof text !== 'string') {
      this.refuse({ place, name, issues: [], unreadable: text === null ? 'gone' : 'notUtf8' });
      return;
    }
    await this.attempt(async (desk) => {
      if (origin.from === 'user' && name !== '') await this.keepGiven(desk, name, text);
      const answer = await this.read(desk, text);
      if (wish === this.wishes[place]) this.take(place, { origin, text }, name, answer);
    });
  }

  private take(place: Place, side: Omit<Side, 'facts'>, name: string, answer: ReadAnswer): void {
    if (answer.ok) this.replace({ [place]: { ...side, facts: answer.facts } });
    else this.refuse({ place, name, issues: answer.issues });
  }

  private refuse(refusal: Refusal): void {
    this.store.apply({ kind: 'refused', refusal });
  }

  private replace(sides: Partial<Record<Place, Side>>): void {
    this.store.apply({ kind: 'opened', sides });
    this.run(this.firstReplications());
  }

  /** Reads a document; what it extends of the library is fetched only then. */
  private async read(desk: Desk, text: string): Promise<ReadAnswer> {
    const answer = await desk.service.read(text);
    if (answer.ok || answer.issues.every(({ code }) => code !== 'missingDocument')) return answer;
    const documents = await Promise.allSettled(library.map(({ id }) => this.libraryDocument(id)));
    await desk.service.keep(documents.flatMap((document) => (document.status === 'fulfilled' ? [document.value] : [])));
    return desk.service.read(text);
  }

  private async keepGiven(desk: Desk, name: string, text: string): Promise<void> {
    const document = { names: [name], text };
    this.given.set(name, document);
    await desk.service.keep([document]);
  }

  /** A scenario of the library; others extend it by its id, and by its file unless the user gave one of that name. */
  private async libraryDocument(id: string): Promise<NamedDocument> {
    const file = `${id}.json`;
    return { names: this.given.has(file) ? [id] : [id, file], text: await this.libraryText(id) };
  }

  private libraryText(id: string): Promise<string> {
    const url = libraryScenario(id)?.url;
    if (url === undefined) return Promise.reject(new RangeError(`the library has no scenario ${id}`));
    const known = this.texts.get(id) ?? fetched(url);
    this.texts.set(id, known);
    known.catch(() => this.texts.delete(id));
    return known;
  }

  private ask(call: (desk: Desk) => Promise<unknown>): void {
    void this.attempt(async (desk) => void (await call(desk)));
  }

  /** Does something with the desk; where that fails, the page says so. */
  private async attempt(act: (desk: Desk) => Promise<void>): Promise<void> {
    const { desk } = this;
    if (desk === undefined) return;
    try {
      await act(desk);
    } catch (error) {
      if (this.desk === desk)
        this.store.apply({ kind: 'broken', reason: error instanceof Error ? error.message : String(error) });
    }
  }
}
