import { selfServes } from '../queuesOf.ts';
import { type Checked, refersTo } from './check.ts';

/** Customers are asked on channels that exist and that agents serve. */
export function checkSurveys({ scenario, report }: Checked): void {
  scenario.surveys?.channels?.forEach((channel, position) => {
    const path = ['surveys', 'channels', position];
    if (refersTo(report, path, 'channel', channel, scenario.channels) && selfServes(scenario, channel))
      report(path, 'onlyAgents', { channel });
  });
}
