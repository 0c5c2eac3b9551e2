import { addPrices } from '../../metrics/addPrices.ts';
import { teamColumn, teamWidth } from '../../metrics/tally.ts';
import { type Meeting, stayingShare } from '../../model/flow/meeting.ts';
import { meanOverIntervals } from '../../model/flow/skills.ts';
import type { Flow } from '../../model/flow/solveFlow.ts';

/** Expected sums of the tally's team columns: [interval][team][teamColumn], agent-seconds. What is done between contacts is not estimated: NaN. */
export function estimateTeams(flow: Flow): Float64Array {
  const { teamIds, intervals, intervalSeconds, teams, calendar } = flow.model;
  const sums = new Float64Array(intervals * teamIds.length * teamWidth);
  const rostered = meanOverIntervals(flow.model, calendar.agents);
  for (const team of teamIds.keys())
    for (let t = 0; t < intervals; t++) {
      const row = (t * teamIds.length + team) * teamWidth;
      const floor = (flow.queues.floor[team]?.[t] as number) * intervalSeconds;
      const work = workOf(flow, team, t);
      const all = (rostered[team]?.[t] as number) * intervalSeconds;
      const absent = all * (teams.absence[team] as number);
      const onShiftBreak = Math.max(0, all - absent - floor);
      sums[row + teamColumn.staffed] = floor + onShiftBreak;
      sums[row + teamColumn.present] = floor + onShiftBreak;
      sums[row + teamColumn.absent] = absent;
      sums[row + teamColumn.onBreak] = onShiftBreak + work.onBreak * intervalSeconds;
      sums[row + teamColumn.onBacklog] = (teams.backlogTable[team] as number) < 0 ? 0 : Number.NaN;
      sums[row + teamColumn.busy] = work.busy * intervalSeconds;
      sums[row + teamColumn.contacts] = work.contacts * intervalSeconds;
      sums[row + teamColumn.served] = work.served;
    }
  addPrices(flow.model, sums);
  return sums;
}

/** Mean agents at work, contacts in hand and agents on a break after a contact of a team, and contacts that it serves. */
function workOf(flow: Flow, team: number, t: number): { busy: number; contacts: number; onBreak: number; served: number } {
  const { model, queues } = flow;
  let busy = 0;
  let onBreak = 0;
  let contacts = 0;
  let served = 0;
  for (const queue of model.queueIds.keys()) {
    const load = queues.load[queue]?.[team]?.[t] as number;
    if (load === 0) continue;
    const met = flow.met[queue * model.intervals + t] as Meeting;
    const staying = stayingShare(met);
    const all = queues.offeredLoad(queue, t);
    const found = 1 - (flow.attemptsOf[queue]?.inVain ?? 0);
    served += found * (flow.offered[queue]?.[t] as number) * staying * (all > 0 ? Math.min(1, load / all) : 0);
    const pause = queues.pauseShare(queue, t, found);
    if (queues.handsOf(queue) === 1) {
      const part = flow.stock.fluids[queue] === undefined ? load * staying : load;
      busy += part * (1 - pause);
      contacts += part * (1 - pause);
      onBreak += part * pause;
    } else {
      const hand = flow.meetings.inHand(queue, t, met.pWait);
      const share = all > 0 ? Math.min(1, load / all) : 0;
      busy += share * hand.busy * (1 - pause);
      contacts += share * hand.contacts * (1 - pause);
      onBreak += share * hand.busy * pause;
    }
  }
  return { busy, contacts, onBreak, served };
}
