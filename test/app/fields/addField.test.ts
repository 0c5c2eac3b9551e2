import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addField } from '../../../src/app/fields/addField.ts';
import { changeLaw } from '../../../src/app/fields/changeLaw.ts';
import type { FieldNode } from '../../../src/app/fields/fieldNode.ts';
import { type Addable, fieldsOf } from '../../../src/app/fields/fieldsOf.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { checkShape } from '../../../src/scenario/checkShape.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { lawMean } from '../../../src/scenario/lawMean.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { parsePath, pathText, valueAt } from '../../../src/scenario/path.ts';
import twoChannels from '../../fixtures/scenarios/two-channels.json' with { type: 'json' };
import { arbitraryScenario } from '../../scenario/arbitraryScenario.ts';
import { lawsOfMean100 } from '../../scenario/lawsOfMean100.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const addable = (document: JsonObject, text: string): Addable => {
  const path = parsePath(text) ?? [];
  const known = fieldsOf(document).addable.find((field) => pathText(field.path) === text);
  return known ?? { path, node: nodeAt(path, document) as FieldNode, replaces: [] };
};
const added = (document: JsonObject, text: string) => addField(document, addable(document, text));
const problems = (document: JsonObject) => {
  const result = parseScenario(document);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
};

describe('a field that is added', () => {
  it('begins with a value of its kind and range, whatever the field', () => {
    const documents = fc.oneof(fc.constant(twoChannels as JsonObject), arbitraryScenario);
    fc.assert(
      fc.property(documents, (document) => {
        for (const field of fieldsOf(document).addable) {
          const whole = addField(document, field);
          const mustBeWritten = field.node.name === 'source' ? [{ path: pathText(field.path), code: 'emptyText' }] : [];
          expect(checkShape(whole).issues).toMatchObject(mustBeWritten);
          expect(valueAt(whole, field.path)).toBeDefined();
          for (const other of field.replaces) expect(valueAt(whole, other)).toBeUndefined();
        }
      }),
      { numRuns: 5 },
    );
  });

  it('begins with its default where it has one', () => {
    expect(
      valueAt(added(twoChannels, 'targets.general.shortAbandonSeconds'), ['targets', 'general', 'shortAbandonSeconds']),
    ).toBe(5);
    expect(valueAt(added(twoChannels, 'experiment'), ['experiment'])).toEqual({});
    expect(valueAt(added(twoChannels, 'teams.front.name'), ['teams', 'front', 'name'])).toBe('front');
    expect(valueAt(added(twoChannels, 'calendar.followDays'), ['calendar', 'followDays'])).toBe(28);
  });

  it('shifts begin with one of as many agents as there were at most', () => {
    const agentsOf = (agents: JsonObject) => {
      const base = minimalDocument({ teams: { front: { agents: { constant: null, ...agents } } } });
      const { shifts } = valueAt(added(base, 'teams.front.agents.shifts'), ['teams', 'front', 'agents']) as JsonObject;
      return Object.values(shifts as JsonObject).map((shift) => (shift as JsonObject).agents);
    };
    expect(agentsOf({ constant: 7 })).toEqual([7]);
    expect(agentsOf({ perInterval: Array(48).fill(3).fill(5.5, 20, 24) })).toEqual([6]);
  });

  it('by interval begins with what was said for the whole day', () => {
    const base = minimalDocument({
      inquiryTypes: { question: { volume: { intervalWeights: Array(48).fill(1).fill(3, 0, 24) } } },
    });
    const staffed = added(base, 'teams.front.agents.perInterval');
    expect(valueAt(staffed, ['teams', 'front', 'agents'])).toEqual({ perInterval: Array(48).fill(3) });
    const volume = added(base, 'inquiryTypes.question.volume.perInterval');
    expect(valueAt(volume, ['inquiryTypes', 'question', 'volume', 'perInterval'])).toEqual([
      ...Array(24).fill(15),
      ...Array(24).fill(5),
    ]);
    const shrinkage = added(
      minimalDocument({ teams: { front: { shrinkagePercent: 20 } } }),
      'teams.front.shrinkagePercentByHour',
    );
    expect(valueAt(shrinkage, ['teams', 'front', 'shrinkagePercentByHour'])).toEqual(Array(24).fill(20));
  });

  it('may be a new team, type or channel, which is in order at once where nothing else is asked', () => {
    const document = minimalDocument();
    expect(problems(added(document, 'teams.second'))).toEqual([]);
    expect(problems(added(document, 'inquiryTypes.order'))).toEqual([]);
    expect(problems(added(document, 'targets.phone'))).toEqual([]);
    expect(valueAt(added(document, 'inquiryTypes.order'), ['inquiryTypes', 'order'])).toEqual({
      volume: { perDay: 0 },
      startsOnPercent: { phone: 100 },
      handling: { phone: { time: { law: 'exponential', meanSeconds: 60 } } },
    });
    expect(valueAt(added(document, 'channels.chat'), ['channels', 'chat'])).toEqual({ kind: 'phone' });
  });
});

