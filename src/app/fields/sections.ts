import { nearestPattern } from './nearestPattern.ts';

/** The sections of the form, in their order. */
export const sections = [
  'general',
  'demand',
  'channels',
  'after',
  'teams',
  'steering',
  'touches',
  'targets',
  'money',
  'simulation',
  'assumptions',
] as const;
export type Section = (typeof sections)[number];

/** Of these patterns and all below them, unless something nearer says otherwise. */
export const sectionOfPattern: Readonly<Record<string, Section>> = {
  calendar: 'general',
  demand: 'demand',
  customers: 'demand',
  inquiryTypes: 'demand',
  channels: 'channels',
  queues: 'channels',
  'inquiryTypes.*.handling.*.ifUnresolved': 'after',
  'inquiryTypes.*.handling.*.itemMissing': 'after',
  'inquiryTypes.*.handling.*.transfersPercent': 'after',
  'inquiryTypes.*.handling.*.redialsPercent': 'after',
  'inquiryTypes.*.handling.*.redialDelay': 'after',
  'channels.*.whenClosed': 'after',
  'channels.*.afterAbandoning': 'after',
  'channels.*.afterBlocked': 'after',
  intradayRules: 'teams',
  teams: 'teams',
  steering: 'steering',
  touches: 'touches',
  effort: 'touches',
  surveys: 'touches',
  targets: 'targets',
  money: 'money',
  'channels.*.costPerContact': 'money',
  'demand.messages.*.costPerMessage': 'money',
  'teams.*.outsourced': 'money',
  'teams.*.wagePerHour': 'money',
  'teams.*.skills.*.wagePremiumPerHour': 'money',
  experiment: 'simulation',
  'calendar.warmUpDays': 'simulation',
  'calendar.followDays': 'simulation',
  assumptions: 'assumptions',
};

export const sectionOf = (pattern: string): Section => nearestPattern(sectionOfPattern, pattern) ?? 'general';
