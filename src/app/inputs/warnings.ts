import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, pathText } from '../../scenario/path.ts';
import { calendarOf, openOn } from './calendar.ts';
import { meanAt } from './cells.ts';
import { channelOf, countedOn, traitsOf } from './derived.ts';
import { fieldIn, numberIn, numbersIn, objectIn, textIn } from './read.ts';
import { rosterOf } from './roster.ts';

/** Something unusual that is not impossible. */
export type Warning =
  | { readonly code: 'longTime' | 'shortTime'; readonly path: Path; readonly seconds: number; readonly usual: number }
  | { readonly code: 'highShrinkage'; readonly path: Path; readonly percent: number }
  | {
      readonly code: 'nobodyThere';
      readonly path: Path;
      readonly channel: string;
      /** Of a list of numbers by interval, those that are 0 at these times. */
      readonly positions: ReadonlySet<number>;
      readonly day: number;
      readonly minute: number;
      readonly hours: number;
    };

/** A handle time this many times the others of its channel, or this many times shorter, is unusual. */
const timesOthers = 10;
const muchShrinkage = 60;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function timeWarnings(document: JsonObject): Warning[] {
  const times = Object.entries(objectIn(document.inquiryTypes)).flatMap(([type, spec]) =>
    Object.keys(objectIn(fieldIn(spec, 'handling'))).flatMap((place) => {
      const path = ['inquiryTypes', type, 'handling', place, 'time'];
      const seconds = meanAt(document, path);
      return seconds === undefined ? [] : [{ path, seconds, channel: channelOf(document, place) }];
    }),
  );
  return times.flatMap((one): Warning[] => {
    const others = times.filter((other) => other !== one && other.channel === one.channel).map(({ seconds }) => seconds);
    const usual = median(others);
    if (others.length === 0 || usual <= 0) return [];
    const { path, seconds } = one;
    if (seconds >= timesOthers * usual) return [{ code: 'longTime', path, seconds, usual }];
    return seconds * timesOthers <= usual ? [{ code: 'shortTime', path, seconds, usual }] : [];
  });
}

function shrinkageWarnings(document: JsonObject): Warning[] {
  return Object.entries(objectIn(document.teams)).flatMap(([team, spec]): Warning[] => {
    const path = ['teams', team];
    const byHour = numbersIn(spec, 'shrinkagePercentByHour');
    const hours = byHour?.flatMap((percent, hour): Warning[] =>
      percent > muchShrinkage ? [{ code: 'highShrinkage', path: [...path, 'shrinkagePercentByHour', hour], percent }] : [],
    );
    const percent = numberIn(spec, 'shrinkagePercent', 0);
    const all: Warning = { code: 'highShrinkage', path: [...path, 'shrinkagePercent'], percent };
    return hours ?? (percent > muchShrinkage ? [all] : []);
  });
}

/** Teams that serve a channel, under its own id or one of its queues. */
function teamsOf(document: JsonObject, channel: string): string[] {
  return Object.entries(objectIn(document.teams))
    .filter(([, spec]) => Object.keys(objectIn(fieldIn(spec, 'skills'))).some((place) => channelOf(document, place) === channel))
    .map(([team]) => team);
}

/** Inquiries or contacts expected on a channel, by interval, as far as the volumes say. */
function expectedOn(document: JsonObject, channel: string): number[] {
  const counted = Object.keys(objectIn(document.inquiryTypes)).flatMap((type) => countedOn(document, type, channel) ?? []);
  const longest = counted.reduce((most, { byInterval }) => Math.max(most, byInterval.length), 0);
  return Array.from({ length: longest }, (_, interval) => counted.reduce((all, one) => all + (one.byInterval[interval] ?? 0), 0));
}

/** Of the agents at the start of each interval of some teams, whether there are any. */
function anyAt(document: JsonObject, teams: readonly string[], intervalSeconds: number, intervals: number): boolean[] {
  const rosters = teams.map((team) => rosterOf(document, team));
  const filled = new Array<boolean>(intervals).fill(false);
  for (const { times, agents } of rosters) {
    agents.forEach((count, at) => {
      if (count > 0) filled[Math.floor((times[at] ?? 0) / intervalSeconds)] = true;
    });
  }
  return filled;
}

function rosterWarnings(document: JsonObject, channel: string): Warning[] {
  const { perDay, intervalMinutes } = calendarOf(document);
  const [first, ...others] = teamsOf(document, channel);
  const known = traitsOf(document, channel);
  if (first === undefined || known === undefined || !known.agents || known.deferred) return [];
  const expected = expectedOn(document, channel);
  const anybody = anyAt(document, [first, ...others], intervalMinutes * 60, expected.length);
  const hours = textIn(fieldIn(document.channels, channel), 'openingHours');
  const isOpen = (interval: number): boolean => {
    const minute = (interval % perDay) * intervalMinutes;
    const periods = openOn(document, hours, Math.floor(interval / perDay));
    return periods.some(([from, to]) => from < minute + intervalMinutes && to > minute);
  };
  const empty = expected.flatMap((count, interval) => (count > 0 && !anybody[interval] && isOpen(interval) ? [interval] : []));
  const [at] = empty;
  if (at === undefined) return [];
  const [day, minute] = [Math.floor(at / perDay), (at % perDay) * intervalMinutes];
  const agents = fieldIn(fieldIn(document.teams, first), 'agents');
  const name = ['perInterval', 'steps', 'shifts'].find((each) => fieldIn(agents, each) !== undefined) ?? 'constant';
  const path = ['teams', first, 'agents', name];
  const length = numbersIn(agents, 'perInterval')?.length ?? 1;
  const positions = new Set(empty.map((interval) => interval % length));
  return [{ code: 'nobodyThere', path, channel, positions, day, minute, hours: (empty.length * intervalMinutes) / 60 }];
}

/** What is unusual in a document: of each place at most one thing. */
export function warningsOf(document: JsonObject): Warning[] {
  const rosters = Object.keys(objectIn(document.channels)).flatMap((channel) => rosterWarnings(document, channel));
  return [...timeWarnings(document), ...shrinkageWarnings(document), ...rosters];
}

const startsWith = (path: Path, start: Path): boolean => start.every((key, at) => path[at] === key);

/** Whether a warning is about a number of the list that it is about. */
const isItem = (warning: Warning, path: Path): boolean =>
  warning.code === 'nobodyThere' &&
  path.length === warning.path.length + 1 &&
  startsWith(path, warning.path) &&
  warning.positions.has(Number(path.at(-1)));

/** Those about a field: at it, below it, or about the list that it is a number of. */
export const warningsAt = (warnings: readonly Warning[], path: Path): Warning[] =>
  warnings.filter((warning) => startsWith(warning.path, path) || isItem(warning, path));

export const warningKey = (warning: Warning): string => `${warning.code} ${pathText(warning.path)}`;
