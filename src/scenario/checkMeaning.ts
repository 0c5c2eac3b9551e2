import { checkAssumptions } from './checks/checkAssumptions.ts';
import { checkCalendar } from './checks/checkCalendar.ts';
import { checkChannels } from './checks/checkChannels.ts';
import { checkCustomers } from './checks/checkCustomers.ts';
import { checkDemand } from './checks/checkDemand.ts';
import { checkHandling } from './checks/checkHandling.ts';
import { checkIntradayRules } from './checks/checkIntradayRules.ts';
import { checkLanguages } from './checks/checkLanguages.ts';
import { checkLaws } from './checks/checkLaws.ts';
import { checkQueues } from './checks/checkQueues.ts';
import { checkReach } from './checks/checkReach.ts';
import { checkSize } from './checks/checkSize.ts';
import { checkSteering } from './checks/checkSteering.ts';
import { checkSurveys } from './checks/checkSurveys.ts';
import { checkTeams } from './checks/checkTeams.ts';
import { checkTouches } from './checks/checkTouches.ts';
import { checkVolumes } from './checks/checkVolumes.ts';
import { type Issue, issueAt } from './issue.ts';
import { queuesOf } from './queuesOf.ts';
import type { Scenario } from './schema/scenario.ts';

const checks = [
  checkCalendar,
  checkLaws,
  checkChannels,
  checkQueues,
  checkTeams,
  checkIntradayRules,
  checkVolumes,
  checkDemand,
  checkCustomers,
  checkHandling,
  checkTouches,
  checkReach,
  checkLanguages,
  checkSteering,
  checkSurveys,
  checkAssumptions,
  checkSize,
];

/** What does not fit together in a scenario of the right shape: references, sums, lengths of tables, orders. */
export function checkMeaning(scenario: Scenario): Issue[] {
  const issues: Issue[] = [];
  const queues = queuesOf(scenario);
  for (const check of checks) {
    check({ scenario, queues, report: (path, code, ...values) => issues.push(issueAt(path, code, ...values)) });
  }
  return issues;
}
