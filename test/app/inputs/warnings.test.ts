import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import { type Warning, warningsAt, warningsOf } from '../../../src/app/inputs/warnings.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { pathText } from '../../../src/scenario/path.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const said = (document: JsonObject) => warningsOf(document).map((warning) => `${warning.code} ${pathText(warning.path)}`);
const types = (seconds: readonly number[]) =>
  Object.fromEntries(
    seconds.map((meanSeconds, at) => [
      `type${at}`,
      {
        volume: { perDay: 1 },
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: { law: 'exponential', meanSeconds } } },
      },
    ]),
  );
const timed = (...seconds: number[]) => minimalDocument({ inquiryTypes: { question: null, ...types(seconds) } });

describe('a warning', () => {
  it('is given of nothing in the bank week', () => {
    expect(said(bankWeek as unknown as JsonObject)).toEqual([]);
  });

  it('is given of a handle time ten times the others of its channel, or a tenth', () => {
    expect(said(timed(180, 200, 1999))).toEqual(['longTime inquiryTypes.type2.handling.phone.time']);
    expect(said(timed(180, 200, 1899))).toEqual([]);
    expect(said(timed(180, 200, 19))).toEqual(['shortTime inquiryTypes.type2.handling.phone.time']);
    expect(said(timed(9000))).toEqual([]);
  });

  it('is given of a shrinkage above 60 %, in each hour that has one', () => {
    const byHour = Array(24).fill(20).fill(61, 3, 5);
    expect(said(minimalDocument({ teams: { front: { shrinkagePercent: 61 } } }))).toEqual([
      'highShrinkage teams.front.shrinkagePercent',
    ]);
    expect(said(minimalDocument({ teams: { front: { shrinkagePercent: 60 } } }))).toEqual([]);
    expect(said(minimalDocument({ teams: { front: { shrinkagePercent: 61, shrinkagePercentByHour: byHour } } }))).toEqual([
      'highShrinkage teams.front.shrinkagePercentByHour[3]',
      'highShrinkage teams.front.shrinkagePercentByHour[4]',
    ]);
  });
});

describe('nobody on the roster', () => {
  const roster = (from: number, to: number) => ({ constant: null, perInterval: Array(48).fill(0).fill(3, from, to) });
  const open = {
    calendar: { openingHours: { office: { sunday: [{ from: '08:00', to: '18:00' }] } } },
    channels: { phone: { openingHours: 'office' } },
  };
  const warningOf = (document: JsonObject) => warningsOf(document)[0] as Extract<Warning, { code: 'nobodyThere' }>;

  it('while a channel is open and inquiries are expected is warned of, from the first time on', () => {
    const document = minimalDocument({ ...open, teams: { front: { agents: roster(17, 34) } } });
    expect(said(document)).toEqual(['nobodyThere teams.front.agents.perInterval']);
    expect(warningOf(document)).toMatchObject({ channel: 'phone', day: 0, minute: 480, hours: 1.5 });
    const { positions } = warningOf(document);
    expect([...positions]).toEqual([16, 34, 35]);
    const at = (interval: number) =>
      warningsAt(warningsOf(document), ['teams', 'front', 'agents', 'perInterval', interval]).length;
    expect([at(16), at(17), at(34), at(0)]).toEqual([1, 0, 1, 0]);
    expect(warningsAt(warningsOf(document), ['teams', 'front', 'agents', 'add'])).toEqual([]);
  });

  it('is in order while it is closed, while nothing is expected, and where another team is there', () => {
    expect(said(minimalDocument({ ...open, teams: { front: { agents: roster(16, 36) } } }))).toEqual([]);
    const volume = { intervalWeights: Array(48).fill(0).fill(1, 16, 30) };
    expect(
      said(minimalDocument({ ...open, inquiryTypes: { question: { volume } }, teams: { front: { agents: roster(16, 30) } } })),
    ).toEqual([]);
    const both = { front: { agents: roster(16, 30) }, late: { agents: roster(30, 36), skills: { phone: {} } } };
    expect(said(minimalDocument({ ...open, teams: both }))).toEqual([]);
  });

  it('is in order where contacts are kept until somebody comes', () => {
    expect(
      said(minimalDocument({ channels: { phone: { kind: 'email' } }, teams: { front: { agents: roster(16, 30) } } })),
    ).toEqual([]);
  });
});
