import { abandonment, abandonmentIgnoreShort } from './abandonment.ts';
import { absence } from './absence.ts';
import { agentsBusy } from './agentsBusy.ts';
import { agentsOnFloor } from './agentsOnFloor.ts';
import { agentsRostered } from './agentsRostered.ts';
import { askedPerTouch } from './askedPerTouch.ts';
import { attemptHours } from './attemptHours.ts';
import { attemptsInVain } from './attemptsInVain.ts';
import { attemptsMade } from './attemptsMade.ts';
import { avoided } from './avoided.ts';
import { backlogShare } from './backlogShare.ts';
import { balked } from './balked.ts';
import { blocked } from './blocked.ts';
import { breakShare } from './breakShare.ts';
import { calledBack } from './calledBack.ts';
import { caughtByOwner } from './caughtByOwner.ts';
import { channelShare } from './channelShare.ts';
import { concessionCost } from './concessionCost.ts';
import { concessions } from './concessions.ts';
import { contactCost } from './contactCost.ts';
import { contactsOffered } from './contactsOffered.ts';
import { contactsPerInquiry } from './contactsPerInquiry.ts';
import { containment } from './containment.ts';
import { customersAtRisk } from './customersAtRisk.ts';
import { customersLost } from './customersLost.ts';
import { customersLostPerWeek } from './customersLostPerWeek.ts';
import { customersSaved } from './customersSaved.ts';
import { delayed } from './delayed.ts';
import { disputesPerWeek } from './disputesPerWeek.ts';
import { effortPerInquiry } from './effortPerInquiry.ts';
import { failedSelfService } from './failedSelfService.ts';
import { followUpsPerTouch } from './followUpsPerTouch.ts';
import { forced } from './forced.ts';
import { forcedLeft } from './forcedLeft.ts';
import { foundClosed } from './foundClosed.ts';
import { givenUp } from './givenUp.ts';
import { handleTime } from './handleTime.ts';
import { handOffsPerTouch } from './handOffsPerTouch.ts';
import { highEffort } from './highEffort.ts';
import { induced } from './induced.ts';
import { inquiries } from './inquiries.ts';
import { inquiriesRemoved } from './inquiriesRemoved.ts';
import { interrupted } from './interrupted.ts';
import { itemMissing } from './itemMissing.ts';
import { meanQueue } from './meanQueue.ts';
import { meanWaitEntered } from './meanWaitEntered.ts';
import { meanWaitFromStart } from './meanWaitFromStart.ts';
import { meanWaitServed } from './meanWaitServed.ts';
import { menuLeft } from './menuLeft.ts';
import { menuServed } from './menuServed.ts';
import { messageCost } from './messageCost.ts';
import { messages } from './messages.ts';
import type { Metric } from './metric.ts';
import { movedByMessage } from './movedByMessage.ts';
import { neverReached } from './neverReached.ts';
import { occupancy } from './occupancy.ts';
import { offersPerInquiry } from './offersPerInquiry.ts';
import { oneOffCost } from './oneOffCost.ts';
import { open } from './open.ts';
import { outsourcingCost } from './outsourcingCost.ts';
import { overLimit } from './overLimit.ts';
import { overtimeHours } from './overtimeHours.ts';
import { promisesBroken } from './promisesBroken.ts';
import { promisesKept } from './promisesKept.ts';
import { promisesMade } from './promisesMade.ts';
import { redialsPerInquiry } from './redialsPerInquiry.ts';
import { repetitionsPerInquiry } from './repetitionsPerInquiry.ts';
import { replies } from './replies.ts';
import { resolved } from './resolved.ts';
import { resolvedAtFirst } from './resolvedAtFirst.ts';
import { resolvedByContact } from './resolvedByContact.ts';
import { rosteredHours } from './rosteredHours.ts';
import { ruleHours } from './ruleHours.ts';
import { rulesBegun } from './rulesBegun.ts';
import { salesLost } from './salesLost.ts';
import { salesMade } from './salesMade.ts';
import { salesRevenue } from './salesRevenue.ts';
import { satisfactionAnswered } from './satisfactionAnswered.ts';
import { satisfactionMargin } from './satisfactionMargin.ts';
import { satisfactionOfAll } from './satisfactionOfAll.ts';
import * as serviceLevel from './serviceLevel.ts';
import { shoppersLost } from './shoppersLost.ts';
import { slotUse } from './slotUse.ts';
import { staffCost } from './staffCost.ts';
import { steered } from './steered.ts';
import { stuckSteps } from './stuckSteps.ts';
import { surveyAnswers } from './surveyAnswers.ts';
import { surveyCost } from './surveyCost.ts';
import { surveyResponse } from './surveyResponse.ts';
import { surveysSent } from './surveysSent.ts';
import { switchesPerInquiry } from './switchesPerInquiry.ts';
import { timeToResolution } from './timeToResolution.ts';
import { touchAttainment } from './touchAttainment.ts';
import { touchOpen } from './touchOpen.ts';
import { touchTime } from './touchTime.ts';
import { touchTimePercentile90 } from './touchTimePercentile90.ts';
import { transfersPerInquiry } from './transfersPerInquiry.ts';
import { valueLost } from './valueLost.ts';
import { waitPercentile90 } from './waitPercentile90.ts';
import { waitPerInquiry } from './waitPerInquiry.ts';

