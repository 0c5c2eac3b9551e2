import { customersBehind } from '../segmentMix.ts';
import { type Checked, refersTo, sumsTo100 } from './check.ts';

/** Segments that are named exist, those of a type make some inquiries, and volumes stated by customers have some. */
export function checkCustomers({ scenario, report }: Checked): void {
  const { segments } = scenario.customers;
  for (const [id, { keepHuman, leaveIfForcedPercent }] of Object.entries(segments))
    if (!keepHuman && leaveIfForcedPercent > 0)
      report(['customers', 'segments', id, 'leaveIfForcedPercent'], 'onlyWith', { needed: 'keepHuman' });
  for (const [id, type] of Object.entries(scenario.inquiryTypes)) {
    const path = ['inquiryTypes', id, 'segments'];
    for (const [segment, { startsOnPercent }] of Object.entries(type.segments)) {
      refersTo(report, [...path, segment], 'segment', segment, segments);
      if (startsOnPercent === undefined) continue;
      const starts = [...path, segment, 'startsOnPercent'];
      for (const channel of Object.keys(startsOnPercent))
        refersTo(report, [...starts, channel], 'channel', channel, scenario.channels);
      sumsTo100(report, starts, startsOnPercent);
    }
    const customers = customersBehind(scenario, type);
    if (Object.keys(segments).length > 0 && customers === 0) report(['customers', 'segments'], 'allZero');
    if (customers === undefined && type.volume.perThousandCustomers !== undefined)
      report(['inquiryTypes', id, 'volume', 'perThousandCustomers'], 'onlyWith', { needed: 'customers.number' });
  }
}
