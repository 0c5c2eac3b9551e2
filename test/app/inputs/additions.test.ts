import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import outage from '../../../scenarios/outage.json' with { type: 'json' };
import { english } from '../../../src/app/fields/words.english.ts';
import { additions, withAddition } from '../../../src/app/inputs/additions.ts';
import { checkShape } from '../../../src/scenario/checkShape.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { pathText, valueAt } from '../../../src/scenario/path.ts';

const writing = { language: 'en', words: english, currency: 'ILS' } as const;

describe.each([
  ['bank-week', bankWeek as unknown as JsonObject],
  ['outage', outage as unknown as JsonObject],
])('what could be added to %s', (_name, document) => {
  it('begins as the format has it, at the place that is chosen', () => {
    for (const addition of additions(document))
      for (const place of addition.places.slice(0, 2)) {
        const added = withAddition(document, addition, place, writing);
        expect(valueAt(document, added.path), pathText(added.path)).toBeUndefined();
        expect(valueAt(added.document, added.path), pathText(added.path)).toBeDefined();
        // what only the user can say is left to say: the steps of a touch
        const amiss = checkShape(added.document).issues.filter(({ code }) => code !== 'tooFew');
        expect(amiss, pathText(added.path)).toEqual([]);
      }
  });
});

const at = (document: JsonObject, pattern: string) => additions(document).find(({ node }) => node.pattern === pattern);
const bank = bankWeek as unknown as JsonObject;

describe('an addition', () => {
  it.each(['teams.*.fatigue', 'surveys', 'calendar.specialDays.*', 'channels.*.menu', 'teams.*.absence', 'channels.*.underLoad'])(
    'leaves the scenario in order: %s',
    (pattern) => {
      const addition = at(bank, pattern);
      const added = addition && withAddition(bank, addition, addition.places.at(-1) ?? [], writing);
      expect(added && parseScenario(added.document).ok).toBe(true);
    },
  );

  it('has what holds by default written out, to be seen and changed', () => {
    const addition = at(bank, 'teams.*.fatigue');
    const added = addition && withAddition(bank, addition, ['teams', 'phone', 'fatigue'], writing);
    expect(added && valueAt(added.document, ['teams', 'phone', 'fatigue'])).toEqual({
      ...{ overMinutes: 60, fromOccupancyPercent: 0 },
      ...{ handleTimePercentWhenFull: 100, resolutionLossPercentWhenFull: 0 },
    });
  });

  it('is offered only where it can stand', () => {
    expect(at(bank, 'channels.*.noAnswer')).toBeUndefined();
    expect(at(outage as unknown as JsonObject, 'channels.*.noAnswer')?.places).toEqual([['channels', 'tickets', 'noAnswer']]);
  });

  it('takes away that in whose place it comes', () => {
    const addition = at(bank, 'teams.*.agents.shifts.*');
    const added = addition && withAddition(bank, addition, ['teams', 'phone', 'agents', 'shifts'], writing);
    expect(Object.keys(Object(added && valueAt(added.document, ['teams', 'phone', 'agents'])))).not.toContain('perInterval');
  });
});