/** Every metric, in the order in which reports list them. */
export const metrics = [
  serviceLevel.offered,
  serviceLevel.entered,
  serviceLevel.answered,
  serviceLevel.ignoreAbandonsWithinTarget,
  serviceLevel.ignoreShortAbandons,
  serviceLevel.abandonsWithinTargetCount,
  meanWaitServed,
  meanWaitEntered,
  meanWaitFromStart,
  waitPercentile90,
  overLimit,
  delayed,
  abandonment,
  abandonmentIgnoreShort,
  blocked,
  balked,
  calledBack,
  promisesMade,
  promisesKept,
  promisesBroken,
  attemptsMade,
  attemptsInVain,
  neverReached,
  attemptHours,
  interrupted,
  meanQueue,
  rulesBegun,
  ruleHours,
  contactsOffered,
  inquiries,
  contactsPerInquiry,
  resolvedAtFirst,
  resolved,
  givenUp,
  open,
  transfersPerInquiry,
  redialsPerInquiry,
  switchesPerInquiry,
  repetitionsPerInquiry,
  waitPerInquiry,
  timeToResolution,
  effortPerInquiry,
  highEffort,
  customersLost,
  customersLostPerWeek,
  valueLost,
  surveysSent,
  surveyAnswers,
  surveyResponse,
  satisfactionAnswered,
  satisfactionMargin,
  satisfactionOfAll,
  failedSelfService,
  steered,
  inquiriesRemoved,
  forced,
  forcedLeft,
  customersAtRisk,
  customersSaved,
  offersPerInquiry,
  movedByMessage,
  avoided,
  replies,
  induced,
  messages,
  messageCost,
  surveyCost,
  occupancy,
  slotUse,
  agentsBusy,
  agentsOnFloor,
  agentsRostered,
  rosteredHours,
  overtimeHours,
  breakShare,
  backlogShare,
  absence,
  staffCost,
  contactCost,
  outsourcingCost,
  oneOffCost,
  concessions,
  concessionCost,
  salesMade,
  salesRevenue,
  itemMissing,
  disputesPerWeek,
  shoppersLost,
  salesLost,
  containment,
  resolvedByContact,
  channelShare,
  handleTime,
  foundClosed,
  menuServed,
  menuLeft,
  touchAttainment,
  touchTime,
  touchTimePercentile90,
  touchOpen,
  handOffsPerTouch,
  stuckSteps,
  askedPerTouch,
  followUpsPerTouch,
  caughtByOwner,
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]['id'];

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric of an id, or undefined. */
export const metricOf = (id: string): Metric | undefined => byId.get(id);
