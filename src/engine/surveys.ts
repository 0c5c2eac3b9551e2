import { queueWidth, surveyColumn, surveyWidth } from '../metrics/tally.ts';
import { abandonedOutcome, atFirstOutcome, longWaitOutcome, repeatedOutcome, unresolvedOutcome } from '../model/compiledModel.ts';
import { below } from '../random/bernoulli.ts';
import { contactDraw, isAgain } from './contact.ts';
import { has } from './has.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { agentInts, agentNodes, arrivalInts, registers, running, slotInts, slotReals, surveyTally } from './state.ts';
import { isFollowUp } from './touches.ts';

/**
 * Short surveys. A contact ends at a surveyed queue, served there or abandoned: by what the customer went through he is satisfied or not, is
 * asked or not, answers or not, each with a draw of its own, so that who is asked changes nobody's satisfaction. It counts in the interval
 * of its arrival, at its queue and with the team that served it. Nothing else changes.
 */

/** 1 where a slot's present contact waited long. */
const waitedLong = new Uint8Array(agentNodes);

/** Service begins after a wait, to which the time in the menu is added. */
export function noteWait(slot: number, queue: number, wait: number): void {
  const row = slot << 3;
  const inMenu = has(queue, at.hasMenu) ? (slotReals[row + at.since] as number) - (slotReals[row + at.menuSince] as number) : 0;
  waitedLong[slot] = wait + inMenu > running.model.surveys.longWait ? 1 : 0;
}

/** The customer of a contact that its agent has ended. */
export function askServed(slot: number, isResolved: boolean): void {
  const agent = slotInts[(slot << 4) + at.agentOf] as number;
  const resolved = waitedLong[slot] === 1 ? longWaitOutcome : isAgain(slot) ? repeatedOutcome : atFirstOutcome;
  ask(slot, agentInts[(agent << 3) + at.agentTeam] as number, isResolved ? resolved : unresolvedOutcome);
}

/** The customer of a contact that leaves its queue unserved. */
export const askAbandoned = (slot: number): void => ask(slot, -1, abandonedOutcome);

function ask(slot: number, team: number, outcome: number): void {
  const { surveys } = running.model;
  const row = slot << 4;
  if (arrivalInts[((slotInts[row + at.type] as number) << 4) + at.isShopper] === 1) return;
  if (registers[reg.touching] === 1 && isFollowUp(slot)) return;
  const queues = registers[reg.queueCount] as number;
  const interval = Math.floor((slotInts[row + at.queueCell] as number) / (queues * queueWidth));
  const pair = surveys.pairOf[(team + 1) * queues + (slotInts[row + at.place] as number)] as number;
  const cell = (interval * surveys.pairs.length + pair) * surveyWidth;
  const isSatisfied = below(contactDraw(slot, purposes.satisfied), surveys.satisfied[outcome] as number);
  add(cell + surveyColumn.ended, 1);
  if (isSatisfied) add(cell + surveyColumn.satisfied, 1);
  if (!below(contactDraw(slot, purposes.surveyed), surveys.asked)) return;
  add(cell + surveyColumn.sent, 1);
  add(cell + surveyColumn.cost, surveys.costPerSurvey);
  if (!below(contactDraw(slot, purposes.surveyAnswer), surveys.answered[outcome] as number)) return;
  add(cell + surveyColumn.answers, 1);
  add(cell + surveyColumn.cost, surveys.costPerAnswer);
  if (isSatisfied) add(cell + surveyColumn.satisfiedAnswers, 1);
}

function add(cell: number, amount: number): void {
  surveyTally[cell] = (surveyTally[cell] as number) + amount;
}
