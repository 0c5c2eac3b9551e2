interface Row {
  readonly name: string;
  readonly fields: readonly string[];
  readonly metrics: readonly string[];
  readonly tests: readonly (readonly [file: string, title: string])[];
}

/**
 * Every mechanism of the domain: where it stands in a scenario (patterns of fields, a star for any id or place in a list), the measures that show
 * it, and the tests that switch it on and off and hold its effect to a calculation (file below test/, title).
 */
export const domain = {
  A1: {
    name: 'Inquiry types by content and place of purchase, each with its volume, handle time, channels and destination',
    fields: [
      'inquiryTypes.*.volume',
      'inquiryTypes.*.startsOnPercent',
      'inquiryTypes.*.handling',
      'inquiryTypes.*.handling.*.time',
      'inquiryTypes.*.handling.*.transfersPercent',
    ],
    metrics: ['inquiries', 'channelShare', 'handleTime'],
    tests: [
      [
        'engine/steering.test.ts',
        'first channels are chosen by the shares stated, and only those who choose the channel are moved',
      ],
      ['engine/nextContact.test.ts', 'three in ten are handed on'],
    ],
  },
  A2: {
    name: 'Moves of a share of customers from one channel to another, by type and segment',
    fields: [
      'steering.*.from',
      'steering.*.to',
      'steering.*.sharePercent',
      'steering.*.acceptancePercent',
      'steering.*.types',
      'steering.*.segments',
    ],
    metrics: ['steered', 'channelShare'],
    tests: [
      ['engine/steering.test.ts', 'a share is steered, of whom a share accepts'],
      ['engine/segments.test.ts', 'a move may concern single segments'],
    ],
  },
  A3: {
    name: 'Branches with small teams, shoppers at the same tills, items that are missing, disputes that cost sales',
    fields: [
      'channels.*.kind',
      'teams.*.skills',
      'inquiryTypes.*.shoppers.saleValue',
      'inquiryTypes.*.handling.*.itemMissing.percent',
      'inquiryTypes.*.handling.*.itemMissing.returnPercent',
      'inquiryTypes.*.handling.*.itemMissing.delay',
      'inquiryTypes.*.handling.*.itemMissing.channels',
      'inquiryTypes.*.handling.*.disputePercent',
      'channels.*.shoppersLeavePercent',
    ],
    metrics: ['itemMissing', 'disputesPerWeek', 'shoppersLost', 'salesLost'],
    tests: [
      [
        'engine/branch.test.ts',
        'three visits in ten fail for it, and each is followed by a call after two hours, which resolves',
      ],
      ['engine/branch.test.ts', 'at a side till of its own nobody sees it'],
      [
        'engine/branch.test.ts',
        'with tills for all: 40 % of those whose stay a dispute meets, 1 - exp(-rate x (its length + theirs)), and their money',
      ],
    ],
  },
  A5: {
    name: 'What agents may offer: credits, exchanges and reasons to stay, at a cost, and where customers are kept',
    fields: [
      'inquiryTypes.*.handling.*.toolkit.*.kind',
      'inquiryTypes.*.handling.*.toolkit.*.customers',
      'inquiryTypes.*.handling.*.toolkit.*.offeredPercent',
      'inquiryTypes.*.handling.*.toolkit.*.takenPercent',
      'inquiryTypes.*.handling.*.toolkit.*.resolvesPercent',
      'inquiryTypes.*.handling.*.toolkit.*.savesPercent',
      'inquiryTypes.*.handling.*.toolkit.*.amount',
      'inquiryTypes.*.handling.*.savedPercent',
      'inquiryTypes.*.atRiskPercent',
    ],
    metrics: [
      'concessions',
      'concessionCost',
      'customersAtRisk',
      'customersSaved',
      'customersLost',
      'valueLost',
      'resolvedByContact',
    ],
    tests: [
      [
        'engine/toolkit.test.ts',
        'an exchange that resolves 60 % where taken: 0.5 + 0.5 x 0.4 x 0.75 x 0.6 of contacts resolve, among them all that did before',
      ],
      ['engine/toolkit.test.ts', 'a quarter of the inquiries; where retention is done says how many of them stay'],
      ['engine/toolkit.test.ts', 'an offer to stay is made to them alone: 1 - (1 - 0.2) x (1 - 0.8 x 0.5 x 0.7) of them stay'],
      ['engine/retention.test.ts', 'retention switched on keeps 0.6 x 0.4 x 480 customers a day, and their value'],
      ['engine/retention.test.ts', 'customers lost and their value, by hand'],
    ],
  },
  A6: {
    name: 'Staff that follows the choice, whole people, and a minimum at each site',
    fields: ['teams.*.minimumPresence', 'teams.*.agents', 'targets.*.percent'],
    metrics: ['agentsOnFloor', 'agentsRostered', 'rosteredHours', 'staffCost'],
    tests: [
      ['model/compileCalendar.test.ts', 'a site has whole people, and at least the minimum while it is open; the roster follows'],
    ],
  },
  B1: {
    name: 'Journeys of several steps over several units, deferred work among them',
    fields: [
      'touches.*.types',
      'touches.*.firstStepPercent',
      'touches.*.steps',
      'touches.*.steps.*.at',
      'touches.*.steps.*.byCustomer',
      'touches.*.steps.*.delay',
      'touches.*.steps.*.nextPercent',
    ],
    metrics: ['handOffsPerTouch', 'timeToResolution', 'contactsPerInquiry'],
    tests: [
      [
        'engine/touches.test.ts',
        'goes from the call over the office to the visit as one inquiry of one contact, handed on twice',
      ],
      ['engine/touches.test.ts', 'skips and repeats steps by their shares: 3 of 4 visits mend, 60 % of the calls need one'],
      ['experiment/touches.test.ts', 'are those of the chances by hand'],
    ],
  },
  B2: {
    name: 'Targets of journeys from end to end, on the calendar or on opening hours',
    fields: [
      'touches.*.targets',
      'touches.*.targets.*.until',
      'touches.*.targets.*.withinSeconds',
      'touches.*.targets.*.clock',
      'touches.*.targets.*.hoursOf',
    ],
    metrics: ['touchAttainment', 'touchTime', 'touchTimePercentile90', 'touchOpen'],
    tests: [
      ['engine/touches.test.ts', 'of a step that takes a day on average, 1 - exp(-2) are there within 48 hours'],
      [
        'engine/touches.test.ts',
        'is measured on the opening hours of a channel where a target says so: from 17:00 to 08:30 is an hour and a half',
      ],
    ],
  },
  B3: {
    name: 'One owner of a journey, hand-offs, and follow-up that catches what is stuck',
    fields: ['touches.*.owner', 'touches.*.followUp', 'touches.*.steps.*.stuck'],
    metrics: ['touchAttainment', 'handOffsPerTouch', 'stuckSteps', 'askedPerTouch', 'followUpsPerTouch', 'caughtByOwner'],
    tests: [
      [
        'engine/touches.test.ts',
        'are found by the owner, who spends time on each case that does not go on: 6 % ask instead of 20 %',
      ],
      ['engine/touches.test.ts', 'cost the owner nothing where steps are done before it would look'],
      ['experiment/touches.test.ts', 'by owner: all touches for which it answers'],
    ],
  },
  B4: {
    name: 'Demand of a base of customers, quiet ones among them, and surges',
    fields: [
      'customers.number',
      'customers.segments.*.number',
      'customers.segments.*.inquiriesPercent',
      'inquiryTypes.*.segments.*.inquiriesPercent',
      'inquiryTypes.*.volume.perThousandCustomers',
      'inquiryTypes.*.volume.periodDays',
      'demand.surges',
    ],
    metrics: ['inquiries', 'contactsOffered'],
    tests: [
      [
        'engine/segments.test.ts',
        'volume of a base of customers: per 1,000 of them in a period, spread over the days by their weights',
      ],
      [
        'engine/segments.test.ts',
        'a type may be of other customers than the rest: the quiet ones who contact on an exception alone',
      ],
      ['engine/demand.test.ts', 'a surge at a known time multiplies the volume of the hours in it, of its types alone'],
      ['theory/surges.test.ts', 'Surges at random times'],
    ],
  },
  C1: {
    name: 'Transfers that queue again, other numbers to call, and the supervisor as a scarce last level',
    fields: [
      'inquiryTypes.*.handling.*.transfersPercent',
      'inquiryTypes.*.handling.*.redialsPercent',
      'inquiryTypes.*.handling.*.redialDelay',
      'teams.*.skills',
    ],
    metrics: ['transfersPerInquiry', 'redialsPerInquiry', 'contactsPerInquiry', 'meanWait.served'],
    tests: [
      ['engine/nextContact.test.ts', 'three in ten are handed on'],
      ['engine/effort.test.ts', 'is a further contact after the delay, where a transfer is none'],
      ['theory/networks.test.ts', 'Jackson networks: transfers, self-service before agents, contacts again'],
      [
        'theory/escalation.test.ts',
        'on and off: each inquiry waits longer by the share handed on times Erlang C of the supervisors, the front no longer',
      ],
      ['theory/escalation.test.ts', 'one supervisor more: Erlang C of three'],
      ['theory/escalation.test.ts', 'by another number to call: the same wait, a further contact'],
    ],
  },
  C2: {
    name: 'Teams of one skill or many: priorities, proficiency, training and premium',
    fields: [
      'teams.*.skills',
      'teams.*.skills.*.priority',
      'teams.*.skills.*.handleTimePercent',
      'teams.*.skills.*.training.oneOffCost',
      'teams.*.skills.*.wagePremiumPerHour',
    ],
    metrics: ['staffCost', 'oneOffCost', 'handleTime', 'occupancy'],
    tests: [['engine/processLevers.test.ts', 'money: the premium is part of the hour, and what is paid once is exact']],
  },
  C3: {
    name: 'Explaining again at each transfer or repeat, unless documentation carries over',
    fields: ['inquiryTypes.*.repetition', 'inquiryTypes.*.repetition.time', 'inquiryTypes.*.repetition.documentationPercent'],
    metrics: ['repetitionsPerInquiry', 'handleTime'],
    tests: [
      [
        'engine/repetition.test.ts',
        'every contact after the first takes the time to explain again: as many times 90 s as there are further contacts',
      ],
      ['engine/repetition.test.ts', 'documentation spares its share of the repetitions, and all of them where it is complete'],
    ],
  },
  C4: {
    name: 'Integrated systems that shorten talk and wrap-up',
    fields: ['channels.*.integration.talkPercent', 'channels.*.integration.wrapUpPercent'],
    metrics: ['handleTime', 'occupancy'],
    tests: [
      [
        'engine/processLevers.test.ts',
        'talk at 80 % and wrap-up at 60 %: 80 s and 30 s for each contact, and the same contacts resolve',
      ],
    ],
  },
  C5: {
    name: 'The vicious circle: waiting makes service longer and worse, load slows agents, customers lose patience and leave',
    fields: [
      'channels.*.underLoad.handleTimePercentIfWaited',
      'channels.*.underLoad.handleTimePercentPerMinuteWaited',
      'channels.*.underLoad.resolutionLossPercentPerMinuteWaited',
      'channels.*.underLoad.slowdownPercentPerWaiting',
      'channels.*.underLoad.handleTimePercentOfRepeats',
      'channels.*.underLoad.patiencePercentOfRepeats',
      'teams.*.fatigue.overMinutes',
      'teams.*.fatigue.fromOccupancyPercent',
      'teams.*.fatigue.handleTimePercentWhenFull',
      'teams.*.fatigue.resolutionLossPercentWhenFull',
      'effort.leaving',
    ],
    metrics: ['handleTime', 'occupancy', 'resolvedByContact', 'abandonment', 'customersLost'],
    tests: [
      ['theory/underLoad.test.ts', 'Service that waiting makes longer'],
      ['engine/fatigue.test.ts', 'a call every 100 s settles where handle time and recent occupancy make each other'],
      [
        'engine/fatigue.test.ts',
        'the circle: without it nobody waits; with it calls take longer than the time between them, and each waits 20 s longer than the last',
      ],
      [
        'engine/effort.test.ts',
        'customers leave by the effort of their own inquiry: a risk of 1 % and 5 points each contact loses 11 %',
      ],
    ],
  },
  C6: {
    name: 'Call-backs offered in the queue, and promised at the end of service, kept or broken, with attempts that find nobody',
    fields: [
      'channels.*.callBack.to',
      'channels.*.callBack.ifWaitingAtLeast',
      'channels.*.callBack.ifLongestWaitSeconds',
      'channels.*.callBack.acceptPercent',
      'channels.*.promisedWithinSeconds',
      'channels.*.noAnswer.percent',
      'channels.*.noAnswer.seconds',
      'channels.*.noAnswer.mostAttempts',
      'channels.*.noAnswer.delay',
    ],
    metrics: [
      'calledBack',
      'promisesMade',
      'promisesKept',
      'promisesBroken',
      'attemptsMade',
      'attemptsInVain',
      'neverReached',
      'attemptHours',
    ],
    tests: [
      ['theory/callBack.test.ts', 'Customers who are called back'],
      ['engine/promises.test.ts', 'broken: the customer calls again after the due time, to the second'],
      ['engine/promises.test.ts', 'the share of promises kept is the law of the wait at the due time'],
      ['engine/noAnswer.test.ts', 'come to p^k never reached, 1 + ... + p^(k - 1) attempts each and the work of both'],
      ['engine/noAnswer.test.ts', 'change the work of agents by what the attempts take less what those never reached save'],
    ],
  },
  C7: {
    name: 'Opening hours of channels against the hours of demand: deferred, moved or lost',
    fields: [
      'calendar.openingHours',
      'calendar.specialDays',
      'channels.*.openingHours',
      'channels.*.whenClosed.returnPercent',
      'channels.*.whenClosed.returnDelay',
      'channels.*.whenClosed.switchPercent',
      'channels.*.atClosing',
    ],
    metrics: ['foundClosed', 'switchesPerInquiry', 'givenUp'],
    tests: [
      ['engine/closedDoors.test.ts', 'callers at seven come back ten minutes after the opening at eight'],
      ['engine/closedDoors.test.ts', 'shares of returning, moving and giving up are those stated'],
      [
        'engine/specialDays.test.ts',
        'those who come to doors that are closed for the day are turned away: 24 hours less 38 of them a week',
      ],
    ],
  },
  C8: {
    name: 'Watching the load, and intraday rules on it, each on or off',
    fields: [
      'intradayRules.*.on',
      'intradayRules.*.queue',
      'intradayRules.*.ifWaitingAtLeast',
      'intradayRules.*.untilWaitingBelow',
      'intradayRules.*.ifLongestWaitSeconds',
      'intradayRules.*.untilLongestWaitBelowSeconds',
      'intradayRules.*.ifBusyPercent',
      'intradayRules.*.untilBusyBelowPercent',
      'intradayRules.*.checkEverySeconds',
      'teams.*.skills.*.onlyDuring',
      'teams.*.skills.*.notDuring',
      'teams.*.backlog.notDuring',
      'teams.*.breakAfterContact.notDuring',
      'teams.*.agents.shifts.*.breaks.*.notDuring',
    ],
    metrics: ['rulesBegun', 'ruleHours', 'meanQueue', 'agentsBusy'],
    tests: [
      ['theory/intraday.test.ts', 'Intraday rules against the Markov chain of agents, supervisors, queue and rule'],
      [
        'engine/shiftBreaks.test.ts',
        'a break is put off while customers wait, and taken when the rule goes out of force: waits as added up by hand',
      ],
      ['engine/intraday.test.ts', 'a rule that never comes into force, or is switched off, leaves every byte as it is'],
    ],
  },
  C9: {
    name: 'The phone menu: time in it, served, given up and misrouted there, waits from the start of the call',
    fields: [
      'channels.*.menu.time',
      'channels.*.menu.servedPercent',
      'channels.*.menu.givingUpPercent',
      'channels.*.menu.misroutedPercent',
      'targets.*.limitFrom',
      'targets.*.limitSeconds',
      'targets.*.overLimitPercent',
    ],
    metrics: ['menuServed', 'menuLeft', 'meanWait.fromStart', 'meanWait.served', 'overLimit'],
    tests: [
      ['theory/menu.test.ts', 'Calls that begin in a phone menu'],
      ['theory/waitLimit.test.ts', 'is that of two waits one after the other, with a menu before M/M/n'],
      ['theory/waitLimit.test.ts', 'are the fewest with which the closed form is below it'],
    ],
  },
  C10: {
    name: 'More agents beside the same agents with integration, documentation and authority',
    fields: [
      'teams.*.agents.add',
      'channels.*.integration',
      'inquiryTypes.*.repetition.documentationPercent',
      'inquiryTypes.*.handling.*.toolkit',
    ],
    metrics: ['agentsRostered', 'handleTime', 'repetitionsPerInquiry', 'resolvedAtFirst', 'staffCost'],
    tests: [
      ['scenario/peopleOrProcess.test.ts', 'one more is Erlang A with one more: the interval holds it'],
      [
        'headless/explain.test.ts',
        'compare --more-agents puts more people and a better process beside a scenario, and saves both as files that are whole',
      ],
    ],
  },
  C11: {
    name: 'Outsourced teams with prices, least volume, own hours and pace; language as a skill',
    fields: [
      'teams.*.outsourced',
      'teams.*.openingHours',
      'teams.*.skills.*.handleTimePercent',
      'teams.*.languages',
      'customers.segments.*.language',
    ],
    metrics: ['outsourcingCost', 'contactsOffered', 'staffCost', 'waitPerInquiry'],
    tests: [
      ['engine/outsourcing.test.ts', 'is paid by the minute, the contact and the hour, as added up by hand'],
      ['engine/outsourcing.test.ts', 'works in its own hours, and is sent contacts in them only'],
      ['engine/outsourcing.test.ts', 'with the share stated, each drawn by itself; a larger share takes the same ones and more'],
      ['theory/languages.test.ts', 'two languages in one queue, each with its own agents, are two queues'],
      ['theory/languages.test.ts', 'agents who speak both languages are one pool: the wait of either is that of all'],
      [
        'theory/languages.test.ts',
        'agents of one language, and one of both who is asked last: as the Markov chain with three places to wait',
      ],
    ],
  },
  D2: {
    name: 'Digital channels around the clock: self-service, several chats at once, deferred messages and letters',
    fields: ['channels.*.kind', 'channels.*.contactsAtOnce', 'channels.*.speedByLoadPercent', 'channels.*.clock'],
    metrics: ['slotUse', 'occupancy', 'channelShare'],
    tests: [
      ['engine/channels.test.ts', 'two chats at once at 80 % each: one agent ends 1.6 in the time of one'],
      [
        'engine/channels.test.ts',
        'a letter that comes at night waits for the office on the calendar clock, and not at all on that of opening hours',
      ],
    ],
  },
  D3: {
    name: 'Share of each type and segment that self-service can complete, and does',
    fields: [
      'inquiryTypes.*.handling.*.coveragePercent',
      'inquiryTypes.*.handling.*.completionPercent',
      'customers.segments.*.coveragePercent',
      'customers.segments.*.completionPercent',
      'inquiryTypes.*.segments.*.coveragePercent',
      'inquiryTypes.*.segments.*.completionPercent',
      'inquiryTypes.*.complexityCorrelation',
    ],
    metrics: ['containment', 'failedSelfService', 'handleTime'],
    tests: [
      [
        'engine/segments.test.ts',
        'coverage and completion of a segment: 96 % of the inquiries can be completed, 45 % of the attempts are',
      ],
      ['theory/complexity.test.ts', 'Handle time of what self-service leaves'],
    ],
  },
  D4: {
    name: 'Failed self-service that comes to people minutes later',
    fields: [
      'inquiryTypes.*.handling.*.ifUnresolved.returnPercent',
      'inquiryTypes.*.handling.*.ifUnresolved.delay',
      'inquiryTypes.*.handling.*.ifUnresolved.channels',
    ],
    metrics: ['failedSelfService', 'containment', 'contactsPerInquiry'],
    tests: [
      [
        'engine/nextContact.test.ts',
        'completes the share of the easy that it should; the others turn up on the phone after the delay',
      ],
    ],
  },
  D5: {
    name: 'Customers who stay with people, and what forcing them costs',
    fields: [
      'customers.segments.*.keepHuman',
      'customers.segments.*.leaveIfForcedPercent',
      'customers.segments.*.readinessPercent',
      'steering.*.forced',
    ],
    metrics: ['forced', 'forcedLeft', 'givenUp'],
    tests: [
      ['engine/segments.test.ts', 'those who stay with people start with them, whatever the type says of others'],
      [
        'engine/segments.test.ts',
        'a move to self-service reaches the ready; a forced one all, and of those who stay with people a share leaves',
      ],
    ],
  },
  D7: {
    name: 'Messages that avoid or move inquiries at a cost, and bring replies',
    fields: [
      'demand.messages.*.reachPercent',
      'demand.messages.*.perDay',
      'demand.messages.*.costPerMessage',
      'demand.messages.*.avoidedPercent',
      'demand.messages.*.movedPercent',
      'demand.messages.*.reply',
    ],
    metrics: ['messages', 'messageCost', 'avoided', 'movedByMessage', 'replies'],
    tests: [
      [
        'engine/messages.test.ts',
        'half are reached: a fifth of the inquiries do not arise, and of the others 15 in 80 move to the site',
      ],
      [
        'engine/messages.test.ts',
        'replies: a tenth of 5,000 messages a day bring an inquiry each, of their own type and channel',
      ],
      ['engine/messages.test.ts', 'formulas say the same, and what messages are and cost a week'],
    ],
  },
  D8: {
    name: 'Short surveys: satisfaction from a sample, with response, cost and interval',
    fields: [
      'surveys.channels',
      'surveys.askedPercent',
      'surveys.answeredPercent',
      'surveys.longWaitSeconds',
      'surveys.outcomes.abandoned.satisfiedPercent',
      'surveys.outcomes.unresolved.answeredPercent',
      'surveys.costPerSurvey',
      'surveys.costPerAnswer',
    ],
    metrics: [
      'surveysSent',
      'surveyAnswers',
      'surveyResponse',
      'satisfactionAnswered',
      'satisfactionMargin',
      'satisfactionOfAll',
      'surveyCost',
    ],
    tests: [
      [
        'engine/surveys.test.ts',
        'is asked and answers by the shares stated, and shows less satisfaction than there is by as much as the unhelped answer more',
      ],
      ['engine/surveys.test.ts', 'satisfaction falls by the share of long waits, as the law of the wait has it'],
      ['experiment/summary/surveys.test.ts', 'show the shift that loses touch with its customers, by team and by interval'],
      [
        'experiment/summary/surveys.test.ts',
        'leave a margin that the number of answers gives: within it lie the answers of 19 days in 20',
      ],
    ],
  },
  D9: {
    name: 'Answers of other customers: partial resolution without an agent',
    fields: ['channels.*.kind', 'inquiryTypes.*.handling.*.coveragePercent', 'inquiryTypes.*.handling.*.completionPercent'],
    metrics: ['containment', 'resolvedByContact', 'contactCost'],
    tests: [
      ['engine/channels.test.ts', 'resolve 40 % without an agent; the other 60 % call, and take what all took before each'],
    ],
  },
  E1: {
    name: 'Repeat contacts: resolution at the first by type and channel, delay and channel of the next',
    fields: [
      'inquiryTypes.*.handling.*.firstContactResolutionPercent',
      'inquiryTypes.*.handling.*.ifUnresolved.returnPercent',
      'inquiryTypes.*.handling.*.ifUnresolved.delay',
      'inquiryTypes.*.handling.*.ifUnresolved.channels',
    ],
    metrics: ['contactsPerInquiry', 'resolvedAtFirst', 'timeToResolution', 'resolvedByContact'],
    tests: [
      ['engine/nextContact.test.ts', 'with 75 % resolved each time, an inquiry takes 4/3 contacts'],
      ['theory/journeys.test.ts', 'Journeys over several channels, and steps in series'],
    ],
  },
  E2: {
    name: 'Effort of an inquiry from its components, and the share of high effort',
    fields: [
      'effort.perContact',
      'effort.perSwitch',
      'effort.perTransfer',
      'effort.perRepetition',
      'effort.perMinuteWaited',
      'effort.highAbove',
    ],
    metrics: ['effortPerInquiry', 'highEffort'],
    tests: [
      [
        'engine/effort.test.ts',
        'is the sum of what happens times its weight: contacts, switches, transfers, repetitions, minutes, giving up',
      ],
      [
        'engine/effort.test.ts',
        'high effort is counted for each inquiry, not from means: of inquiries of two contacts on average a quarter take three or more',
      ],
    ],
  },
  E3: {
    name: 'Customers who leave: a risk that rises with effort, and what they were worth',
    fields: ['effort.leaving.basePercent', 'effort.leaving.percentPerPoint', 'money.valuePerCustomer'],
    metrics: ['customersLost', 'customersLostPerWeek', 'valueLost'],
    tests: [
      [
        'engine/effort.test.ts',
        'customers leave by the effort of their own inquiry: a risk of 1 % and 5 points each contact loses 11 %',
      ],
    ],
  },
  E5: {
    name: 'Training for resolution: handle time either way, fewer repeats, a cost once',
    fields: [
      'teams.*.skills.*.training.handleTimePercent',
      'teams.*.skills.*.training.unresolvedPercent',
      'teams.*.skills.*.training.oneOffCost',
    ],
    metrics: ['handleTime', 'resolvedByContact', 'contactsPerInquiry', 'oneOffCost'],
    tests: [
      [
        'engine/processLevers.test.ts',
        'half the unresolved and 120 s for 100: eight contacts in ten resolve, among them all that did before',
      ],
      ['engine/processLevers.test.ts', 'with nothing changed it is as absent, to the last byte'],
    ],
  },
  E6: {
    name: 'Selling and crediting in a service contact: time, effort, revenue or cost, and no resolution by itself',
    fields: [
      'inquiryTypes.*.handling.*.toolkit.*.kind',
      'inquiryTypes.*.handling.*.toolkit.*.time',
      'inquiryTypes.*.handling.*.toolkit.*.amount',
      'inquiryTypes.*.handling.*.toolkit.*.resolvesPercent',
      'effort.perOffer',
    ],
    metrics: ['salesMade', 'salesRevenue', 'concessionCost', 'offersPerInquiry', 'handleTime', 'effortPerInquiry'],
    tests: [
      [
        'engine/toolkit.test.ts',
        'a credit: made in 40 % of contacts and taken by 75 %, 30 s and 50 each; by itself it resolves nothing',
      ],
      ['engine/toolkit.test.ts', 'each takes its points of effort'],
    ],
  },
  E7: {
    name: 'A cause removed at source: fewer inquiries for a cost once',
    fields: ['inquiryTypes.*.fixAtSource.removedPercent', 'inquiryTypes.*.fixAtSource.oneOffCost'],
    metrics: ['inquiriesRemoved', 'inquiries', 'oneOffCost'],
    tests: [
      [
        'engine/processLevers.test.ts',
        'removes its share, counted apart; those left at 30 % are among those left at 20 %, with the same service',
      ],
      [
        'engine/processLevers.test.ts',
        'a quarter of 960 inquiries a day is removed, the others are left: simulated and by formula',
      ],
    ],
  },
} satisfies Record<string, Row>;
