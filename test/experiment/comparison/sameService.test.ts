import { describe, expect, it } from 'vitest';
import { leastAgentsErlangA } from '../../../src/erlang/leastAgentsErlangA.ts';
import { withServiceStaff } from '../../../src/experiment/comparison/sameService.ts';
import { staffingTargets } from '../../../src/experiment/comparison/staffingTargets.ts';
import { summarize } from '../../../src/experiment/summary/summarize.ts';
import { core } from '../../bundle/core.ts';
import { batches, merged, smallSource } from '../runs.ts';
import { threeQueues } from '../threeQueues.ts';

describe('staff for the targets of one queue', () => {
  const source = smallSource({ teams: { front: { agents: { constant: 9 }, skills: { phone: {} }, shrinkagePercent: 20 } } });
  const staffed = withServiceStaff(source);
  const least = leastAgentsErlangA(
    { arrivalsPerSecond: 960 / 86_400, serviceSeconds: 180, patienceSeconds: 120 },
    { serviceLevel: { rule: 'entered', share: 0.8, seconds: 20 } },
  );

  it('is the least number of agents on the floor by Erlang A, in every interval, plus shrinkage', () => {
    const agents = staffed?.scenario.teams.front?.agents.perInterval ?? [];
    expect(agents).toHaveLength(48);
    for (const count of agents) expect(count * 0.8).toBeCloseTo(least, 9);
  });

  it('is another scenario, under the same recorded volumes, with nothing else changed', () => {
    expect(staffed?.key).not.toBe(source.key);
    expect(staffed?.recordedUnder).toBe(source.recordedUnder);
    expect({ ...staffed?.scenario, teams: null }).toEqual({ ...source.scenario, teams: null });
  });

  it('is the same when it is asked for again', () => {
    expect(staffed && withServiceStaff(staffed)?.key).toBe(staffed?.key);
  });
});

it('is one for call-backs by their work alone, as they may wait', () => {
  const handling = { back: { time: { law: 'exponential', meanSeconds: 180 } } };
  const agentsOf = (perDay: number) =>
    withServiceStaff(
      smallSource({
        inquiryTypes: { question: { volume: { perDay }, startsOnPercent: { phone: 0, back: 100 }, handling } },
        channels: { back: { kind: 'callBack' } },
        teams: { front: { agents: { constant: 3 }, skills: { back: {}, phone: {} } } },
      }),
    )?.scenario.teams.front?.agents.perInterval ?? [];
  const erlangs = (950 * 180) / 86_400; // 1.98: two agents are busy 99 % of the time, three 66 %
  expect(new Set(agentsOf(950))).toEqual(new Set([Math.ceil(erlangs / 0.95)]));
});

describe('staff that the estimate has little to go by for', () => {
  const teams = (constant: number) => ({ front: { agents: { constant }, skills: { phone: {} } } });
  const agentsOf = (differences: Parameters<typeof smallSource>[0]) =>
    withServiceStaff(smallSource(differences))?.scenario.teams.front?.agents.perInterval;

  it('is that of any other roster where nobody is rostered', () => {
    expect(agentsOf({ teams: teams(0) })).toEqual(agentsOf({ teams: teams(3) }));
  });

  it('is nobody where nobody is rostered and nobody calls', () => {
    const perInterval = Array.from({ length: 48 }, (_, at) => (at < 16 ? 0 : 10));
    const volume = { perDay: undefined, perInterval };
    const agents = agentsOf({ teams: teams(0), inquiryTypes: { question: { volume } } } as never) ?? [];
    expect(agents.map((count) => count > 0)).toEqual(perInterval.map((calls) => calls > 0));
  });

  it('is one agent for contacts that take no time', () => {
    const time = { law: 'constant', meanSeconds: 0 };
    const agents = agentsOf({ teams: teams(3), inquiryTypes: { question: { handling: { phone: { time } } } } });
    expect(new Set(agents)).toEqual(new Set([1]));
  });
});

describe('staff where letters that came at once are answered through the day beside calls', () => {
  const perInterval = Array.from({ length: 48 }, (_, at) => (at === 0 ? 300 : 0));
  const letter = {
    volume: { perInterval },
    startsOnPercent: { mail: 100 },
    handling: { mail: { time: { law: 'exponential', meanSeconds: 200 } } },
  };
  const source = smallSource({
    channels: { mail: { kind: 'email' } },
    inquiryTypes: { letter },
    teams: { front: { agents: { constant: 1e-9 }, skills: { phone: {}, mail: {} } } },
  });

  it('is a number of agents in every interval', () => {
    const agents = withServiceStaff(source)?.scenario.teams.front?.agents.perInterval ?? [];
    expect(agents).toHaveLength(48);
    for (const count of agents) expect(count).toBeGreaterThan(0);
  });
});

