/** Texts of the parts of this screen that are fetched after the first figures, in English. What stands in {braces} is filled in. */
export const english = {
  allMeasures: 'All measures',
  allMeasuresHelp: 'Everything that the simulation counts and that occurs in these scenarios, by channel, queue, team and more.',

  // Verdicts that cannot be told yet
  'unclear.open': 'Better or worse is open: 0 lies in the interval. More replications narrow it.',
  'unclear.better': 'Better, but perhaps by too little to matter, less than {smallest}. More replications tell.',
  'unclear.worse': 'Worse, but perhaps by too little to matter, less than {smallest}. More replications tell.',

  // Rules of the service level
  rulesTitle: 'How the service level is counted',
  rulesOwn: 'as in the file',
  peopleOrProcess: 'More people or a better process?',
  peopleOrProcessHelp:
    'Beside {a}: {count} in {team}; or the same agents, whose systems work together, who find what was told before, and who may settle more on the spot, at no cost as long as none is stated. Two scenarios to open and change.',
  comparePeopleOrProcess: 'Compare both',
  peopleTitled: '{count}: {title}',
  processTitled: 'Better process: {title}',
  oneAgent: '{count} agent',
  manyAgents: '{count} agents',
  processIntegration: 'Systems that work together, at no cost; to be replaced by what a trial showed.',
  processDocumentation: 'What was told before is found again; to be replaced by what was measured.',
  processAuthority: 'Agents may settle some contacts on the spot; to be replaced by what they are given.',
  whyThisNumber: 'Why this number?',
  'ruleLine.offered': 'Answered in time / all that came to the queue, blocked ones included.',
  'ruleLine.entered': 'Answered in time / all that entered the queue: who gives up counts against.',
  'ruleLine.answered': 'Answered in time / the answered alone. Flatters: who gave up is left out.',
  'ruleLine.ignoreAbandonsWithinTarget': 'Answered in time / all that entered, less those who gave up within the target time.',
  'ruleLine.ignoreShortAbandons': 'Answered in time / all that entered, less those who gave up within seconds.',
  'ruleLine.abandonsWithinTargetCount': 'Answered or given up within the target time / all that entered.',

  // What a measure is, with these numbers
  'formula.serviceLevel.offered':
    'Contacts answered within the target time of their queue, divided by all contacts offered to the queue, blocked ones included; behind a phone menu those who come out of it, and the calls that found no line.',
  'formula.serviceLevel.entered':
    'Contacts answered within the target time of their queue, divided by all that entered the queue (offered, less blocked and put off).',
  'formula.serviceLevel.answered':
    'Contacts answered within the target time of their queue, divided by the answered alone. Those who gave up are left out, which flatters.',
  'formula.serviceLevel.ignoreAbandonsWithinTarget':
    'Contacts answered within the target time of their queue, divided by all that entered the queue, less those who gave up within that time.',
  'formula.serviceLevel.ignoreShortAbandons':
    'Contacts answered within the target time of their queue, divided by all that entered the queue, less short abandonments.',
  'formula.serviceLevel.abandonsWithinTargetCount':
    'Contacts answered or given up within the target time of their queue, divided by all that entered the queue.',
  'formula.meanWait.served':
    'Total wait of the answered contacts, divided by their number; those who did not wait count as 0. Those who gave up are left out.',
  'formula.waitPercentile90':
    '9 in 10 contacts that entered the queue had ended their wait within this time, answered or given up.',
  'formula.overLimit':
    'Contacts that waited longer than the limit of their queue, answered or not, divided by all that entered the queue.',
  'formula.abandonment': 'Contacts that gave up waiting, divided by all that entered the queue.',
  'formula.abandonment.ignoreShort':
    'Contacts that gave up waiting, short abandonments left out, divided by all that entered the queue, less the same.',
  'formula.contactsPerInquiry':
    'Contacts of an inquiry from its start to its end, attempts that gave up included, divided by the number of inquiries. A transfer remains the same contact.',
  'formula.resolvedAtFirst':
    'Inquiries resolved in their only contact, however long they are followed, divided by all that arise. A failed attempt at self-service counts as a contact.',
  'formula.givenUp': 'Inquiries that customers gave up unresolved, divided by all inquiries that arise.',
  'formula.failedSelfService':
    'Attempts at self-service that did not resolve the inquiry, divided by all inquiries that arise. Most of them come back to people.',
  'formula.occupancy':
    'Time of agents with at least one contact in hand or in wrap-up, divided by the time they are on the floor. Agents who finish after their shift count as busy.',
  'formula.agentsOnFloor': 'Mean number of agents on the floor, after shrinkage, over the time in which any agent is rostered.',
  'formula.agentsRostered':
    'Mean number of agents on the roster, shrinkage included, over the time in which any agent is rostered.',
  'formula.rosteredHours': 'Paid hours: those on the roster in a week, breaks, training and absence included.',
  'formula.staffCost': 'Rostered hours of a week times the wage of each team, with the employer’s share.',
  'formula.contactCost':
    'Contacts handled in a week times the cost of a contact on their channel, besides staff. A contact that is lost costs nothing here: less is not always a saving.',
  livePopulation: 'Over all queues in which customers wait in person.',
  sumsNote: 'Means of one replication of {days} days.',
  sumsEstimate: 'By formulas, for {days} days.',
  'sums.serviceLevel.offered': '{numerator} answered in time / {denominator} that came = {value}',
  'sums.serviceLevel.entered': '{numerator} answered in time / {denominator} that entered = {value}',
  'sums.serviceLevel.answered': '{numerator} answered in time / {denominator} answered = {value}',
  'sums.serviceLevel.ignoreAbandonsWithinTarget':
    '{numerator} answered in time / {denominator} that did not give up before = {value}',
  'sums.serviceLevel.ignoreShortAbandons': '{numerator} answered in time / {denominator} without short abandonments = {value}',
  'sums.serviceLevel.abandonsWithinTargetCount': '{numerator} ended in time / {denominator} that entered = {value}',
  'sums.meanWait.served': '{numerator} of waiting / {denominator} answered = {value}',
  'sums.overLimit': '{numerator} over the limit / {denominator} that entered = {value}',
  'sums.abandonment': '{numerator} gave up / {denominator} that entered = {value}',
  'sums.abandonment.ignoreShort': '{numerator} gave up / {denominator} without short abandonments = {value}',
  'sums.contactsPerInquiry': '{numerator} contacts / {denominator} inquiries = {value}',
  'sums.resolvedAtFirst': '{numerator} resolved in one contact / {denominator} inquiries = {value}',
  'sums.givenUp': '{numerator} given up / {denominator} inquiries = {value}',
  'sums.failedSelfService': '{numerator} failed attempts / {denominator} inquiries = {value}',
  'sums.occupancy': '{numerator} busy / {denominator} on the floor = {value}',
  'sums.agentsOnFloor': '{numerator} on the floor / {denominator} with anyone rostered = {value}',
  'sums.agentsRostered': '{numerator} rostered / {denominator} with anyone rostered = {value}',
  'sums.rosteredHours': '{numerator} in the window (days: {days}) = {value} a week',
  'sums.staffCost': '{hours} × {perHour} an hour, mean of the teams = {value}',
  'sums.contactCost': '{numerator} in the window (days: {days}) = {value} a week',

  // The service for which all are staffed
  askShare: 'Answered within its target time, in each queue',
  askTimes: 'Target times: {times}.',
  askUse: 'Staff {letters} for it',
  askOther: 'Or queue by queue, in Inputs',
  askWrong: 'A number above 0 and at most 100 is needed.',

  // Targets
  targetMet: 'target met',
  targetMissed: 'target missed',
  targetUnclear: 'target: cannot tell yet',
  targetIn: '{outcome} ({count} of {all})',
  targetQueues: '{outcome} in {count} of {all} queues',

  // Steering
  steeringIn: 'Steering in {scenario}',
  steeringHelp: 'Percent of the inquiries that would choose the channel of the row and are sent to that of the column.',
  steeringCorner: 'would choose',
  steeringTo: 'sent to',
  steeringPair: '{from} to {to}',
  stays: 'stays on {channel}: {percent}',
  staysShort: 'stays',
  steered: '{from} to {to}: {percent}',
  addSteering: 'Steer from {from} to {to}',
  cannotSteer: 'no type that starts on {from} can be handled on {to}',
  cannotSteerKey: 'Hatched: what starts there cannot be handled there.',
  cellTotal: 'Together {percent} of all that would choose {channel}; {stays} stay.',
  moveAll: 'Of all types that would choose {channel}.',
  moveSome: 'Of: {types}.',
  acceptance: '{percent} of those steered accept.',
  shareOf: 'Share steered, {move}',
  atMost: 'At most {percent}: the rest is steered elsewhere.',
  backTo: 'Back to {percent}',
  removeMove: 'Remove',
  failuresReturn: 'What self-service cannot complete comes back to people: the figures count it.',
  steeringProblem: 'This scenario has problems: until they are corrected in Inputs nothing here shows in the figures.',

  // Headcount
  headcountIn: 'Headcount in {scenario}',
  headcountHelp: 'One agent more or fewer at all times at which the team is rostered.',
  team: 'Team',
  addedColumn: 'Change',
  onFloorColumn: 'On the floor, mean',
  againstBaseline: '{difference} against {a}',
  fewer: 'One agent fewer: {team}',
  more: 'One agent more: {team}',
  noChange: 'none',
  neverRostered: 'never rostered: state agents in Inputs',
  headcountEstimated:
    'In mode “same service” the staff is set from the targets; what is set here counts in mode “staff as given”.',

  // The baseline is open
  baselineOpen: '{a} is the baseline. What is changed here changes what the others are compared with.',
  aloneOpen: '{a} stands alone: there is nothing yet to compare it with.',
  makeVariant: 'Make a variant of {a}',

  replicationNote:
    'A replication is the whole window simulated once, with random numbers of its own: the more there are, the narrower the intervals.',

  // Pictures
  flowTitle: 'Where inquiries go',
  flowBegins: '{now} of inquiries begin on {channel} in {b} instead of {before} in {a}.',
  flowBeginsAlike: '{now} of inquiries begin on {channel} in {b}, as in {a}.',
  flowBeginsAlone: '{now} of inquiries begin on {channel} in {a}.',
  flowNext: 'Of those that come there, {share} go on to {next}.',
  flowAxis:
    'Inquiries a week, mean. One that tries the same channel again is counted there once. The same scale in all pictures.',
  flowStart: 'Arise',
  flowThen: 'then {channel}',
  'flow.resolved': 'resolved',
  'flow.givenUp': 'given up',
  'flow.open': 'still open',
  flowReturning: '{count} from other channels',
  flowName: 'Flow of inquiries in {scenario}',
  flowKeys: 'Arrow keys step through the bands.',
  flowBandStart: '{count} a week begin on {to}, {share} of all inquiries',
  flowBand: '{from} to {to}: {count} a week, {share} of {from}',
  flowAgainst: '{a}: {count} ({difference})',
  flowTable: 'Show as a table',
  tableOf: '{title}, table',
  flowFrom: 'From',
  flowTo: 'To',
  flowCount: '{letter}, a week',
  whoTitle: 'Who serves what',
  whoFinding: 'Of contacts about {type}, {now} are handled on {channel} in {b} instead of {before} in {a}.',
  whoAlike: 'Every inquiry type is handled on the same channels in {b} as in {a}.',
  whoAlone: 'Share of the contacts of each inquiry type that each channel handles in {a}.',
  whoAxis:
    'Share of the contacts of a type handled on each channel: {a} above, {b} below; marked where they differ by a point or more.',
  whoType: 'Inquiry type',
  whoNone: 'none',
  picturesWait: 'The pictures come with the simulated figures.',

  // What the verdict does not tell
  besides: 'Besides the headline measures',
  beside: '{now} in {b} instead of {before} in {a}, {verdict}',
  'beside.touchAttainment': 'Targets of touches met in time',
  'beside.promisesKept': 'Promises kept',
  'beside.forcedLeft': 'Inquiries given up at once on being forced to self-service',
  'beside.highEffort': 'Inquiries of high effort',
  'beside.customersLostPerWeek': 'Customers lost a week',
  'beside.valueLost': 'Value of customers lost a week, in no cost above',
  'beside.satisfactionOfAll': 'Satisfied, of all customers',

  // What an estimate does not know
  leftOut: 'The estimate leaves out: {mechanisms}.',
  'leftOut.intradayRules': 'intraday rules',
  'leftOut.underLoad': 'what waiting does to service',
  'leftOut.fatigue': 'what load does to agents',
  'leftOut.repetition': 'explaining again',
  'leftOut.brokenPromises': 'contacts after broken promises',
  'leftOut.overflow': 'overflow after a wait or by queue length',
  'leftOut.closing': 'leaving when doors close',
  'leftOut.waitingCredit': 'head starts and weights of waiting',
  'leftOut.callBackLimits': 'limits on offering call-backs',
  'leftOut.interruption': 'work laid down for other contacts',
  'leftOut.reservedAgents': 'idle agents kept for other queues',
  'leftOut.backlog': 'background work of teams',
  'leftOut.waitingAtStart': 'customers waiting at the start',
  'leftOut.surveys': 'surveys',
} as const;

export type DecideWords = Readonly<Record<keyof typeof english, string>>;
