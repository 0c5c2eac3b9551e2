import * as at from '../layout.ts';
import * as reg from '../registers.ts';
import { inChannel, lines, running } from '../state.ts';
import { atMost, channels, is, type Law, queues, run, type Side, size, sum, teams } from './law.ts';
import type { Counts } from './recount.ts';
import { atStart, inHand, team, waiting } from './sides.ts';

const hasLines: Side = (channel) => ((lines[channel] as number) < 2147483647 ? 1 : 0);
const atStartOn: Side = (channel) =>
  sum(size(reg.queueCount), (queue) => (running.model.places.channel[queue] === channel ? atStart(queue) : 0));

/** What holds between any two events; `counts`: slots and agents as they are. */
export function standingLaws(counts: Counts): Law[] {
  const counted = (of: keyof Omit<Counts, 'free'>) => (thing: number) => counts[of][thing] as number;
  return [
    is(
      'idle + busy + on a break + on the backlog = present',
      teams,
      team(at.idle, at.busy, at.onBreak, at.onBacklog),
      team(at.present),
    ),
    atMost('agents who are staffed are present', teams, team(at.target), team(at.present)),
    is('idle agents', teams, team(at.idle), counted('ready')),
    is('busy agents', teams, team(at.busy), counted('busy')),
    is('agents on a break', teams, team(at.onBreak), counted('onBreak')),
    is('agents on the backlog', teams, team(at.onBacklog), counted('onBacklog')),
    is('contacts in hand', teams, inHand, counted('inHand')),
    atMost('contacts of an agent at once', teams, counted('mostInHand'), team(at.atOnce)),
    is('length of the queue', queues, waiting, counted('waiting')),
    is('customers on the lines', channels, (of) => hasLines(of) * (inChannel[of] as number), counted('onLine')),
    atMost('customers on the lines and lines', channels, counted('onLine'), (of) => Math.max(lines[of] as number, atStartOn(of))),
    is(
      'slots to take and slots without an inquiry',
      run,
      () => size(reg.freeCount),
      () => counts.free,
    ),
  ];
}
