/** The texts of the screen Day in English. What stands in {braces} is filled in. */
export const english = {
  // What is shown
  scope: 'Show',
  all: 'The whole operation',
  channels: 'Channels',
  queues: 'Queues',
  teams: 'Teams',
  period: 'Time',
  week: 'The whole week',
  allDays: 'All {count} days',
  weekOf: 'The week of {date}',
  singleDays: 'One day',
  byDay: 'Day by day',
  point: 'Figures at',
  earlier: 'Earlier',
  later: 'Later',

  // Points in time
  time: 'Time',
  date: 'Day',
  from: 'from',
  to: 'to',
  inDay: '{day} {from} to {to}',
  onDayAt: 'on {day} at {time}',
  atTime: 'at {time}',
  onDay: 'on {day}',
  'by.half': 'by half-hour',
  'by.quarter': 'by quarter-hour',
  'by.hour': 'by hour',
  'by.other': 'by interval',
  'by.day': 'by day',

  // Measures
  volume: 'Contacts offered',
  busy: 'Busy',
  onFloor: 'On the floor',
  rostered: 'Rostered',
  staff: 'Agents',
  wait: 'Mean wait of the answered',
  queue: 'Contacts waiting, mean',
  backlog: 'Contacts not yet answered, mean',
  answered: 'Answered within',
  gaveUp: 'Gave up within',

  // Of what
  ofAll: 'all channels with agents',
  ofLive: 'channels in which customers wait in person',
  ofChannel: 'channel {name}',
  ofQueue: 'queue {name}',
  ofTeam: 'team {name}',
  ofTeams: 'all teams',
  entered: 'share of those that entered the queue {name}',

  // What there is to see
  'peak.volume': 'Most contacts come {where}',
  'peak.busy': 'Most agents are busy {where}',
  'peak.wait': 'In busy times waits are longest {where}',
  'peak.level': 'In busy times the service level is lowest {where}',
  'peak.abandonment': 'In busy times the largest share gives up {where}',
  'peak.queue': 'The queue is longest {where}',
  'peak.backlog': 'The backlog of {name} is largest {where}',
  together: '{when}: {values}',
  apart: '{when} in {scenario} ({value})',
  valueIn: '{value} in {scenario}',
  busyOf: '{busy} of {floor}',
  throughout: '{measure}: {value} throughout',
  nothing: '{measure}: no figures in this time',
  answeredWithin: '{values} are answered {within}',
  answeredNone: 'Nobody entered this queue',
  within: 'within {time}',
  wholeWeek: 'Week',
  wholeDays: 'All days',
  wholeDay: 'Day',

  // Notes
  sparse: 'Busy times have at least the average number of contacts. Times with fewer than {count} on average are left out.',
  sparseAnswered:
    'Busy times have at least the average number of contacts. Times with fewer than {count} answered on average are left out.',
  conservative: 'The interval of a sum of channels is formed from theirs and is rather too wide than too narrow.',
  noWaitInterval: 'Shares of the contacts simulated, without intervals.',
  target: 'Target {value}',
  targetTime: 'Target {time}',
  foot: '{replications} replications of {days} days; bands and brackets: {confidence} simulation precision. Moked',

  // Worst times
  'worst.half': 'Worst half-hour',
  'worst.quarter': 'Worst quarter-hour',
  'worst.hour': 'Worst hour',
  'worst.other': 'Worst interval',
  'worst.day': 'Worst day',
  worstRule: 'The lowest service level among busy times: those with at least the average number of contacts ({counts}).',
  worstNone: 'nobody waits for an agent',
  worstLine: '{time}: service level {level} {within}, mean wait {wait}',
  worstMoves: 'Show this time in the charts',
  withinTarget: 'within the target time',
  withInterval: '{value} ({low} to {high})',

  // Waits
  waits: 'How long customers wait',
  waitColumn: 'Within',
  waitSeconds: 'within, seconds',
  waitsQueue: 'Queue',

  // States
  none: 'The estimate has no course over the day. Charts appear with the first simulated figures.',
  failed: 'There are no figures to show: the simulation ended with an error.',
  invalid: 'There are no figures to show yet: a scenario has values to be mended.',
  incomparable: 'There are no figures to show: these scenarios cannot be compared.',
} as const;

export type DayWords = Readonly<Record<keyof typeof english, string>>;
export type DayWord = keyof typeof english;
