/** What the screen of the inputs says in English, besides labels and descriptions of fields. What stands in {braces} is filled in. */
export const english = {
  title: 'Inputs of {scenario}',
  fieldsOf: 'Fields of {scenario}',
  depthLabel: 'How much to see',
  searchLabel: 'Search the inputs',
  sectionsLabel: 'Sections of the inputs',
  onlyDifferences: 'Only what differs from {letter} ({count})',
  isBaseline: 'This is the baseline, with which the others are compared.',
  close: 'Close',
  edit: 'Edit',
  total: 'Total',
  totalHours: 'Hours',
  earlier: 'Earlier',
  later: 'Later',
  fromTo: '{from} to {to}',
  everyDay: 'Every day',
  nothingYet: 'There are none yet.',
  noneGiven: 'None is given.',
  fillIn: 'Fill in',

  // Quick tables
  counted: 'What is counted',
  volumeOfDay: 'Volume of a mean day',
  volumeByFactor: 'Mean of all days of the window. The volume is given by interval: another number here changes its factor.',
  volumeByCustomers: 'Mean of all days of the window, from the inquiries per 1,000 customers: another number here changes those.',
  volumeByDay: 'Mean of all days of the window, factors of the days and of the volume included.',
  rosteredHours: 'Rostered hours',
  floorHours: 'Hours on the floor',
  hoursUnit: 'a week',

  // What a field means
  range: 'From {low} to {high}.',
  rangeBelow: 'At least {low} and below {high}.',
  rangeAboveTo: 'Above {low} and at most {high}.',
  rangeFrom: 'At least {low}.',
  rangeAbove: 'Above {low}.',
  rangeUpTo: 'At most {high}.',
  otherwise: 'Where it is not given: {value}.',
  byDefault: 'by default',
  notGiven: 'not given',
  distribution: 'Distribution',

  // With these numbers
  inquiriesAWeek: 'With these numbers: {count} inquiries a week.',
  contactsAWeek: 'With these numbers: {count} recorded contacts a week, redials and repeats included.',
  workOfInquiries:
    'With these numbers: {count} first contacts a week are {hours} hours of work, wrap-up included; {erlangs} erlangs in the busiest interval. Repeats come on top.',
  workOfContacts:
    'With these numbers: {count} recorded contacts a week are {hours} hours of work, wrap-up included; {erlangs} erlangs in the busiest interval.',
  hoursOfTeam:
    'With these numbers: {rostered} rostered hours a week, of which {floor} on the floor after shrinkage; at most {most} agents at a time.',
  movedInquiries: 'With these numbers: {meant} of {of} inquiries a week that would choose {channel} are meant.',
  movedContacts:
    'With these numbers: at most {meant} of {of} contacts a week recorded on {channel} are meant; the repeats among them are not steered.',

  // Differences from the baseline
  baselineHas: '{letter} has {value}',
  baselineNone: '{letter} has none',
  reset: 'Set back',
  differsShort: 'differs',
  differsNowhere: 'Nothing differs from the baseline.',
  onlyHere: 'Not in {letter}.',
  onlyInBaseline: 'Only in {letter}.',
  differencesCount: 'differences: {count}',

  // Problems and warnings
  problemOne: 'One field needs attention.',
  problemMany: '{count} fields need attention.',
  problemsKept: 'The figures stay those of the last inputs that were in order.',
  problemsCount: 'need attention: {count}',
  warningOne: 'One value is unusual',
  warningMany: '{count} values are unusual',
  longTime: 'Unusual: {time} is ten times the others of its channel ({usual}) or more.',
  shortTime: 'Unusual: {time} is a tenth of the others of its channel ({usual}) or less.',
  highShrinkage: 'Unusual: at a shrinkage of {percent} fewer than 4 in 10 of the rostered are there.',
  nobodyThere:
    'Unusual: {channel} is open with nobody on the roster who serves it, first on {day} at {time}; {hours} hours in the window.',

  // Paste and deletion
  pasted: 'Cells taken: {taken}.',
  pastedRefused: 'Not taken, and kept in their places as they are: {count}.',
  pastedOutside: 'Cells for which there was no place: {count}.',
  moreRefused: 'And {count} more, marked in the grid.',

  // Adding, removing, finding
  add: 'Add: {thing}',
  addField: 'Add a field',
  addRow: 'Add a row',
  removeRow: 'Remove the row',
  remove: 'Remove {name}',
  leaveEmpty: 'Leave empty',
  useDefault: 'Use the default',
  give: 'Add this list',
  allOfThem: 'All of them',
  showAll: 'Show all its fields',
  fitToCalendar: 'Fit to the calendar',
  fitAll: 'Fit all lists to the calendar',
  eachDay: 'Each day by itself',
  id: 'Id',
  idHelp: 'What other fields, links and random numbers know it by. Another id gives other random numbers.',
  idTaken: '{id} is taken already.',
  foundCount: 'Found: {count}',
  foundNone: 'Nothing is called so, nor described so, neither here nor among what could be added.',
  couldHave: 'Not in this scenario yet.',
  addIt: 'Add',
  addTo: 'Place: {place}',
  addWhere: 'Add to',
  showMore: 'Show more ({count})',

  // Ready targets
  sixMinutes: 'Six-minute rule',
  sixMinutesMeaning:
    'A person answers within six minutes of the start of the call, its menu included. Sets the limit, where it counts from and the share of calls that may be over it, 0 % at first; all three can be changed among the targets. A caller may be offered a call-back instead, within three hours: see the channel.',
  sixMinutesSource:
    'Israel’s Consumer Protection Law, section 18B (amendment 57, in force since 2019), on calls about faults, bills and the end of a contract.',

  // The assumption register
  source: 'Source',
  sourceAndRange: 'Source and range',
  assumptionAbout: 'What it is about',
  valueNow: 'Value now',
  goToField: 'Go to the field',
} as const;