describe('staff for several queues', () => {
  const source = threeQueues({
    targets: {
      phone: { withinSeconds: 30, percent: 80 },
      chat: { withinSeconds: 60, percent: 80 },
      mail: { withinSeconds: 14_400, percent: 90 },
    },
  });
  const staffed = withServiceStaff(source);

  it('meets the targets when it is simulated, with little to spare', () => {
    const document = staffed ?? source;
    const model = core.compile(document);
    const outline = core.outlineOf(document.key, document.scenario, model);
    const { queues } = summarize(merged(outline, batches({ source: document, model, outline }, 30))).window;
    expect(queues.phone?.['serviceLevel.entered']?.low).toBeGreaterThan(0.8);
    expect(queues.phone?.['serviceLevel.entered']?.high).toBeLessThan(0.92);
    expect(queues.chat?.['serviceLevel.entered']?.low).toBeGreaterThan(0.8);
    expect(queues.mail?.['serviceLevel.entered']?.low).toBeGreaterThan(0.9);
  });

  it('is nobody while no team was rostered', () => {
    const agents = staffed?.scenario.teams.agents?.agents.perInterval ?? [];
    expect(agents.slice(0, 16).every((count) => count === 0)).toBe(true);
    expect(agents.slice(16, 36).every((count) => count > 0)).toBe(true);
  });

  it('leaves teams alone whose queues have no target', () => {
    const phoneOnly = withServiceStaff(threeQueues({ targets: { phone: { withinSeconds: 30, percent: 80 } } }));
    const before = core.compile(source).calendar.agents;
    const after = phoneOnly && core.compile(phoneOnly).calendar.agents;
    const digital = (agents: Float64Array | undefined) => agents?.filter((_, at) => at % 2 === 1);
    expect(digital(after)).toEqual(digital(before));
    expect(after).not.toEqual(before);
  });
});

describe('a team that changes within an interval and whose queue has no target', () => {
  const desk = {
    agents: {
      steps: [
        { fromSeconds: 0, agents: 4 },
        { fromSeconds: 900, agents: 1 },
        { fromSeconds: 36_600, agents: 5 },
      ],
    },
    skills: { branch: {} },
  };
  const source = smallSource({
    channels: { phone: { kind: 'phone' }, branch: { kind: 'branch' } },
    inquiryTypes: {
      question: {
        volume: { perDay: 960 },
        startsOnPercent: { phone: 50, branch: 50 },
        handling: { branch: { time: { law: 'exponential', meanSeconds: 100 } } },
      },
    },
    teams: { front: { agents: { constant: 3 }, skills: { phone: {} } }, desk },
  });

  it('keeps its staff to the second', () => {
    const staffed = withServiceStaff(source)?.scenario.teams;
    expect(staffed?.desk).toEqual(source.scenario.teams.desk);
    expect(staffed?.front?.agents.perInterval).toHaveLength(48);
  });
});

describe('targets', () => {
  it('ask for staff where they have a number', () => {
    const target = { withinSeconds: 20, rule: 'answered', shortAbandonSeconds: 5, limitFrom: 'queueEntry' } as const;
    expect(staffingTargets(undefined)).toBeUndefined();
    expect(staffingTargets(target)).toBeUndefined();
    expect(staffingTargets({ ...target, percent: 80, abandonmentPercent: 4, occupancyPercent: 85 })).toEqual({
      serviceLevel: { rule: 'answered', share: 0.8, seconds: 20, shortAbandonSeconds: 5 },
      maxAbandonShare: 0.04,
      maxOccupancy: 0.85,
    });
  });

  it('ask for hardly anybody over a limit, whatever the menu takes of it', () => {
    const target = { withinSeconds: 20, rule: 'entered', shortAbandonSeconds: 5, overLimitPercent: 10 } as const;
    const fromEntry = { ...target, limitFrom: 'queueEntry' } as const;
    const fromStart = { ...target, limitFrom: 'callStart', limitSeconds: 100 } as const;
    expect(staffingTargets(fromEntry)).toEqual({ overLimit: { share: 0.1, seconds: [360] } });
    const menu = (beyond: number, left: readonly number[]) => () => ({ beyond, left });
    expect(staffingTargets({ ...fromEntry, overLimitPercent: 0 }, menu(0, [50]))).toEqual({
      overLimit: { share: 1e-4, seconds: [360] },
    });
    expect(staffingTargets(fromStart, menu(0, [80, 60]))).toEqual({ overLimit: { share: 0.1, seconds: [80, 60] } });
    // A twentieth is over in the menu: of the others 1 in 19 may be.
    expect(staffingTargets(fromStart, menu(0.05, [70]))?.overLimit?.share).toBeCloseTo(1 / 19, 12);
    expect(staffingTargets(fromStart, menu(1, []))).toBeUndefined();
  });

  it('are needed: without any there is no staff to find', () => {
    expect(withServiceStaff(threeQueues({ targets: {} }))).toBeUndefined();
  });
});
