import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { leastAgentsErlangA } from '../../src/erlang/leastAgentsErlangA.ts';
import { withServiceStaff } from '../../src/experiment/comparison/sameService.ts';
import { estimateFlow } from '../../src/experiment/estimate/estimate.ts';
import { summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { minimalDocument } from '../scenario/minimal.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds, cv: null });
const only = (segment: string) =>
  Object.fromEntries(['arabic', 'hebrew'].map((id) => [id, { inquiriesPercent: id === segment ? 100 : 0 }]));

/** Calls of 100 s at given times in either language, in one queue; one agent for each language. */
function calls(hebrew: readonly number[], arabic: readonly number[], differences: JsonObject = {}): ScenarioInput {
  const type = (segment: string, seconds: readonly number[]): JsonObject => ({
    volume: { perDay: null, given: seconds.map((atSeconds) => ({ atSeconds })) },
    segments: only(segment),
    startsOnPercent: { phone: 100 },
    handling: { phone: { time: constant(100) } },
  });
  const base = minimalDocument({
    calendar: { warmUpDays: 0, followDays: 5 },
    customers: { segments: { arabic: { number: 30, language: 'ar' }, hebrew: { number: 70, language: 'he' } } },
    inquiryTypes: { question: null, hebrew: type('hebrew', hebrew), arabic: type('arabic', arabic) },
    teams: {
      front: null,
      one: { agents: { constant: 1 }, skills: { phone: {} }, languages: ['he'] },
      other: { agents: { constant: 1 }, skills: { phone: {} }, languages: ['ar'] },
    },
  });
  return mergePatch(base, differences) as unknown as ScenarioInput;
}

/** Who begins to serve, and when, by the order in which inquiries arise. */
const served = (document: ScenarioInput) =>
  recorded(modelOf(document))
    .notes.filter(({ event }) => event === 'started')
    .map(({ team, place, seconds }) => `${team} ${place} ${seconds}`);

describe('agents serve contacts whose language they speak, in one queue', () => {
  test('an agent passes those by who speak another one, first come first served among the others', () => {
    // The Arabic agent is busy until 100; the calls in Arabic of 10 and 20 stand before that in Hebrew of 30.
    expect(served(calls([30, 40], [0, 10, 20]))).toEqual([
      'other phone 0',
      'one phone 30',
      'other phone 100',
      'one phone 130',
      'other phone 200',
    ]);
  });

  test('an agent of both languages takes whoever waits longest', () => {
    const both = calls([0, 20], [1, 10], { teams: { one: { languages: null }, other: null } });
    expect(served(both)).toEqual(['one phone 0', 'one phone 100', 'one phone 200', 'one phone 300']);
    expect(
      recorded(modelOf(both))
        .notes.filter(({ event }) => event === 'started')
        .map(({ serial }) => serial),
    ).toEqual([0, 1, 2, 3]);
  });

  test('customers of a segment without a language are served by anybody', () => {
    expect(
      served(calls([0, 1], [], { customers: { segments: { hebrew: { language: null }, few: { number: 0, language: 'he' } } } })),
    ).toEqual(['one phone 0', 'other phone 1']);
  });

  test('teams that serve only during a rule find who speaks their language behind the head of the queue', () => {
    // From the third waiting on the second Hebrew team helps: the two in Arabic at the head are not theirs.
    const help = calls([30, 40], [0, 10, 20], {
      intradayRules: { rush: { queue: 'phone', ifWaitingAtLeast: 3 } },
      teams: { help: { agents: { constant: 1 }, skills: { phone: { onlyDuring: 'rush' } }, languages: ['he'] } },
    });
    expect(served(help)).toEqual(['other phone 0', 'one phone 30', 'help phone 40', 'other phone 100', 'other phone 200']);
  });

  test('contacts are sent on to agents who speak their language alone', () => {
    const vendor: JsonObject = {
      queues: { own: { channel: 'phone', sends: { to: 'away', percent: 100 } }, away: { channel: 'phone' } },
      inquiryTypes: Object.fromEntries(
        ['hebrew', 'arabic'].map((id) => [id, { handling: { phone: { queue: 'own' }, away: { time: constant(50) } } }]),
      ),
      teams: {
        one: { skills: { phone: null, own: {} } },
        other: { skills: { phone: null, own: {} } },
        away: { agents: { constant: 1 }, skills: { away: {} }, languages: ['he'] },
      },
    };
    expect(served(calls([0], [1], vendor))).toEqual(['away away 0', 'other own 1']);
  });

  test('a call takes an agent off a letter who speaks its language', () => {
    const letters = (language: string): JsonObject => ({
      channels: { letters: { kind: 'email', interruptible: true } },
      inquiryTypes: {
        letter: {
          volume: { given: [{ atSeconds: 0 }] },
          startsOnPercent: { letters: 100 },
          handling: { letters: { time: constant(1000) } },
          segments: only('hebrew'),
        },
      },
      teams: { one: { skills: { letters: { priority: 2 } } }, other: { languages: [language] } },
    });
    expect(served(calls([], [100, 110], letters('ar')))).toEqual(['one letters 0', 'other phone 100', 'other phone 200']);
    expect(served(calls([100], [110, 120], letters('ar')))).toEqual([
      'one letters 0',
      'one phone 100',
      'other phone 110',
      'other phone 210',
    ]);
  });
});

describe('what is said of a language that nobody speaks', () => {
  const problems = (differences: JsonObject) => {
    const parsed = core.parseScenario(calls([0], [1], differences));
    return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`);
  };

  test('names the segment whose customers wait for ever, and the queue', () => {
    expect(problems({ teams: { other: null } })).toEqual([
      'customers.segments.arabic.language is ar, which no team speaks that always serves phone: add it to the languages of such a team',
    ]);
    expect(
      problems({
        teams: { other: { skills: { phone: { onlyDuring: 'rush' } } } },
        intradayRules: { rush: { queue: 'phone', ifWaitingAtLeast: 1 } },
      }),
    ).toHaveLength(1);
    expect(problems({ teams: { other: { languages: null } } })).toEqual([]);
  });

  test('not of a queue to which none of the segment come', () => {
    const elsewhere: JsonObject = {
      channels: { line: { kind: 'phone' } },
      inquiryTypes: { arabic: { startsOnPercent: { phone: null, line: 100 }, handling: { line: { time: constant(100) } } } },
      teams: { other: { skills: { phone: null, line: {} } } },
    };
    expect(problems(elsewhere)).toEqual([]);
    // All of them are told of the line; only those who speak Arabic are moved there.
    const moved = (segments: string[]): JsonObject => ({
      channels: { line: { kind: 'phone' } },
      inquiryTypes: {
        hebrew: { handling: { line: { time: constant(100) } } },
        arabic: { handling: { line: { time: constant(100) } } },
      },
      steering: { toLine: { from: 'phone', to: 'line', sharePercent: 50, segments } },
      teams: { line: { agents: { constant: 1 }, skills: { line: {} }, languages: ['ar'] } },
    });
    expect(problems(moved(['arabic']))).toEqual([]);
    expect(problems(moved(['arabic', 'hebrew']))).toHaveLength(1);
  });

  test('and a team speaks languages that customers have', () => {
    expect(problems({ teams: { other: { languages: ['ar', 'arr'] } } })).toEqual([
      'teams.other.languages[1] arr is not the language of a customer segment of this scenario; did you mean ar?',
    ]);
    expect(problems({ customers: { segments: { arabic: { language: 'Arabic' } } } })).toEqual([
      'customers.segments.arabic.language must be the code of a language, two or three small letters such as he, ar or ru, got the text "Arabic"',
      'teams.other.languages[0] ar is not the language of a customer segment of this scenario; there are: Arabic, he',
    ]);
  });
});

describe('before a run', () => {
  const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds, cv: null });
  const type = (perDay: number) => ({ volume: { given: null, perDay }, handling: { phone: { time: exponential(180) } } });
  /** So many calls a day in each language, in patience and agents the same every time; any further differences. */
  function busy(differences: JsonObject = {}) {
    const base = calls([], [], {
      inquiryTypes: { hebrew: type(1400), arabic: type(500) },
      channels: { phone: { patience: { time: exponential(300) } } },
      teams: { one: { agents: { constant: 4 } }, other: { agents: { constant: 2 } } },
    });
    return mergePatch(base as unknown as JsonObject, differences);
  }
  const parse = (document: unknown) => {
    const parsed = core.parseScenario(document);
    if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join());
    return parsed.document;
  };
  function estimated(differences: JsonObject = {}) {
    const { scenario, recordedUnder } = parse(busy(differences));
    const model = core.compile({ scenario, recordedUnder });
    return summarizeEstimate(estimateFlow(core.outlineOf('key', scenario, model), model)).window;
  }
  const queue = (perDay: number, agents: number) =>
    erlangA({ arrivalsPerSecond: perDay / 86_400, serviceSeconds: 180, agents, patienceSeconds: 300 });

  test('the estimate says the wait and the load of each language by the agents who speak it, as of queues of their own', () => {
    const { segments, queues, teams } = estimated();
    const [hebrew, arabic] = [queue(1400, 4), queue(500, 2)];
    expect(segments.hebrew?.waitPerInquiry?.value).toBeCloseTo(hebrew.meanWaitEntered, 6);
    expect(segments.arabic?.waitPerInquiry?.value).toBeCloseTo(arabic.meanWaitEntered, 6);
    const lost = (1400 * hebrew.pAbandon + 500 * arabic.pAbandon) / 1900;
    expect(queues.phone?.abandonment?.value).toBeCloseTo(lost, 6);
    expect(queues.phone?.contactsOffered?.value).toBeCloseTo(1900, 6);
    expect(teams.one?.occupancy?.value).toBeCloseTo(hebrew.occupancy, 6);
    expect(teams.other?.occupancy?.value).toBeCloseTo(arabic.occupancy, 6);
  });

  test('the estimate takes agents of both languages as one pool', () => {
    const languages = ['ar', 'he'];
    const { segments } = estimated({ teams: { one: { languages }, other: { languages } } });
    const both = queue(1900, 6).meanWaitEntered;
    expect(segments.hebrew?.waitPerInquiry?.value).toBeCloseTo(both, 6);
    expect(segments.arabic?.waitPerInquiry?.value).toBeCloseTo(both, 6);
  });

  test('contacts that go on to another queue go to those there who speak their language', () => {
    const spoken = (languages: string[] | null): JsonObject => ({
      queues: { own: { channel: 'phone', sends: { to: 'away', percent: 40 } }, away: { channel: 'phone' } },
      inquiryTypes: Object.fromEntries(
        ['hebrew', 'arabic'].map((id) => [id, { handling: { phone: { queue: 'own' }, away: { time: exponential(180) } } }]),
      ),
      teams: {
        one: { skills: { phone: null, own: {} } },
        other: { skills: { phone: null, own: {} } },
        away: { agents: { constant: 3 }, skills: { away: {} }, ...(languages ? { languages } : {}) },
      },
    });
    expect(estimated(spoken(['he'])).queues.away?.contactsOffered?.value).toBeCloseTo(0.4 * 1400, 6);
    expect(estimated(spoken(null)).queues.away?.contactsOffered?.value).toBeCloseTo(0.4 * 1900, 6);
    expect(estimated(spoken(['he'])).queues.own?.contactsOffered?.value).toBeCloseTo(0.6 * 1400 + 500, 6);
  });

  test('staff for the same service is found for each language by itself, and for both together where agents speak both', () => {
    const targets = { phone: { percent: 80, withinSeconds: 20, rule: 'entered' } };
    const staff = (differences: JsonObject) => {
      const source = { key: 'key', ...parse(busy({ targets, ...differences })) };
      const teams = withServiceStaff(source)?.scenario.teams ?? {};
      return Object.values(teams).map(({ agents }) => agents.perInterval?.[20] ?? 0);
    };
    const least = (perDay: number) =>
      leastAgentsErlangA(
        { arrivalsPerSecond: perDay / 86_400, serviceSeconds: 180, patienceSeconds: 300 },
        { serviceLevel: { rule: 'entered', share: 0.8, seconds: 20 } },
      );
    expect(staff({})).toEqual([least(1400), least(500)]);
    const languages = ['ar', 'he'];
    const [one = 0, other = 0] = staff({ teams: { one: { languages }, other: { languages } } });
    expect(one + other).toBe(least(1900));
    expect(least(1900)).toBeLessThan(least(1400) + least(500));
  });
});
