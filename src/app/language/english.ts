/** Every text of the page in English. What stands in {braces} is filled in. */
export const english = {
  // Frame
  brand: 'Moked',
  tagline: 'Compare staffing scenarios',
  pageTitle: 'Moked: compare staffing scenarios',
  otherLanguage: 'עברית',
  skip: 'Skip to the result',

  // The two scenarios
  sides: 'Scenarios compared',
  baseline: 'Baseline',
  alternative: 'Alternative',
  chooseBaseline: 'Baseline scenario',
  chooseAlternative: 'Alternative scenario',
  openBaseline: 'Open a file as baseline A',
  openAlternative: 'Open a file as alternative B',
  openFile: 'Open',
  edited: 'edited',
  pasted: 'Pasted text',
  dropHere: 'Drop to open as {letter}',

  // Opening a document
  openTitle: 'Open a scenario as {letter}',
  openHelp:
    'A scenario file (JSON), checked in full before it replaces {letter}. Files can also be dropped anywhere on the page.',
  chooseFile: 'Choose a file',
  pasteLabel: 'Or paste the text of a scenario (JSON)',
  usePasted: 'Use this text',
  cancel: 'Cancel',
  refusedOne: '{name} was not opened: it has one problem.',
  refusedMany: '{name} was not opened: it has {count} problems.',
  refusedUnreadable: '{name} could not be read.',
  refusedNotUtf8: '{name} is not UTF-8 text; save it as UTF-8.',
  refusedKept: 'Nothing else has changed: the comparison stays as it was.',
  problemsLabel: 'Problems of the file',
  wholeDocument: 'The text',
  inFile: 'in {file}',

  // State of the run
  runLabel: 'Simulation',
  starting: 'Getting ready',
  estimating: 'Starting',
  simulating: 'Simulating',
  done: 'Done',
  stopped: 'Stopped',
  failed: 'Ended with an error',
  incomparable: 'Cannot be compared',
  replicationsDone: '{done} of {planned} replications',
  precision: '{halfWidth} in service level',
  timeLeft: '{seconds} left',
  stop: 'Stop',
  goOn: 'Go on to {count}',
  more: 'More precise: {count} replications',
  retry: 'Retry',
  failureKept: 'The figures below are those from before.',
  crashed:
    'A part of the program that simulates stopped and was replaced. Its share was computed again; the figures are not affected.',
  silent:
    'A part of the program that simulates did not answer and was replaced. Its share was computed again; the figures are not affected.',
  reason: 'Reason',
  dismiss: 'Dismiss',
  pageBroken: 'Something on this page went wrong.',
  pageBrokenHelp: 'Nothing was sent anywhere. Retry shows the page again; your language is kept.',

  // Verdict
  verdictLabel: 'Verdict',
  modeSameStaff: 'Staff as given: each scenario keeps its own roster, service may differ.',
  modeSameService: 'Same service: staff is set to reach the same service, staff and cost may differ.',
  precisionNote: 'Intervals: simulation precision, {confidence}. Differences are taken before rounding.',
  incomparableDays: '{a} and {b} cannot be compared: the number of days is {valueA} in {a} and {valueB} in {b}.',
  incomparableCurrency: '{a} and {b} cannot be compared: {a} counts money in {valueA} and {b} in {valueB}.',
  verdictWaiting: 'Comparing {b} with {a} …',
  verdictEstimate: 'Estimate: {b} answers about {valueB} of {contacts} {within} instead of about {valueA}.',
  verdictDiffers:
    '{b} answers {valueB} of {contacts} {within} instead of {valueA} ({difference}, {confidence}: {low} to {high}).',
  verdictSoFar:
    'So far {b} answers {valueB} of {contacts} {within} instead of {valueA} ({difference}, {confidence}: {low} to {high}).',
  verdictTooSmall:
    '{b} and {a} answer about the same share of {contacts} {within}: {valueB} and {valueA} ({difference}, {confidence}: {low} to {high}).',
  verdictSame: '{b} and {a} answer the same share of {contacts} {within}: {valueB}.',
  verdictUnclear:
    'It cannot be told yet which answers more {contacts} {within}: {b} {valueB}, {a} {valueA} ({difference}, {confidence}: {low} to {high}).',
  verdictFailed: 'There are no figures yet: the simulation ended with an error.',
  verdictNone: 'Nobody in these scenarios waits for an agent, so there is no service level to compare.',
  calls: 'calls',
  liveContacts: 'live contacts',
  withinTime: 'within {time}',
  withinTarget: 'within their target time',
  digestBetter: 'Better in {b}',
  digestWorse: 'Worse in {b}',
  digestTooSmall: 'Too small to matter',
  digestUnclear: 'Cannot tell yet',
  growing:
    'At some hours more work arrives than the staff can do, and by the estimate a queue grows without end: the figures depend on how many days are simulated.',
  scenario: '{letter}',
  beforeChange: 'Before your change',
  estimateTag: 'Estimate',
  simulatedTag: 'Simulated',
  estimateNote: 'Computed from formulas, without intervals. Simulated figures replace it.',

  // Steering
  steering: 'Steering',
  steeringShare: 'Share steered in {letter}',
  steeringMove: '{from} to {to}',
  steeringHelp: 'Of the inquiries that would choose {from}, this share is sent to {to}. Failures there come back.',
  steeringOriginal: 'In the file: {share}',
  steeringReset: 'Back to {share}',
  steeringNone: '{letter} steers no inquiries between channels, so there is nothing to set here.',
  steeringWhich: 'Move',

  // Table
  measures: 'Headline measures',
  measure: 'Measure',
  difference: 'Difference',
  verdict: 'Verdict',
  interval: '{low} to {high}',
  exact: 'exact',
  same: 'the same',
  unknown: 'not known',
  groupCustomers: 'Customers',
  groupStaff: 'Staff',
  groupMoney: 'Money',
  better: 'better',
  worse: 'worse',
  tooSmall: 'too small to matter',
  unclear: 'cannot tell yet',
  early: 'too early to say',
  noDirection: 'neither way is better',

  // Measures: names, and what is divided by what
  'measure.serviceLevel': 'Service level',
  'measure.meanWait.served': 'Mean wait of the answered',
  'measure.waitPercentile90': 'Wait of 9 in 10',
  'measure.abandonment': 'Abandoned in queue',
  'measure.contactsPerInquiry': 'Contacts per inquiry',
  'measure.resolvedAtFirst': 'Resolved at first contact',
  'measure.givenUp': 'Inquiries given up',
  'measure.occupancy': 'Occupancy of agents',
  'measure.agentsOnFloor': 'Agents on the floor',
  'measure.rosteredHours': 'Rostered hours a week',
  'measure.staffCost': 'Staff cost a week',
  'measure.contactCost': 'Contact cost a week',
  'rule.offered': 'of all offered',
  'rule.entered': 'of all who entered the queue',
  'rule.answered': 'of the answered only',
  'rule.ignoreAbandonsWithinTarget': 'those who left within the target ignored',
  'rule.ignoreShortAbandons': 'short abandonments ignored',
  'rule.abandonsWithinTargetCount': 'those who left within the target counted as served',
  'formula.serviceLevel.offered':
    'Contacts answered within the target time of their queue, divided by all contacts offered, blocked ones included. Channels in which customers wait in person.',
  'formula.serviceLevel.entered':
    'Contacts answered within the target time of their queue, divided by all that entered the queue (offered, less blocked and put off). Channels in which customers wait in person.',
  'formula.serviceLevel.answered':
    'Contacts answered within the target time of their queue, divided by the answered alone. Those who gave up are left out, which flatters. Channels in which customers wait in person.',
  'formula.serviceLevel.ignoreAbandonsWithinTarget':
    'Contacts answered within the target time of their queue, divided by all that entered the queue, less those who gave up within that time. Channels in which customers wait in person.',
  'formula.serviceLevel.ignoreShortAbandons':
    'Contacts answered within the target time of their queue, divided by all that entered the queue, less short abandonments. Channels in which customers wait in person.',
  'formula.serviceLevel.abandonsWithinTargetCount':
    'Contacts answered or given up within the target time of their queue, divided by all that entered the queue. Channels in which customers wait in person.',
  'formula.meanWait.served':
    'Total wait of the answered contacts, divided by their number; those who did not wait count as 0. Those who gave up are left out. Channels in which customers wait in person.',
  'formula.waitPercentile90':
    '9 in 10 contacts that entered the queue had ended their wait within this time, answered or given up. Channels in which customers wait in person.',
  'formula.abandonment':
    'Contacts that gave up waiting, divided by all that entered the queue. Channels in which customers wait in person.',
  'formula.contactsPerInquiry':
    'Contacts of an inquiry from its start to its end, attempts that gave up included, divided by the number of inquiries. A transfer remains the same contact.',
  'formula.resolvedAtFirst':
    'Inquiries resolved in their only contact, divided by all inquiries that arise. A failed attempt at self-service counts as a contact.',
  'formula.givenUp': 'Inquiries that customers gave up unresolved, divided by all inquiries that arise.',
  'formula.occupancy':
    'Time of agents with at least one contact in hand or in wrap-up, divided by the time they are on the floor. Agents who finish after their shift count as busy.',
  'formula.agentsOnFloor': 'Mean number of agents on the floor, after shrinkage, over the time in which any agent is rostered.',
  'formula.rosteredHours': 'Hours on the roster in a week, breaks, training and absence included.',
  'formula.staffCost': 'Rostered hours of a week times the wage of each team, with the employer’s share.',
  'formula.contactCost': 'Contacts handled in a week times the cost of a contact on their channel, besides staff.',

  // Units
  seconds: 's',
  minutes: 'min',
  hours: 'h',
  points: 'points',

  // Channels by kind
  'channel.phone': 'phone',
  'channel.branch': 'branch',
  'channel.chat': 'chat',
  'channel.messaging': 'messaging',
  'channel.email': 'e-mail',
  'channel.selfService': 'self-service',
  'channel.backOffice': 'back office',
  'channel.fieldVisit': 'field visit',
  'channel.community': 'community',

  // Around the figures
  about: 'About these figures',
  privacy: 'Computed in this browser; nothing is sent anywhere.',
  exportJson: 'Save the comparison (JSON)',
  acknowledgement: 'Data',
  announceDone: 'Simulation done, {count} replications.',
  announceStopped: 'Simulation stopped at {count} replications.',
} as const;

export type MessageKey = keyof typeof english;
export type Messages = Readonly<Record<MessageKey, string>>;