describe('a mechanism that is added', () => {
  const twoTypes = minimalDocument({
    inquiryTypes: {
      order: {
        volume: { perDay: 10 },
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: { law: 'constant', meanSeconds: 60 } } },
      },
    },
  });

  it('is in order at once: a touch begins with a step of a type that no other touch has', () => {
    const one = added(twoTypes, 'touches.first');
    expect(problems(one)).toEqual([]);
    const two = added(one, 'touches.second');
    expect(problems(two)).toEqual([]);
    expect(['first', 'second'].map((touch) => valueAt(two, ['touches', touch, 'types']))).toEqual([['question'], ['order']]);
    expect(valueAt(two, ['touches', 'second'])).toMatchObject({
      firstStepPercent: { 'step-1': 100 },
      steps: { 'step-1': { at: 'phone' } },
    });
  });

  it('is in order at once: a surge as usual, customers put off by a queue, what follows where nothing was resolved, a shift of eight hours', () => {
    const surge = added(minimalDocument({ demand: {} }), 'demand.surges.promotion');
    expect(problems(surge)).toEqual([]);
    expect(valueAt(surge, ['demand', 'surges', 'promotion', 'phases'])).toMatchObject([
      { volumePercent: 100 },
      { volumePercent: 100 },
    ]);
    expect(problems(added(surge, 'demand.surges.promotion.spells'))).toEqual([]);
    const shift = added(
      minimalDocument({ teams: { front: { agents: { constant: null, shifts: {} } } } }),
      'teams.front.agents.shifts.early',
    );
    expect(valueAt(shift, ['teams', 'front', 'agents', 'shifts', 'early'])).toMatchObject({ lastsMinutes: 480 });
    const balking = minimalDocument({ channels: { phone: { balking: { percentPerWaiting: 2 } } } });
    expect(problems(added(balking, 'channels.phone.balking.percentByQueueLength'))).toEqual([]);
    const unresolved = { returnPercent: 20, delay: { law: 'constant', meanSeconds: 60 } };
    const followed = minimalDocument({ inquiryTypes: { question: { handling: { phone: { ifUnresolved: unresolved } } } } });
    const path = 'inquiryTypes.question.handling.phone.ifUnresolved.channels';
    expect(problems(followed)).toEqual([]);
    expect(valueAt(added(followed, path), parsePath(path) ?? [])).toEqual({ phone: 100 });
    expect(problems(added(followed, path))).toEqual([]);
  });

  it('takes away what cannot stand beside it', () => {
    const weighted = minimalDocument({ inquiryTypes: { question: { volume: { intervalWeights: Array(48).fill(1) } } } });
    expect(problems(added(weighted, 'inquiryTypes.question.volume.perInterval'))).toEqual([]);
    const paid = minimalDocument({ teams: { front: { wagePerHour: 50 } } });
    expect(problems(added(paid, 'teams.front.outsourced'))).toEqual([]);
    const patient = minimalDocument({ channels: { phone: { patience: { law: 'constant', meanSeconds: 60 } } } });
    expect(problems(added(patient, 'channels.phone.promisedWithinSeconds'))).toEqual([]);
  });

  it('leads elsewhere, where it has to', () => {
    const two = minimalDocument({
      inquiryTypes: { question: { handling: { back: { time: { law: 'constant', meanSeconds: 60 } } } } },
      channels: { back: { kind: 'callBack' } },
      teams: { front: { skills: { back: {} } } },
    });
    expect(problems(added(two, 'channels.phone.callBack'))).toEqual([]);
    expect(valueAt(added(two, 'steering.move'), ['steering', 'move'])).toMatchObject({ from: 'phone', to: 'back' });
    const open = minimalDocument({ ...two, channels: { phone: { afterAbandoning: {} } } });
    const { addable: all } = fieldsOf(open);
    expect(all.map(({ path }) => pathText(path))).not.toContain('channels.phone.afterAbandoning.switchPercent.phone');
  });
});

describe('a law that is changed to another', () => {
  it.each(lawsOfMean100.map(({ law }) => law))('keeps its mean: %s', (law) => {
    for (const before of lawsOfMean100) {
      const changed = changeLaw(before, law);
      expect(changed.law).toBe(law);
      expect(lawMean(changed)).toBeCloseTo(100, 9);
      expect(
        problems(
          minimalDocument({ inquiryTypes: { question: { handling: { phone: { wrapUp: { ...changed } as JsonObject } } } } }),
        ),
      ).toEqual([]);
    }
  });

  it('keeps its coefficient of variation where both have one', () => {
    expect(changeLaw({ law: 'lognormal', meanSeconds: 100, cv: 1.3 }, 'gamma')).toEqual({
      law: 'gamma',
      meanSeconds: 100,
      cv: 1.3,
    });
    expect(changeLaw({ law: 'constant', meanSeconds: 0 }, 'exponential')).toEqual({ law: 'exponential', meanSeconds: 0.001 });
  });
});
