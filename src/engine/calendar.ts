import { queueColumn, queueColumns, teamColumn, teamColumns } from '../metrics/tally.ts';
import { draw, streamWords } from '../random/key.ts';
import { unit } from '../random/unit.ts';
import { leave, list, unlist } from './agents.ts';
import * as purposes from './purposes.ts';
import { layDown, setToWork, takeMore } from './service.ts';
import { agentState, now, stepEnd } from './state.ts';
import type { State } from './state.ts';

const secondsPerDay = 86_400;

/** Whether a simulated time lies in the measured window. */
const inWindow = (s: State, seconds: number): boolean => seconds >= s.windowStart && seconds < s.windowEnd;

/** Moves to the step of the window's calendar that begins now: opening hours, rows of the tally, staff. */
export function beginStep(s: State): void {
  const { calendar, intervals } = s.model;
  const from = s.clock[now] as number;
  const length = (calendar.time[s.step + 1] as number) - (calendar.time[s.step] as number);
  s.clock[stepEnd] = from + length;
  s.row = inWindow(s, from) ? (calendar.interval[s.step] as number) : intervals;
  openChannels(s);
  carryIntegrals(s, length);
  for (let team = 0; team < s.model.teamIds.length; team++) staffTeam(s, team);
}

/** What waits, works or rests at the start of a step counts over its whole length; later changes correct it. */
function carryIntegrals(s: State, length: number): void {
  const queues = s.model.queueIds.length;
  const teams = s.model.teamIds.length;
  for (let queue = 0; queue < queues; queue++) {
    const cell = (s.row * queues + queue) * queueColumns.length + queueColumn.waitingSeconds;
    s.tally.queue[cell] = (s.tally.queue[cell] as number) + length * (s.waiting[queue] as number);
  }
  for (let team = 0; team < teams; team++) {
    const cell = (s.row * teams + team) * teamColumns.length;
    const add = (column: number, count: number) => {
      s.tally.team[cell + column] = (s.tally.team[cell + column] as number) + length * count;
    };
    add(teamColumn.present, s.present[team] as number);
    add(teamColumn.busy, s.busy[team] as number);
    add(teamColumn.contacts, s.inContact[team] as number);
    add(teamColumn.onBreak, s.onBreak[team] as number);
    add(teamColumn.onBacklog, s.onBacklog[team] as number);
  }
}

function openChannels(s: State): void {
  const { calendar } = s.model;
  const channels = s.model.channelIds.length;
  const previous = (s.step + calendar.steps - 1) % calendar.steps;
  const before = (calendar.time[previous + 1] as number) - (calendar.time[previous] as number);
  const first = (s.clock[now] as number) === 0;
  for (let channel = 0; channel < channels; channel++) {
    if (!first && s.open[channel] === 1) s.openBefore[channel] = (s.openBefore[channel] as number) + before;
    s.open[channel] = calendar.open[s.step * channels + channel] as number;
  }
}

/** Seconds a channel has been open since the start of the simulation. */
export function openSeconds(s: State, channel: number): number {
  const closed = s.openBefore[channel] as number;
  if (s.open[channel] === 0) return closed;
  const { calendar } = s.model;
  const length = (calendar.time[s.step + 1] as number) - (calendar.time[s.step] as number);
  return closed + length - ((s.clock[stepEnd] as number) - (s.clock[now] as number));
}

