import { type Got, gotWords } from './got.ts';

const shownInFull = 12;

function listed(words: readonly string[]): string {
  const more = words.length - shownInFull;
  return words.slice(0, shownInFull).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function hint(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

const expectedInJson = {
  value: 'a value',
  key: 'a name in double quotes',
  colon: 'a colon',
  commaOrBrace: 'a comma or }',
  commaOrBracket: 'a comma or ]',
  end: 'the end of the text',
  closedText: 'a closing double quote',
  character: 'no line break or control character inside a text',
  escape: 'a valid escape after \\',
} as const;
export type ExpectedInJson = keyof typeof expectedInJson;

/** Words for the thing in which an unknown field was found. Fields that are not listed stand for themselves. */
const owners: Readonly<Record<string, string>> = {
  document: 'a scenario',
  openingHours: 'opening hours',
  inquiryTypes: 'an inquiry type',
  channels: 'a channel',
  queues: 'a queue',
  steering: 'a move',
  intradayRules: 'an intraday rule',
  teams: 'a team',
  targets: 'a target',
  assumptions: 'an assumption',
  skills: 'a skill',
  specialDays: 'a special day',
  segments: 'a customer segment',
  given: 'a given inquiry',
  quantiles: 'a quantile',
  steps: 'a step',
};

const referenced = {
  channel: 'a channel',
  queue: 'a queue',
  queueOrSelfService: 'a queue or self-service channel',
  openingHours: 'one of the opening hours',
  team: 'a team',
  inquiryType: 'an inquiry type',
  intradayRule: 'an intraday rule',
  segment: 'a customer segment',
  step: 'a step of this touch',
  language: 'the language of a customer segment',
} as const;
export type Referenced = keyof typeof referenced;

/** What there can be more of than is simulated. */
const oversizes = {
  agents: 'agents on the roster at once',
  inquiries: 'inquiries in the simulated days (warm-up, window and the days after it)',
  backlogItems: 'items of the backlog in the simulated days',
  queueIntervals: 'intervals of all queues together',
  typeIntervals: 'intervals of all inquiry types together',
  staffLevels: 'staff levels, one for each team whenever any of them changes',
} as const;
export type Oversize = keyof typeof oversizes;

/** A count of any size in at most six digits. */
const countText = (value: number) => String(Number(value.toPrecision(6)));
const percentText = (value: number) => String(Math.round(value * 1e6) / 1e6);

interface Slip {
  got: Got;
}
interface File {
  file: string;
}
interface Chain {
  chain: readonly string[];
}
const arrows = (chain: readonly string[]) => chain.join(' -> ');

/** Problems of a document in English, by code. The keys are all codes there are; the arguments are what a translation gets. */
export const messages = {
  // The text
  tooLarge: (at: { megabytes: number; mostMegabytes: number }) =>
    `must be at most ${at.mostMegabytes} MB, got ${at.megabytes} MB`,
  empty: () => 'is empty; a scenario is a JSON object',
  notJson: (at: { line: number; column: number; expected: ExpectedInJson; found: string }) =>
    `is not JSON: line ${at.line}, column ${at.column}: expected ${expectedInJson[at.expected]}, got ${at.found === '' ? 'the end of the text' : at.found}`,
  tooDeep: (at: { most: number }) => `is nested too deeply: at most ${at.most} levels are read`,
  tooMany: (at: { most: number }) => `must have at most ${at.most} entries`,
  keyTwice: (at: { line: number; column: number }) => `is given twice (again in line ${at.line}, column ${at.column})`,
  forbiddenKey: () => 'is a name that may not be used',
  notJsonValue: (at: { kind: string }) => `must be a JSON value, got a ${at.kind}`,
  newerVersion: (at: { version: number; newest: number }) =>
    `is ${at.version}, a newer format than this program reads (up to ${at.newest}); use a newer version of the program`,
  tooManyProblems: (at: { more: number }) =>
    `has at least ${at.more} more ${at.more === 1 ? 'problem' : 'problems'} not listed here`,

  // Extending
  badReference: (at: Slip) =>
    `must be the id of a library scenario or a relative path of a file such as baseline.json, got ${gotWords(at.got)}`,
  missingDocument: (at: Chain & File) => `cannot find ${at.file} (${arrows(at.chain)})`,
  cycle: (at: Chain) => `comes back to a scenario already extended: ${arrows(at.chain)}`,
  chainTooLong: (at: Chain & { most: number }) => `may go over at most ${at.most} scenarios: ${arrows(at.chain)}`,

  // The shape
  missing: () => 'is required',
  notNumber: (at: Slip) => `must be a number, got ${gotWords(at.got)}`,
  notFinite: () => 'must be a number of ordinary size, got one that is too large to hold',
  notWhole: (at: Slip) => `must be a whole number, got ${gotWords(at.got)}`,
  notText: (at: Slip) => `must be a text, got ${gotWords(at.got)}`,
  notBoolean: (at: Slip) => `must be true or false, got ${gotWords(at.got)}`,
  notObject: (at: Slip) => `must be an object, got ${gotWords(at.got)}`,
  notList: (at: Slip) => `must be a list, got ${gotWords(at.got)}`,
  tooLow: (at: Slip & { least: number }) => `must be at least ${at.least}, got ${gotWords(at.got)}`,
  notAbove: (at: Slip & { limit: number }) => `must be above ${at.limit}, got ${gotWords(at.got)}`,
  tooHigh: (at: Slip & { most: number }) => `must be at most ${at.most}, got ${gotWords(at.got)}`,
  notBelow: (at: Slip & { limit: number }) => `must be below ${at.limit}, got ${gotWords(at.got)}`,
  notOneOf: (at: Slip & { options: readonly string[]; nearest: string | undefined }) =>
    `must be ${at.options.length > 1 ? 'one of ' : ''}${at.options.join(', ')}; got ${gotWords(at.got)}${hint(at.nearest)}`,
  unknownField: (at: { owner: string; known: readonly string[]; nearest: string | undefined }) =>
    `is not a field of ${owners[at.owner] ?? at.owner}${at.nearest === undefined ? `; known fields: ${listed(at.known)}` : hint(at.nearest)}`,
  inheritedField: (at: { owner: string; file: string }) =>
    `is not a field of ${owners[at.owner] ?? at.owner}; it comes from ${at.file}, and null removes it`,
  badId: () => 'must be an id of at most 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit',
  badClockTime: (at: Slip) => `must be a time of day such as 08:30, at most 24:00, got ${gotWords(at.got)}`,
  badDate: (at: Slip) => `must be a date of the calendar such as 2026-03-01, got ${gotWords(at.got)}`,
  badCurrency: (at: Slip) => `must be a currency of three capital letters such as ILS, got ${gotWords(at.got)}`,
  badLanguage: (at: Slip) =>
    `must be the code of a language, two or three small letters such as he, ar or ru, got ${gotWords(at.got)}`,
  emptyText: () => 'must not be empty',
  textTooLong: (at: { most: number; length: number }) => `must be at most ${at.most} characters long, got ${at.length}`,
  tooFew: (at: { least: number; count: number }) =>
    `must have at least ${at.least} ${at.least === 1 ? 'entry' : 'entries'}, got ${at.count}`,
  invalid: (at: Slip) => `is not valid, got ${gotWords(at.got)}`,

  // References
  unknownReference: (at: { what: Referenced; id: string; known: readonly string[]; nearest: string | undefined }) =>
    `${at.id} is not ${referenced[at.what]} of this scenario${at.nearest === undefined ? `; there are: ${listed(at.known) || 'none'}` : hint(at.nearest)}`,
  severalQueues: (at: { channel: string; queues: readonly string[] }) =>
    `must name one of the queues of ${at.channel}: ${listed(at.queues)}`,
  withoutAgents: (at: { channel: string }) => `${at.channel} is a self-service channel, which has no queue and no team`,
  queueOfOtherChannel: (at: { queue: string; channel: string }) => `${at.queue} is not a queue of ${at.channel}`,
  queueNamedAsChannel: () => 'has the id of another channel; give the queue an id of its own',
  queueTwice: (at: { queue: string; other: string }) => `speaks of the queue ${at.queue}, as ${at.other} already does`,
  dateTwice: (at: { date: string }) => `is ${at.date}, which another special day already is`,
  sameQueue: (at: { queue: string }) => `must lead to another queue than ${at.queue}`,
  sameChannel: (at: { channel: string }) => `must lead to another channel than ${at.channel}`,
  noTeam: (at: { queue: string }) => `has no team that serves it: add ${at.queue} to the skills of a team`,
  noTypeServed: (at: { queue: string }) => `has nobody to wait: no inquiry type is served in ${at.queue}`,
  languageUnserved: (at: { language: string; queue: string }) =>
    `is ${at.language}, which no team speaks that always serves ${at.queue}: add it to the languages of such a team`,
  teamWithoutSkill: (at: { team: string; queue: string }) => `${at.team} does not serve ${at.queue}`,
  teamTwice: (at: { team: string }) => `names ${at.team} a second time`,
  noHandling: (at: { reachedBy: string }) => `is required: contacts of the type can arrive there (${at.reachedBy})`,
  unclearQueue: (at: { queues: readonly string[]; reachedBy: string }) =>
    `is required, to say in which of the queues contacts of the type wait: ${listed(at.queues)} (${at.reachedBy})`,
  unknownPath: () => 'does not lead to anything in this scenario',

  // Sums, tables, times
  sumNot100: (at: { sum: number }) => `must add to 100 percent, got ${percentText(at.sum)}`,
  sumAbove100: (at: { sum: number; parts: readonly string[] }) =>
    `must add to at most 100 percent, got ${percentText(at.sum)} (${listed(at.parts)})`,
  retryWithoutDelay: () => 'is required where customers retry',
  exactlyOne: (at: { fields: readonly string[]; given: readonly string[] }) =>
    `must have exactly one of ${at.fields.join(', ')}; got ${at.given.length === 0 ? 'none' : `${at.given.join(' and ')} (null removes one that an extended scenario gives)`}`,
  atLeastOne: (at: { fields: readonly string[] }) => `must have at least one of ${at.fields.join(', ')}`,
  onlyWith: (at: { needed: string }) => `has a meaning only together with ${at.needed}`,
  notWith: (at: { other: string }) => `cannot be given together with ${at.other}`,
  tableLength: (at: { day: number; window: number; got: number; minutes: number }) =>
    `must have ${at.day} numbers (one day of ${at.minutes}-minute intervals)${at.window === at.day ? '' : ` or ${at.window} (all days of the window)`}, got ${at.got}`,
  wrongLength: (at: { required: number; got: number; of: string }) =>
    `must have ${at.required} numbers, one for each of ${at.of}; got ${at.got}`,
  zeroOrAtLeast: (at: Slip & { least: number }) => `must be 0 or at least ${at.least}, got ${gotWords(at.got)}`,
  oversize: (at: { things: Oversize; count: number; most: number }) =>
    `comes to ${countText(at.count)} ${oversizes[at.things]}; at most ${at.most} can be simulated`,
  allZero: () => 'must not be 0 throughout',
  notRising: (at: { before: number | string; got: number | string }) =>
    `must come after ${at.before}, the one before; got ${at.got}`,
  tooClose: (at: { before: number; least: number; got: number }) =>
    `must be at least ${at.least} above ${at.before}, the one before; got ${at.got}`,
  notAtMost: (at: { field: string; limit: number; got: number }) => `must be at most ${at.field} (${at.limit}), got ${at.got}`,
  notUnder: (at: { field: string; limit: number | string; got: number | string }) =>
    `must be before ${at.field} (${at.limit}), got ${at.got}`,
  breakAfterShift: (at: { limit: number; got: number }) =>
    `must end within the shift of ${at.limit} minutes with its last group, got ${at.got} minutes after its start`,
  quantileEnds: (at: { first: number; last: number }) =>
    `must begin at 0 percent and end at 100 percent, got ${at.first} and ${at.last}`,
  afterWindow: (at: { windowSeconds: number; got: number }) =>
    `must be inside the window of ${at.windowSeconds} seconds, got ${at.got}`,
  recordedChannelNeeded: (at: { channels: readonly string[] }) =>
    `is required where contacts are recorded and the type starts on several channels: ${listed(at.channels)}`,
  recordedChannelUnreached: (at: { channel: string }) => `${at.channel} is a channel on which this type can never arrive`,
  onlySelfService: (at: { channel: string }) => `has a meaning only in self-service; ${at.channel} is served by agents`,
  onlyAgents: (at: { channel: string }) => `has a meaning only where agents serve; ${at.channel} is self-service`,
} as const;

export type IssueCode = keyof typeof messages;
/** The arguments of the message of a code. */
export type IssueValues<Code extends IssueCode> = Parameters<(typeof messages)[Code]> extends [infer Values] ? Values : undefined;
