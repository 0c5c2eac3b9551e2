import { nearestPattern } from './nearestPattern.ts';

/** How deep one has to go to see a field: the few numbers of a first answer, what the manager of a service edits, everything. */
export const depths = ['quick', 'standard', 'all'] as const;
export type Depth = (typeof depths)[number];

/** Of these patterns and all below them, unless something nearer says otherwise. The others are seen among all. */
export const depthOfPattern: Readonly<Record<string, Depth>> = {
  'inquiryTypes.*.volume.perDay': 'quick',
  'inquiryTypes.*.volume.scalePercent': 'quick',
  'inquiryTypes.*.handling.*.time.meanSeconds': 'quick',
  'teams.*.agents.constant': 'quick',
  'teams.*.agents.add': 'quick',
  'targets.*.withinSeconds': 'quick',
  'targets.*.percent': 'quick',

  name: 'standard',
  description: 'standard',
  'calendar.startDate': 'standard',
  'calendar.days': 'standard',
  'calendar.intervalMinutes': 'standard',
  'calendar.openingHours': 'standard',
  'inquiryTypes.*.name': 'standard',
  'inquiryTypes.*.volume.volumeBasis': 'standard',
  'inquiryTypes.*.volume.intervalWeights': 'standard',
  'inquiryTypes.*.volume.dayWeights': 'standard',
  'inquiryTypes.*.volume.perInterval': 'standard',
  'inquiryTypes.*.startsOnPercent': 'standard',
  'inquiryTypes.*.handling.*.time': 'standard',
  'inquiryTypes.*.handling.*.wrapUp': 'standard',
  'inquiryTypes.*.handling.*.firstContactResolutionPercent': 'standard',
  'inquiryTypes.*.handling.*.coveragePercent': 'standard',
  'inquiryTypes.*.handling.*.completionPercent': 'standard',
  'inquiryTypes.*.handling.*.ifUnresolved': 'standard',
  'inquiryTypes.*.handling.*.itemMissing': 'standard',
  'inquiryTypes.*.handling.*.transfersPercent': 'standard',
  'channels.*.kind': 'standard',
  'channels.*.name': 'standard',
  'channels.*.openingHours': 'standard',
  'channels.*.whenClosed': 'standard',
  'channels.*.lines': 'standard',
  'channels.*.patience': 'standard',
  'channels.*.afterAbandoning': 'standard',
  'channels.*.contactsAtOnce': 'standard',
  'channels.*.costPerContact': 'standard',
  'queues.*.name': 'standard',
  'queues.*.patience': 'standard',
  steering: 'standard',
  intradayRules: 'standard',
  'teams.*.name': 'standard',
  'teams.*.agents': 'standard',
  'teams.*.agents.steps': 'all',
  'teams.*.agents.shifts.*.weekdays': 'all',
  'teams.*.agents.shifts.*.breaks.*.paid': 'all',
  'teams.*.absence': 'standard',
  'teams.*.shrinkagePercent': 'standard',
  'teams.*.shrinkagePercentByHour': 'standard',
  'teams.*.skills': 'standard',
  'teams.*.skills.*.afterWaitSeconds': 'all',
  'teams.*.minimumPresence': 'standard',
  'teams.*.skills.*.onlyDuring': 'all',
  'teams.*.skills.*.notDuring': 'all',
  'teams.*.openingHours': 'standard',
  'teams.*.wagePerHour': 'standard',
  touches: 'standard',
  effort: 'standard',
  surveys: 'standard',
  targets: 'standard',
  'targets.*.shortAbandonSeconds': 'all',
  money: 'standard',
  'experiment.replications': 'standard',
  assumptions: 'standard',
};

export const depthOf = (pattern: string): Depth => nearestPattern(depthOfPattern, pattern) ?? 'all';

/** The least deep of some depths. */
export const shallowest = (of: readonly Depth[]): Depth => depths.find((depth) => of.includes(depth)) ?? 'all';