/** Time at which a closed channel opens next; Infinity where it never does. */
export function nextOpening(s: State, channel: number): number {
  const { calendar } = s.model;
  const channels = s.model.channelIds.length;
  let time = s.clock[stepEnd] as number;
  for (let ahead = 1; ahead <= calendar.steps; ahead++) {
    const step = (s.step + ahead) % calendar.steps;
    if (calendar.open[step * channels + channel] === 1) return time;
    time += (calendar.time[step + 1] as number) - (calendar.time[step] as number);
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Agents of a team for the step. A fraction of an agent is one more with that probability: one draw for a team and day, so that
 * more staff never means fewer. New agents take waiting contacts at once; when staff falls, idle agents leave first, deferred
 * work is laid down, and the others end what they have in hand.
 */
function staffTeam(s: State, team: number): void {
  const { calendar, seed, teamHash } = s.model;
  const teams = s.model.teamIds.length;
  const wanted = calendar.agents[s.step * teams + team] as number;
  const whole = Math.floor(wanted);
  let target = whole;
  if (wanted > whole) {
    const day = Math.floor((s.clock[now] as number) / secondsPerDay) - s.model.warmUpDays;
    streamWords(s.teamStreams, 2 * team, seed[0] as number, seed[1] as number, s.replication, teamHash[team] as number, day, 0);
    const bits = draw(s.teamStreams[2 * team] as number, s.teamStreams[2 * team + 1] as number, purposes.wholeAgent);
    if (unit(bits) < wanted - whole) target++;
  }
  const cell = (s.row * teams + team) * teamColumns.length + teamColumn.staffed;
  const length = (s.clock[stepEnd] as number) - (s.clock[now] as number);
  s.tally.team[cell] = (s.tally.team[cell] as number) + length * target;
  if (target !== s.target[team]) s.tally.events++;
  s.target[team] = target;
  if ((s.present[team] as number) > target) sendHome(s, team);
  else if ((s.present[team] as number) < target) bringIn(s, team);
}

function bringIn(s: State, team: number): void {
  const { agentFrom } = s.model.teams;
  const end = agentFrom[team + 1] as number;
  for (let agent = agentFrom[team] as number; agent < end; agent++) {
    if (s.agentLeaving[agent] === 0) continue;
    if ((s.present[team] as number) - leaving(s, team) >= (s.target[team] as number)) break;
    s.agentLeaving[agent] = 0;
    takeMore(s, agent);
    if (s.agentList[agent] === -1 && (s.agentLoad[agent] as number) < (s.model.teams.atOnce[team] as number)) list(s, agent, s.agentLoad[agent] as number);
  }
  for (let agent = agentFrom[team] as number; agent < end && (s.present[team] as number) < (s.target[team] as number); agent++) {
    if (s.agentDoing[agent] !== agentState.off) continue;
    s.present[team] = (s.present[team] as number) + 1;
    addPresent(s, team, 1);
    setToWork(s, agent);
  }
}

function addPresent(s: State, team: number, by: number): void {
  const cell = (s.row * s.model.teamIds.length + team) * teamColumns.length + teamColumn.present;
  s.tally.team[cell] = (s.tally.team[cell] as number) + by * ((s.clock[stepEnd] as number) - (s.clock[now] as number));
}

function leaving(s: State, team: number): number {
  const { agentFrom } = s.model.teams;
  let count = 0;
  for (let agent = agentFrom[team] as number; agent < (agentFrom[team + 1] as number); agent++) count += s.agentLeaving[agent] as number;
  return count;
}

function sendHome(s: State, team: number): void {
  const { agentFrom, atOnce, skillFrom, skillQueue } = s.model.teams;
  const above = () => (s.present[team] as number) - (s.target[team] as number);
  for (let idle = s.listTail[team * s.listWidth] as number; idle >= 0 && above() > 0; idle = s.listTail[team * s.listWidth] as number) {
    unlist(s, idle);
    s.idle[team] = (s.idle[team] as number) - 1;
    leave(s, idle);
  }
  if (above() <= 0) return;
  let freezes = false;
  for (let skill = skillFrom[team] as number; skill < (skillFrom[team + 1] as number); skill++)
    if (s.model.places.freezes[skillQueue[skill] as number] === 1) freezes = true;
  for (let agent = (agentFrom[team + 1] as number) - 1; freezes && agent >= (agentFrom[team] as number) && above() > 0; agent--)
    if (s.agentDoing[agent] === agentState.inContact) layDown(s, agent);
  if (atOnce[team] === 1) return;
  for (let agent = (agentFrom[team + 1] as number) - 1; agent >= (agentFrom[team] as number) && above() > leaving(s, team); agent--)
    if (s.agentDoing[agent] === agentState.inContact && s.agentLeaving[agent] === 0) {
      s.agentLeaving[agent] = 1;
      unlist(s, agent);
    }
}
