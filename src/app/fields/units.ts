/** What a number counts. Money is in the currency of the scenario. */
export type FieldUnit =
  | 'seconds'
  | 'minutes'
  | 'days'
  | 'percent'
  | 'perDay'
  | 'perInterval'
  | 'inquiries'
  | 'agents'
  | 'customers'
  | 'points'
  | 'contacts'
  | 'phases'
  | 'groups'
  | 'replications'
  | 'observations'
  | 'attempts'
  | 'moneyPerContact'
  | 'moneyPerMessage'
  | 'moneyPerMinute'
  | 'moneyPerWeek'
  | 'moneyPerHour'
  | 'moneyPerCustomer'
  | 'money';

/** By the end of the pattern, the first that fits. Weights, ratios, orders and years have no unit. */
const units: readonly (readonly [RegExp, FieldUnit])[] = [
  [/(^|\.)seconds$|Seconds$/, 'seconds'],
  [/Minutes$/, 'minutes'],
  [/(^|\.)days$|Days$/, 'days'],
  [/(^|\.)percent\w*(\.\*)?$|Percent\w*(\.\*)?$|(ifUnresolved|itemMissing)\.channels\.\*$/, 'percent'],
  [/perDay$/, 'perDay'],
  [/perThousandCustomers$/, 'inquiries'],
  [/^customers\..*number$/, 'customers'],
  [/volume\.perInterval(\.\*)?$/, 'perInterval'],
  [/agents\.(constant|add|perInterval(\.\*)?)$|(steps|shifts)\.\*\.agents$|(IdleAgents|minimumPresence)$/, 'agents'],
  [/\.(lines|atQueueLength|waitingPlaces|waitingAtStart|ifWaitingAtLeast|untilWaitingBelow|mostPending)$/, 'customers'],
  [/^effort\.(per\w+|highAbove)$/, 'points'],
  [/contactsAtOnce$/, 'contacts'],
  [/phases$/, 'phases'],
  [/groups$/, 'groups'],
  [/replications$/, 'replications'],
  [/sampleSize$/, 'observations'],
  [/mostAttempts$/, 'attempts'],
  [/PerContact$/, 'moneyPerContact'],
  [/PerMessage$/, 'moneyPerMessage'],
  [/PerMinute$/, 'moneyPerMinute'],
  [/minimumPerWeek$/, 'moneyPerWeek'],
  [/PerHour$/, 'moneyPerHour'],
  [/PerCustomer$/, 'moneyPerCustomer'],
  [/[cC]ost$|costPer(Survey|Answer)$|saleValue$|toolkit\.\*\.amount$/, 'money'],
];

export function unitOf(pattern: string): FieldUnit | undefined {
  return units.find(([end]) => end.test(pattern))?.[1];
}
