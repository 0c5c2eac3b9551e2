import { queueColumn, queueWidth } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { takeFromList } from './agents.ts';
import { workOnBacklog } from './backlog.ts';
import { takeOwed } from './breaks.ts';
import { addEvent, eventTime, removeEvent } from './eventQueue.ts';
import { has } from './has.ts';
import * as at from './layout.ts';
import * as reg from './registers.ts';
import { findAgent } from './routing/findAgent.ts';
import { pull, takeBreak } from './service.ts';
import {
  agentInts,
  agentReals,
  clock,
  memberAfterWait,
  memberTeam,
  mostRules,
  mostTeams,
  now,
  placeInts,
  queueInts,
  queueTally,
  registers,
  ruleKind,
  ruleNodes,
  running,
  skillAfterWait,
  skillQueue,
  slotInts,
  slotReals,
  stepEnd,
  teamInts,
} from './state.ts';

/**
 * Intraday rules. A rule that is looked at whenever its queue changes has an event at the same time, after the change is done; one that
 * waits for the head of the queue to have waited long enough has it then; others at stated times. A skill that does not hold now takes
 * contacts after an endless wait.
 */

const inForce = new Uint8Array(mostRules);
/** [team]: whether agents put breaks off, and do not begin items of the backlog. */
const breaksWait = new Uint8Array(mostTeams);
const backlogPauses = new Uint8Array(mostTeams);

/** No rule is in force; those that are looked at by the clock are so for the first time. */
export function resetRules({ rules, teamIds }: CompiledModel): void {
  inForce.fill(0);
  breaksWait.fill(0, 0, teamIds.length);
  backlogPauses.fill(0, 0, teamIds.length);
  for (let rule = 0; rule < rules.queue.length; rule++) {
    setSkills(rule);
    if ((rules.every[rule] as number) > 0) setCheck(rule, rules.every[rule] as number);
  }
}

function setCheck(rule: number, time: number): void {
  removeEvent(ruleNodes + rule);
  if (time === Number.POSITIVE_INFINITY) return;
  eventTime[ruleNodes + rule] = time;
  addEvent(ruleNodes + rule, ruleKind);
}

/** The length of a queue has changed: rules that watch it are looked at when that is done. */
export function queueChanged(queue: number): void {
  const { rules } = running.model;
  for (let rule = 0; rule < rules.queue.length; rule++)
    if (rules.queue[rule] === queue && rules.every[rule] === 0) setCheck(rule, nextLook(rule));
}

/** When a rule has to be looked at: now if it comes into force or goes out, when the head of the queue has waited long enough, or never. */
function nextLook(rule: number): number {
  const holds = conditionHolds(rule) ? 1 : 0;
  if (holds !== inForce[rule]) return clock[now] as number;
  return holds === 1 ? Number.POSITIVE_INFINITY : headSince(rule) + (running.model.rules.longest[rule] as number);
}

/** Since when the customer at the head of a rule's queue has waited; Infinity where nobody waits. */
function headSince(rule: number): number {
  const head = queueInts[((running.model.rules.queue[rule] as number) << 2) + at.head] as number;
  return head < 0 ? Number.POSITIVE_INFINITY : (slotReals[(head << 3) + at.since] as number);
}

/** Whether any condition of a rule holds, by the lower limits where it is in force. */
function conditionHolds(rule: number): boolean {
  const { rules } = running.model;
  const holds = inForce[rule] === 1;
  const waiting = queueInts[((rules.queue[rule] as number) << 2) + at.waiting] as number;
  if (waiting >= ((holds ? rules.waitingBelow : rules.waiting)[rule] as number)) return true;
  const longest = (holds ? rules.longestBelow : rules.longest)[rule] as number;
  if (headSince(rule) + longest <= (clock[now] as number)) return true;
  const busy = (holds ? rules.busyBelow : rules.busy)[rule] as number;
  return busy < Number.POSITIVE_INFINITY && busyShare(rules.queue[rule] as number) >= busy;
}

/** Busy agents of those present, over the teams that serve a queue whatever rules are in force; 0 where nobody is present. */
function busyShare(queue: number): number {
  const { groupGate } = running.model.places;
  const end = placeInts[(queue << 4) + at.memberTo] as number;
  let busy = 0;
  let present = 0;
  for (let member = placeInts[(queue << 4) + at.memberFrom] as number; member < end; member++) {
    if (groupGate[member] !== 0) continue;
    const row = (memberTeam[member] as number) << 4;
    busy += teamInts[row + at.busy] as number;
    present += teamInts[row + at.present] as number;
  }
  return present === 0 ? 0 : busy / present;
}

