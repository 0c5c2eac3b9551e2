import { hashId } from '../random/hashId.ts';
import { inquiryWord0, inquiryWord1, streamWords } from '../random/key.ts';
import { takeSlot } from './arrivals.ts';
import { startWaiting } from './contact.ts';
import * as at from './layout.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { inChannel, registers, running, slotInts, slotReals } from './state.ts';
import { openCells } from './tallying.ts';
import { meetRisk } from './toolkit.ts';
import { beginTouch } from './touches.ts';

/** Contacts that wait when the simulation starts, of the first type that the queue serves; they do not count as arrivals. */
export function fillQueues(): void {
  const { places, handling, seed, typeHash, queueIds } = running.model;
  const words = new Int32Array(2);
  for (let queue = 0; queue < (registers[reg.queueCount] as number); queue++) {
    const count = places.waitingAtStart[queue] as number;
    if (count === 0) continue;
    let type = 0;
    while ((handling.table[type * (registers[reg.placeCount] as number) + queue] as number) < 0) type++;
    streamWords(
      words,
      0,
      seed[0] as number,
      seed[1] as number,
      registers[reg.replication] as number,
      typeHash[type] as number,
      -1_000_000,
      hashId(`queue ${queueIds[queue]}`),
    );
    for (let n = 0; n < count; n++) {
      const slot = takeSlot(type, inquiryWord0(words[0] as number, n), inquiryWord1(words[1] as number, n), -1);
      const channel = places.channel[queue] as number;
      meetRisk(slot);
      slotInts[(slot << 4) + at.place] = queue;
      slotInts[(slot << 4) + at.ordinal] = 1;
      slotReals[(slot << 3) + at.since] = 0;
      slotReals[(slot << 3) + at.openSince] = 0;
      slotReals[(slot << 3) + at.menuSince] = 0;
      if (registers[reg.touching] === 1) beginTouch(slot);
      if (registers[reg.recording] === 1) note('arisen', slot, -1);
      openCells(slot, queue);
      if (registers[reg.recording] === 1) note('waitsAtStart', slot, -1);
      inChannel[channel] = (inChannel[channel] as number) + 1;
      startWaiting(slot, queue);
    }
  }
}
