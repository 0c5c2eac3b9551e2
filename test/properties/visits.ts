import type { Note } from '../engine/recording.ts';

/** A stretch of time, seconds from the start of the window; without an end where it lasted beyond the run. */
export interface Stretch {
  readonly from: number;
  to: number;
}

/** One visit of an inquiry to a queue. */
export interface Visit {
  readonly serial: number;
  readonly queue: string;
  /** When it came to the queue; whoever waits there at the start of the run counts as no arrival. */
  readonly offered: number;
  readonly atStart: boolean;
  fate: 'waiting' | 'blocked' | 'balked' | 'calledBack' | 'abandoned' | 'notReached' | 'served';
  /** Time waited, once served or abandoned. */
  wait: number;
  /** Stretches in which it waited (before service, or laid down) and was in hand, with the team that had it. */
  readonly waits: Stretch[];
  readonly hands: (Stretch & { readonly team: string })[];
}

type State = 'unborn' | 'between' | 'inMenu' | 'waiting' | 'inService' | 'laidDown' | 'alone' | 'gone';

/** What may follow what, of one inquiry. */
const next: Readonly<Record<State, Partial<Record<Note['event'], State>>>> = {
  unborn: { arisen: 'between', followUp: 'between' },
  between: {
    waitsAtStart: 'waiting',
    offered: 'waiting',
    menuBegun: 'inMenu',
    started: 'alone',
    handedOn: 'between',
    followedUp: 'gone',
    turnedAway: 'between',
    resolved: 'gone',
    givenUp: 'gone',
  },
  inMenu: { offered: 'waiting', menuLeft: 'between' },
  waiting: {
    blocked: 'between',
    balked: 'between',
    calledBack: 'between',
    abandoned: 'between',
    started: 'inService',
    tried: 'inService',
  },
  inService: { ended: 'between', laidDown: 'laidDown' },
  laidDown: { resumed: 'inService' },
  alone: { ended: 'between' },
  gone: {},
};

/** What happened that may not happen: time goes on, every inquiry ends once, and nothing happens to it afterwards. */
export function impossible(notes: readonly Note[]): string[] {
  const states = new Map<number, State>();
  return notes.flatMap(({ serial, event, seconds }, at) => {
    const state = states.get(serial) ?? 'unborn';
    const after = next[state][event];
    states.set(serial, after ?? state);
    const backwards = seconds < (notes[at - 1]?.seconds ?? seconds) ? [`time runs backwards to ${seconds}`] : [];
    return after ? backwards : [`inquiry ${serial} is ${state}, then ${event}`];
  });
}

function close(stretches: Stretch[], seconds: number): void {
  const last = stretches.at(-1);
  if (last) last.to = seconds;
}

function open(stretches: Stretch[], from: number): void {
  stretches.push({ from, to: Number.POSITIVE_INFINITY });
}

const steps: Partial<Record<Note['event'], (visit: Visit, note: Note) => void>> = {
  blocked: (visit) => {
    visit.fate = 'blocked';
    visit.waits.length = 0;
  },
  balked: (visit) => {
    visit.fate = 'balked';
    visit.waits.length = 0;
  },
  calledBack: (visit) => {
    visit.fate = 'calledBack';
    visit.waits.length = 0;
  },
  abandoned: (visit, { seconds }) => {
    visit.fate = 'abandoned';
    visit.wait = seconds - visit.offered;
    close(visit.waits, seconds);
  },
  started: (visit, { seconds, team }) => {
    visit.fate = 'served';
    visit.wait = seconds - visit.offered;
    close(visit.waits, seconds);
    visit.hands.push({ from: seconds, to: Number.POSITIVE_INFINITY, team });
  },
  tried: (visit, { seconds, team }) => {
    visit.fate = 'notReached';
    visit.wait = seconds - visit.offered;
    close(visit.waits, seconds);
    visit.hands.push({ from: seconds, to: Number.POSITIVE_INFINITY, team });
  },
  resumed: (visit, { seconds, team }) => {
    close(visit.waits, seconds);
    visit.hands.push({ from: seconds, to: Number.POSITIVE_INFINITY, team });
  },
  laidDown: (visit, { seconds }) => {
    close(visit.hands, seconds);
    open(visit.waits, seconds);
  },
  ended: (visit, { seconds }) => close(visit.hands, seconds),
};

/** All visits to queues, in the order in which they began. */
export function visitsOf(notes: readonly Note[]): Visit[] {
  const visits: Visit[] = [];
  const current = new Map<number, Visit>();
  for (const note of notes) {
    const { serial, seconds, place } = note;
    const atStart = note.event === 'waitsAtStart';
    if (note.event === 'offered' || atStart) {
      const waits = [{ from: seconds, to: Number.POSITIVE_INFINITY }];
      const visit: Visit = { serial, queue: place, offered: seconds, atStart, fate: 'waiting', wait: 0, waits, hands: [] };
      visits.push(visit);
      current.set(serial, visit);
    } else {
      const visit = current.get(serial);
      if (visit?.queue === place) steps[note.event]?.(visit, note);
    }
  }
  return visits;
}

/** Length of the part of some stretches that lies in the window, seconds. */
export function lengthInside(stretches: readonly Stretch[], windowSeconds: number): number {
  const clip = (seconds: number) => Math.min(Math.max(seconds, 0), windowSeconds);
  return stretches.reduce((sum, { from, to }) => sum + clip(to) - clip(from), 0);
}