/** A rule is looked at. */
export function ruleEvent(rule: number): void {
  const every = running.model.rules.every[rule] as number;
  if ((conditionHolds(rule) ? 1 : 0) !== inForce[rule]) change(rule);
  setCheck(rule, every > 0 ? (clock[now] as number) + every : nextLook(rule));
}

/** A rule comes into force or goes out. */
function change(rule: number): void {
  const { rules, teamIds } = running.model;
  const holds = inForce[rule] === 0;
  inForce[rule] = holds ? 1 : 0;
  const left = (clock[stepEnd] as number) - (clock[now] as number);
  count(rule, queueColumn.ruleSeconds, holds ? left : -left);
  if (holds) count(rule, queueColumn.rulesBegun, 1);
  setSkills(rule);
  serveOpened(rule);
  if (!holds) takeOwed(rule);
  for (let team = 0; team < teamIds.length; team++) {
    if (rules.breaksWait[team] === rule) breaksWait[team] = holds ? 1 : 0;
    if (rules.backlogPauses[team] === rule) backlogPauses[team] = holds ? 1 : 0;
    if (!holds && rules.breaksWait[team] === rule) takePutOff(team);
    if (!holds && rules.backlogPauses[team] === rule) workOnBacklog(team);
  }
}

function count(rule: number, column: number, amount: number): void {
  const queue = running.model.rules.queue[rule] as number;
  const cell = (registers[reg.queueRow] as number) + queue * queueWidth + column;
  queueTally[cell] = (queueTally[cell] as number) + amount;
}

/** Rules in force at the start of a step count over its whole length; later changes correct it. */
export function carryRules(length: number): void {
  for (let rule = 0; rule < running.model.rules.queue.length; rule++)
    if (inForce[rule] === 1) count(rule, queueColumn.ruleSeconds, length);
}

/** Opens or shuts the skills that hold only, or not, during a rule. */
function setSkills(rule: number): void {
  const { places, teams } = running.model;
  gate(rule, places.groupGate, places.groupAfterWait, memberAfterWait);
  gate(rule, teams.skillGate, teams.skillAfterWait, skillAfterWait);
}

function gate(rule: number, gates: Int32Array, usual: Float64Array, waits: Float64Array): void {
  const during = rule + 1;
  for (let row = 0; row < gates.length; row++) {
    const of = gates[row] as number;
    if (of !== during && of !== -during) continue;
    const isOpen = of > 0 === (inForce[rule] === 1);
    waits[row] = isOpen ? (usual[row] as number) : Number.POSITIVE_INFINITY;
  }
}

/** Contacts of queues that a rule has opened to further teams are served by their agents, each team's in its order of priority. */
function serveOpened(rule: number): void {
  const { skillGate } = running.model.teams;
  for (let skill = 0; skill < skillGate.length; skill++)
    if (Math.abs(skillGate[skill] as number) === rule + 1) serveWaiting(skillQueue[skill] as number);
}

/** Contacts of a queue for which agents have become free, the longest waiting first. */
export function serveWaiting(queue: number): void {
  let slot = queueInts[(queue << 2) + at.head] as number;
  while (slot >= 0) {
    const wait = (clock[now] as number) - (slotReals[(slot << 3) + at.since] as number);
    const agent = findAgent(slot, queue, wait);
    if (agent >= 0) {
      takeFromList(agent);
      pull(slot, agent);
      slot = queueInts[(queue << 2) + at.head] as number;
    } else if (has(queue, at.hasLanguages)) slot = slotInts[(slot << 4) + at.nextInQueue] as number;
    else return;
  }
}

export const isInForce = (rule: number): boolean => inForce[rule] === 1;

/** Whether a team's agents put breaks off at present. */
export const putsBreaksOff = (team: number): boolean => breaksWait[team] === 1;

/** Whether a team's agents begin no items of the backlog at present. */
export const pausesBacklog = (team: number): boolean => backlogPauses[team] === 1;

/** Idle agents take the breaks that they have put off. */
function takePutOff(team: number): void {
  const { agentFrom } = running.model.teams;
  const list = team * (registers[reg.listWidth] as number);
  for (let agent = agentFrom[team] as number; agent < (agentFrom[team + 1] as number); agent++) {
    const pause = agentReals[(agent << 1) + at.breakAfter] as number;
    if (pause === 0 || agentInts[(agent << 3) + at.agentList] !== list) continue;
    agentReals[(agent << 1) + at.breakAfter] = 0;
    takeFromList(agent);
    takeBreak(agent, team, pause);
  }
}
