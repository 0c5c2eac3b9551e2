import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/app/decide/clauses.ts';
import { aloneVerdict, type ScenarioVerdict, scenarioVerdict } from '../../../src/app/decide/verdict.ts';
import { languages } from '../../../src/app/language/language.ts';
import { sentenceWords } from '../../../src/app/views/SentenceText.tsx';
import { messages } from '../../messages.ts';
import { comparisonOf, difference, estimate, factsOf, toldOf } from './told.ts';

const words = (verdict: ScenarioVerdict, language: Told['language'] = 'en') =>
  [verdict.lead, ...verdict.figures].map((sentence) => sentenceWords(messages[language], sentence));
const said = (told: Told, position = 1) => words(scenarioVerdict(told, position), told.language);
const withLevel = (level: ReturnType<typeof difference>) =>
  toldOf({ differences: [{ ...comparisonOf().differences[0], 'serviceLevel.entered': level }] });

describe('the verdict with the staff as given', () => {
  it('says better or worse first, with its mode, then the figures with their intervals, then what it costs', () => {
    expect(said(toldOf())).toEqual([
      'B serves better than A, with the same staff.',
      'B answers 86.1% of calls within 20 s instead of 79.0% (+7.1 points, 95%: +6.2 to +8.0).',
      'B costs ₪\u202f300 more a week, staff and contacts (95%: ₪\u202f290 to ₪\u202f310).',
    ]);
    expect(scenarioVerdict(toldOf(), 1).verdict).toBe('better');
    expect(said(withLevel(difference(-0.071, 0.009, 'worse')))[0]).toBe('B serves worse than A, with the same staff.');
  });

  it('claims no difference that is too small to matter, cannot be told yet, or comes too early', () => {
    expect(said(withLevel(difference(0.001, 0.002, 'tooSmall')))[0]).toMatch(/too small to matter/);
    expect(said(withLevel(difference(0.02, 0.03, 'unclear')))[0]).toMatch(/cannot tell yet/);
    expect(said(withLevel(difference(0.02, 0.03, null)))[0]).toMatch(/too early to say/);
    expect(said(withLevel(difference(0, 0, 'tooSmall'))).slice(0, 2)).toEqual([
      'B serves exactly as A, with the same staff.',
      'B answers 86.1% of calls within 20 s instead of 79.0%.',
    ]);
  });

  it('says so where the staff is not the same, and with how many agents', () => {
    const [first, second] = comparisonOf().values;
    const told = toldOf({ values: [first ?? {}, { ...second, agentsOnFloor: estimate(7.2, 0) }] });
    expect(said(told)).toContain('B has 7.2 agents on the floor instead of 8.0.');
    expect(said(told)[0]).toBe('B serves better than A, each with its own staff.');
  });

  it('calls a service level by its rule where it is not a share of all contacts', () => {
    const metric = 'serviceLevel.answered';
    const values = [{ [metric]: estimate(0.9) }, { [metric]: estimate(0.95) }];
    const told = toldOf({ values, differences: [{ [metric]: difference(0.05, 0.01, 'better') }] }, { rule: 'answered' });
    expect(said(told)[1]).toBe(
      'Service level in B, of the answered only: 95.0% within 20 s instead of 90.0% (+5.0 points, 95%: +4.0 to +6.0).',
    );
  });

  it('does not take for a saving what contacts cost less because they are lost', () => {
    const lost = { contactCost: difference(-300, 10, 'better', 1), abandonment: difference(0.05, 0.01, 'worse') };
    expect(said(toldOf({ differences: [lost] }))).toContain(messages.en.costByLosing);
    const kept = { ...lost, abandonment: difference(-0.05, 0.01, 'better') };
    expect(said(toldOf({ differences: [kept] }))).not.toContain(messages.en.costByLosing);
  });

  it('gives a cost that may be more or less as it is', () => {
    const cost = { contactCost: difference(5, 10, 'unclear', 1), staffCost: difference(0, 0, null, 1) };
    expect(said(toldOf({ differences: [cost] })).at(-1)).toBe(
      'Cost of B a week against A, staff and contacts: +₪\u202f5.00 (95%: −₪\u202f5.00 to +₪\u202f15.00).',
    );
  });

  it('speaks of target times where there are several, and of contacts where not only the phone is answered', () => {
    const mixed = factsOf({ liveKinds: ['phone', 'branch'], withinSeconds: [20, 600] });
    expect(said(toldOf({}, { facts: [mixed, mixed] }))[1]).toMatch(/^B answers 86.1% of live contacts within their target time/);
  });

  it('is told where nobody waits for an agent', () => {
    expect(said(toldOf({ values: [{}, {}], differences: [{}] }))).toEqual([
      'Nobody waits for an agent in both A and B: there is no service level to compare, with the same staff.',
    ]);
  });
});

