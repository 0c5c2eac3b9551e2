import type { Unit } from '../../metrics/metric.ts';

/** What a sum counts: its unit, and the factor that brings it there from the unit of the sum. */
interface Sum {
  readonly unit: Unit;
  readonly factor: number;
}

const count: Sum = { unit: 'count', factor: 1 };
const hours: Sum = { unit: 'hours', factor: 1 };
const hoursOfSeconds: Sum = { unit: 'hours', factor: 1 / 3600 };
const money: Sum = { unit: 'money', factor: 1 };

const special: Readonly<Record<string, readonly [numerator: Sum, denominator: Sum]>> = {
  'meanWait.served': [hoursOfSeconds, count],
  occupancy: [hoursOfSeconds, hoursOfSeconds],
  agentsOnFloor: [hoursOfSeconds, hoursOfSeconds],
  agentsRostered: [hoursOfSeconds, hoursOfSeconds],
  rosteredHours: [hours, count],
  staffCost: [money, count],
  contactCost: [money, count],
};

/** What the two sums of a headline measure count. */
export const sumsOf = (metric: string): readonly [numerator: Sum, denominator: Sum] => special[metric] ?? [count, count];
