import { describe, expect, it } from 'vitest';
import { emptyMeasures, everyMeasure, measuredScopes, metricsOf } from '../../../src/app/decide/allMeasures.ts';
import { allMeasuresCsv } from '../../../src/app/decide/allMeasuresCsv.ts';
import { measuredName } from '../../../src/app/decide/measuredName.ts';
import { english } from '../../../src/app/decide/measures.english.ts';
import { metrics } from '../../../src/metrics/metrics.ts';
import { messages } from '../../messages.ts';
import { comparisonOf, difference, estimate } from './told.ts';

const values = [
  { itemMissing: estimate(0.02), blocked: estimate(0, 0), valueLost: estimate(null), concessionCost: estimate(0, 0) },
  { itemMissing: estimate(0), blocked: estimate(0, 0), valueLost: estimate(null), concessionCost: estimate(900, 40) },
];
const differences = [{ itemMissing: difference(-0.02, 0.01, 'better'), concessionCost: difference(900, 40, 'worse', 1) }];
const comparison = comparisonOf({ values, differences });

describe('all measures', () => {
  it('are those that hold anything in any scenario, in their groups', () => {
    expect(everyMeasure(comparison)).toEqual([
      { name: 'groupCustomers', measures: [{ metric: 'itemMissing' }] },
      { name: 'groupMoney', measures: [{ metric: 'concessionCost' }] },
    ]);
    expect(everyMeasure(comparisonOf()).flatMap(({ measures }) => measures)).toContainEqual({
      metric: 'rosteredHours',
      ofStaffing: true,
    });
  });

  it('of which nothing occurs are listed on request alone', () => {
    const empty = emptyMeasures(comparison, 'all');
    expect(empty).toContain('blocked');
    expect(empty).toContain('satisfactionOfAll');
    expect(empty).not.toContain('itemMissing');
    expect(empty).not.toContain('handleTime'); // no measure of the whole operation
    const all = everyMeasure(comparison, empty).flatMap(({ measures }) => measures.map(({ metric }) => metric));
    expect(all.sort()).toEqual(metricsOf('all').sort());
  });

  it('leave no measure out of every scope and no measure without a group', () => {
    const scoped = new Set(Object.keys(measuredScopes).flatMap((scope) => metricsOf(scope as keyof typeof measuredScopes)));
    expect([...scoped].sort()).toEqual(metrics.map(({ id }) => id).sort());
    const all = Object.fromEntries(metrics.map(({ id }) => [id, estimate(1)]));
    const grouped = everyMeasure(comparisonOf({ values: [all] })).flatMap(({ measures }) => measures);
    expect(grouped.map(({ metric }) => metric).sort()).toEqual(metrics.map(({ id }) => id).sort());
  });

  it('are written for spreadsheets in full, a row a measure, with differences and verdicts', () => {
    const rows = allMeasuresCsv(messages.en, english, 'ILS', [{ name: 'tills', comparison }]).split('\r\n');
    expect(rows[0]).toBe(
      '\ufeffOf,Measure,Unit,A,"A, from","A, to",B,"B, from","B, to",B less A,"B less A, from","B less A, to","B, verdict"',
    );
    expect(rows[1]).toBe('tills,Item missing,fraction of 1,0.02,0.01,0.03,0,-0.01,0.01,-0.02,-0.03,-0.01,better');
    expect(rows[2]).toBe('tills,Concession cost a week,currency ILS,0,0,0,900,860,940,900,860,940,worse');
    expect(rows).toHaveLength(4);
  });
});

describe('what is measured', () => {
  const wholes = [
    { channels: { phone: { kind: 'phone' } }, queues: { first: { channel: 'phone' } } },
    {
      inquiryTypes: { fault: { name: 'Fault on the line' } },
      customers: { segments: { old: { name: 'Older' } } },
      touches: { repair: { name: 'Repair', targets: { visit: { name: 'Visit' } } } },
    },
  ];
  const nameOf = (scope: Parameters<typeof measuredName>[3], id: string, language: 'en' | 'he' = 'en') =>
    measuredName({ language, say: messages[language] }, '{first}: {second}', wholes, scope, id);

  it('is called as the documents say, else by its kind or id', () => {
    expect(nameOf('channels', 'phone')).toBe(messages.en['channel.phone']);
    expect(nameOf('queues', 'phone')).toBe(messages.en['channel.phone']);
    expect(nameOf('queues', 'first')).toBe('first');
    expect(nameOf('segments', 'old')).toBe('Older');
    expect(nameOf('types', 'fault', 'he')).toBe('תקלה בקו');
    expect(nameOf('typePlaces', 'fault phone')).toBe(`Fault on the line: ${messages.en['channel.phone']}`);
    expect(nameOf('touchTargets', 'repair visit')).toBe('Repair: Visit');
    expect(nameOf('owners', 'Field unit')).toBe('Field unit');
    expect(nameOf('teams', 'gone')).toBe('gone');
  });
});