describe('the verdict for the same service', () => {
  const [first, second] = comparisonOf().values;
  const values = [first ?? {}, { ...second, agentsOnFloor: estimate(7, 0), rosteredHours: estimate(350, 0) }];
  const served = comparisonOf().differences[0];
  const saving = { ...served, staffCost: difference(-2500, 0, 'better', 1), contactCost: difference(300, 10, 'worse', 1) };

  it('rests on what staff and contacts cost together', () => {
    const told = toldOf({ mode: 'same-service', values, differences: [saving] });
    expect(said(told)).toEqual([
      'B is better than A for the same service: it costs less.',
      'B has 7.0 agents on the floor instead of 8.0.',
      'B costs ₪\u202f2,200 less a week, staff and contacts (95%: ₪\u202f2,190 to ₪\u202f2,210).',
      '50.0 h of rostered time a week become free: cash only where the roster is cut by as much, time for other work where it is not.',
      'B answers 86.1% of calls within 20 s instead of 79.0% (+7.1 points, 95%: +6.2 to +8.0).',
    ]);
  });

  it('counts what outsourced teams, messages and concessions are paid, and names them', () => {
    const paid = {
      ...saving,
      outsourcingCost: difference(1000, 40, 'worse', 1),
      messageCost: difference(50, 0, 'worse', 1),
      concessionCost: difference(1400, 50, 'worse', 1),
    };
    // -2,500 + 1,000 + 300 + 50 + 1,400 = 250, and 40 + 10 + 50 = 100 to either side
    expect(said(toldOf({ mode: 'same-service', values, differences: [paid] }))).toEqual(
      expect.arrayContaining([
        'B is worse than A for the same service: it costs more.',
        'B costs ₪\u202f250 more a week, staff, outsourcing, contacts, messages and concessions (95%: ₪\u202f150 to ₪\u202f350).',
      ]),
    );
    const early = { ...paid, concessionCost: difference(1400, 50, null, 1) };
    expect(said(toldOf({ mode: 'same-service', values, differences: [early] }))[0]).toMatch(/too early to say/);
  });

  it('names what is paid once and what sales bring or lose, apart from the cost', () => {
    const apart = {
      ...saving,
      oneOffCost: difference(78_000, 0, 'worse', 1),
      salesRevenue: difference(-6, 14, 'unclear', 1),
      salesLost: difference(741, 230, 'worse', 1),
    };
    const told = (language: Told['language'], differences: object) =>
      said(toldOf({ mode: 'same-service', values, differences: [differences] }, { language }));
    expect(told('en', apart)).toEqual(
      expect.arrayContaining([
        'B costs ₪\u202f2,200 less a week, staff and contacts (95%: ₪\u202f2,190 to ₪\u202f2,210).',
        'Apart from that, paid once: ₪\u202f78,000 more.',
        'Apart from that, sales in service a week: −₪\u202f6.00 (95%: −₪\u202f20.00 to +₪\u202f8.00), cannot tell yet.',
        'Apart from that, sales lost in the shop a week: ₪\u202f741 more (95%: ₪\u202f511 to ₪\u202f971).',
      ]),
    );
    expect(told('he', apart).join(' ')).toMatch(/חד־פעמי.* יותר\..*מכירות שאבדו בחנות לשבוע: .* יותר/);
    const none = { ...saving, oneOffCost: difference(0, 0, 'tooSmall', 1), salesLost: difference(0, 0, null, 1) };
    expect(told('en', none).join(' ')).not.toMatch(/Apart/);
  });

  it('names money that only one of the two states, which no difference holds', () => {
    const [first, second] = values;
    const { contactCost: _, ...unpriced } = first ?? {};
    const { contactCost: __, ...withoutContacts } = saving;
    const told = (language: Told['language']) =>
      said(
        toldOf(
          {
            mode: 'same-service',
            values: [{ ...unpriced, salesLost: estimate(800, 20) }, second ?? {}],
            differences: [withoutContacts],
          },
          { language },
        ),
      );
    expect(told('en').filter((sentence) => sentence.startsWith('Not compared'))).toEqual([
      'Not compared, as only B states it: contacts, ₪\u202f3,300 a week.',
      'Not compared, as only A states it: sales lost in the shop, ₪\u202f800 a week.',
    ]);
    expect(told('he').join(' ')).toMatch(/לא הושווה, כי נתון רק ב.*אינטראקציות/);
    expect(said(toldOf({ mode: 'same-service', values, differences: [saving] })).join(' ')).not.toMatch(/Not compared/);
  });

  it('waits until what contacts cost can be judged, and knows no verdict without wages', () => {
    const early = { ...saving, contactCost: difference(300, 10, null, 1) };
    expect(said(toldOf({ mode: 'same-service', values, differences: [early] }))[0]).toMatch(/too early to say/);
    expect(said(toldOf({ mode: 'same-service', values: [{}, {}], differences: [{}] }))).toEqual([
      'What B and A cost for the same service is not known: no wages are stated.',
    ]);
  });
});

