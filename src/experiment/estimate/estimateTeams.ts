import { addPrices } from '../../metrics/addPrices.ts';
import { teamColumn, teamWidth } from '../../metrics/tally.ts';
import type { Meeting } from '../../model/flow/meeting.ts';
import type { Flow } from '../../model/flow/solveFlow.ts';
import { lostShare } from '../../model/flow/solveFlow.ts';

/** Expected sums of the tally's team columns: [interval][team][teamColumn], agent-seconds. */
export function estimateTeams(flow: Flow): Float64Array {
  const { teamIds, intervals, intervalSeconds } = flow.model;
  const sums = new Float64Array(intervals * teamIds.length * teamWidth);
  for (const team of teamIds.keys())
    for (let t = 0; t < intervals; t++) {
      const row = (t * teamIds.length + team) * teamWidth;
      const floor = (flow.queues.floor[team]?.[t] as number) * intervalSeconds;
      const work = workOf(flow, team, t);
      sums[row + teamColumn.staffed] = floor;
      sums[row + teamColumn.present] = floor;
      sums[row + teamColumn.busy] = work.busy * intervalSeconds;
      sums[row + teamColumn.contacts] = work.contacts * intervalSeconds;
      sums[row + teamColumn.served] = work.served;
    }
  addPrices(flow.model, sums);
  return sums;
}

/** Mean agents at work and contacts in hand of a team, and contacts that it serves. */
function workOf(flow: Flow, team: number, t: number): { busy: number; contacts: number; served: number } {
  const { model, queues } = flow;
  let busy = 0;
  let contacts = 0;
  let served = 0;
  for (const queue of model.queueIds.keys()) {
    const load = queues.load[queue]?.[team]?.[t] as number;
    if (load === 0) continue;
    const met = flow.met[queue * model.intervals + t] as Meeting;
    const all = queues.offeredLoad(queue, t);
    const found = 1 - (flow.attemptsOf[queue]?.inVain ?? 0);
    served += found * (flow.offered[queue]?.[t] as number) * (1 - lostShare(met)) * (all > 0 ? Math.min(1, load / all) : 0);
    if (queues.handsOf(queue) === 1) {
      const part = flow.stock.fluids[queue] === undefined ? load * (1 - lostShare(met)) : load;
      busy += part;
      contacts += part;
    } else {
      const hand = flow.meetings.inHand(queue, t, met.pWait);
      const share = all > 0 ? Math.min(1, load / all) : 0;
      busy += share * hand.busy;
      contacts += share * hand.contacts;
    }
  }
  return { busy, contacts, served };
}
