import type { RecordedEvent } from '../../src/engine/recorder.ts';
import type { Tally } from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import { core } from '../bundle/core.ts';

/** One recorded event; ids in place of numbers, seconds from the start of the window. */
export interface Note {
  readonly event: RecordedEvent;
  readonly seconds: number;
  readonly serial: number;
  readonly contact: number;
  readonly place: string;
  readonly team: string;
  readonly agent: number;
}

/** Simulates a replication and gives all that the recorder heard, with the tally. */
export function recorded(model: CompiledModel, replication = 0): { notes: Note[]; tally: Tally } {
  const notes: Note[] = [];
  const tally = core.simulate(model, replication, {
    record(event, seconds, serial, contact, place, team, agent) {
      const ids = { place: model.placeIds[place] ?? '', team: model.teamIds[team] ?? '' };
      notes.push({ event, seconds, serial, contact, agent, ...ids });
    },
  });
  return { notes, tally };
}
