import { gotOf } from '../got.ts';
import { lawMean } from '../lawMean.ts';
import { type Checked, exactlyOneOf, refersTo } from './check.ts';

const daySeconds = 86_400;
/** Below it times are as good as alike. */
const leastCv = 0.01;
/** Seconds that all phases of a surge last on average, at least. */
const shortestCycle = 60;

/** Surges are stated in one way, concern types that exist, and begin inside the window; factors that are not 0 make a difference. */
export function checkDemand({ scenario, report }: Checked): void {
  const { demand, inquiryTypes, calendar } = scenario;
  const windowSeconds = calendar.days * daySeconds;
  for (const field of ['busyDayCv', 'busyIntervalCv'] as const)
    if (demand[field] > 0 && demand[field] < leastCv)
      report(['demand', field], 'zeroOrAtLeast', { least: leastCv, got: gotOf(demand[field]) });
  for (const [id, { types, phases, spells }] of Object.entries(demand.surges)) {
    const path = ['demand', 'surges', id];
    exactlyOneOf(report, path, { phases, spells }, ['phases', 'spells']);
    const cycle = phases?.reduce((sum, { time }) => sum + lawMean(time), 0) ?? shortestCycle;
    if (cycle < shortestCycle) report([...path, 'phases'], 'tooLow', { least: shortestCycle, got: gotOf(cycle) });
    types?.forEach((type, position) => {
      refersTo(report, [...path, 'types', position], 'inquiryType', type, inquiryTypes);
    });
    spells?.forEach(({ fromSeconds: got }, position) => {
      if (got >= windowSeconds) report([...path, 'spells', position, 'fromSeconds'], 'afterWindow', { windowSeconds, got });
    });
  }
}
