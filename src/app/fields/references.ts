import type { Referenced } from '../../scenario/message.ts';
import type { RecordKeys } from './fieldNode.ts';

/** Whose ids the keys of a record are. */
export const keysOfRecord: Readonly<Record<string, RecordKeys>> = {
  'calendar.openingHours': 'own',
  'demand.surges': 'own',
  'customers.segments': 'own',
  inquiryTypes: 'own',
  channels: 'own',
  queues: 'own',
  steering: 'own',
  intradayRules: 'own',
  teams: 'own',
  'teams.*.agents.shifts': 'own',
  'inquiryTypes.*.startsOnPercent': 'channel',
  'inquiryTypes.*.segments': 'segment',
  'inquiryTypes.*.segments.*.startsOnPercent': 'channel',
  'inquiryTypes.*.handling': 'queueOrSelfService',
  'inquiryTypes.*.handling.*.ifUnresolved.channels': 'channel',
  'inquiryTypes.*.handling.*.itemMissing.channels': 'channel',
  'inquiryTypes.*.handling.*.toolkit': 'own',
  'inquiryTypes.*.handling.*.transfersPercent': 'queueOrSelfService',
  'inquiryTypes.*.handling.*.redialsPercent': 'queueOrSelfService',
  'channels.*.whenClosed.switchPercent': 'channel',
  'channels.*.menu.misroutedPercent': 'queue',
  'channels.*.afterAbandoning.switchPercent': 'channel',
  'channels.*.afterBlocked.switchPercent': 'channel',
  'teams.*.skills': 'queue',
  targets: 'queue',
  'experiment.smallestDifference': 'measure',
  assumptions: 'path',
};

/** Whose id a text is. */
export const idOfText: Readonly<Record<string, Referenced>> = {
  'demand.surges.*.types.*': 'inquiryType',
  'inquiryTypes.*.volume.recordedChannel': 'channel',
  'inquiryTypes.*.handling.*.queue': 'queue',
  'channels.*.openingHours': 'openingHours',
  'channels.*.callBack.to': 'queue',
  'queues.*.channel': 'channel',
  'intradayRules.*.queue': 'queue',
  'teams.*.skills.*.onlyDuring': 'intradayRule',
  'teams.*.skills.*.notDuring': 'intradayRule',
  'teams.*.backlog.notDuring': 'intradayRule',
  'teams.*.breakAfterContact.notDuring': 'intradayRule',
  'queues.*.teamOrder.*.*': 'team',
  'steering.*.types.*': 'inquiryType',
  'steering.*.segments.*': 'segment',
  'steering.*.from': 'channel',
  'steering.*.to': 'channel',
};