describe('other words', () => {
  it('call an estimate an estimate, without verdict or interval', () => {
    const verdict = scenarioVerdict(toldOf({ from: 'estimate', differences: [{}] }), 1);
    expect(verdict.verdict).toBeUndefined();
    expect(words(verdict)).toEqual([
      'B against A, with the same staff: no verdict from an estimate.',
      'B answers 86.1% of calls within 20 s instead of 79.0%.',
    ]);
  });

  it('tell of a scenario alone what it reaches and costs', () => {
    expect(words(aloneVerdict(toldOf()))).toEqual([
      'A answers 79.0% of calls within 20 s (95%: 78.0% to 80.0%).',
      'A costs ₪\u202f23,000 a week, staff and contacts (95%: ₪\u202f22,980 to ₪\u202f23,020).',
    ]);
  });

  it('tell what concessions cost with the rest, and staff alone where nothing else is known', () => {
    const values = [{ ...comparisonOf().values[0], concessionCost: estimate(500, 30) }];
    expect(words(aloneVerdict(toldOf({ values })))[1]).toBe(
      'A costs ₪\u202f23,500 a week, staff, contacts and concessions (95%: ₪\u202f23,450 to ₪\u202f23,550).',
    );
    expect(words(aloneVerdict(toldOf({ values: [{ staffCost: estimate(500, 0) }] })))).toContain(
      'A costs ₪\u202f500 a week, staff alone.',
    );
  });

  it('tell of a scenario alone, staffed for its service, how many agents that takes', () => {
    const values = comparisonOf().values.map((each) => ({ ...each, agentsRostered: estimate(10, 0) }));
    expect(words(aloneVerdict(toldOf({ mode: 'same-service', values })))[1]).toBe(
      'A takes 8.0 agents on the floor and 10.0 rostered, means while any is rostered.',
    );
  });

  it('leave no blank unfilled, in either language and mode', () => {
    for (const language of languages)
      for (const mode of ['same-staff', 'same-service'] as const)
        for (const from of ['estimate', 'simulation'] as const)
          for (const verdict of ['better', 'worse', 'tooSmall', 'unclear', null] as const) {
            const level = { 'serviceLevel.entered': difference(0.07, 0.01, verdict) };
            const told = toldOf({ mode, from, differences: from === 'estimate' ? [{}] : [level] }, { language });
            expect(said(told).join(' ')).not.toMatch(/[{}]|undefined|NaN|\( ?,|: ?\)/);
            expect(words(aloneVerdict(told), language).join(' ')).not.toMatch(/[{}]|undefined|NaN|\( ?,|: ?\)/);
          }
  });
});
