import { gotOf } from '../got.ts';
import { lawMean } from '../lawMean.ts';
import { customersConcerned } from '../messagesSent.ts';
import { type Checked, exactlyOneOf, refersTo, sumsToAtMost100 } from './check.ts';

const daySeconds = 86_400;
/** Below it times are as good as alike. */
const leastCv = 0.01;
/** Seconds that all phases of a surge last on average, at least. */
const shortestCycle = 60;

/** Messages concern types and segments that exist, are of a known number, and what they move and bring can be served. */
function checkMessages({ scenario, report }: Checked): void {
  const { demand, inquiryTypes, customers, channels } = scenario;
  for (const [id, message] of Object.entries(demand.messages)) {
    const path = ['demand', 'messages', id];
    message.types?.forEach((type, position) => {
      refersTo(report, [...path, 'types', position], 'inquiryType', type, inquiryTypes);
    });
    message.segments?.forEach((segment, position) => {
      refersTo(report, [...path, 'segments', position], 'segment', segment, customers.segments);
    });
    for (const channel of Object.keys(message.movedPercent))
      refersTo(report, [...path, 'movedPercent', channel], 'channel', channel, channels);
    sumsToAtMost100(report, [...path, 'movedPercent'], { avoided: message.avoidedPercent, ...message.movedPercent });
    if (message.perDay === undefined && !customersConcerned(scenario, message))
      report([...path, 'perDay'], 'onlyWith', { needed: 'customers.number' });
    if (message.reply === undefined) continue;
    refersTo(report, [...path, 'reply', 'type'], 'inquiryType', message.reply.type, inquiryTypes);
    refersTo(report, [...path, 'reply', 'channel'], 'channel', message.reply.channel, channels);
  }
}

/** Surges are stated in one way, concern types that exist, and begin inside the window; factors that are not 0 make a difference. */
export function checkDemand(checked: Checked): void {
  const { scenario, report } = checked;
  checkMessages(checked);
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
