import { describe, expect, it } from 'vitest';
import { plotsOf } from '../../../src/app/charts/chart.ts';
import { chartCsv } from '../../../src/app/charts/chartCsv.ts';
import { figuresAt } from '../../../src/app/charts/figuresAt.ts';
import { phraseWords } from '../../../src/app/charts/phrase.tsx';
import { spokenFigures } from '../../../src/app/charts/spokenFigures.ts';
import { columnsOf, headingOf } from '../../../src/app/charts/tableOf.ts';
import { tableTexts } from '../../../src/app/charts/tableTexts.ts';
import { chartWords } from '../../../src/app/charts/words.ts';
import { messages } from '../../messages.ts';
import { chart, share } from './chart.ts';

describe('the figures at a point', () => {
  it('are read on one scale, with the difference to the first scenario in points', () => {
    const [a, b] = figuresAt('en', share, 0);
    expect([a?.value.text, a?.low?.text, a?.high?.text, a?.difference]).toEqual(['50.0%', '45.0%', '55.0%', undefined]);
    expect([b?.value.text, b?.difference]).toEqual(['75.0%', { text: '+25.0', unit: 'points' }]);
  });

  it('have no value, interval or difference where there is none', () => {
    const [a, b] = figuresAt('en', share, 2);
    expect(a).toBeUndefined();
    expect(b).toEqual({ value: { text: '100.0%', unit: undefined }, low: undefined, high: undefined, difference: undefined });
  });

  it('of mean counts of contacts have one decimal, of large ones none', () => {
    const count = (value: number) =>
      ({ ...share, unit: 'count', courses: [{ value: [value], low: [value], high: [value] }] }) as const;
    expect(figuresAt('en', count(5.5354), 0)[0]?.value.text).toBe('5.5');
    expect(figuresAt('en', count(10275.4), 0)[0]?.value.text).toBe('10,275');
  });

  it('are read aloud with the scenarios they are of', () => {
    expect(spokenFigures('en', messages.en, chartWords.en, chart, 0)).toBe('A, 50.0%, 45.0% to 55.0%; B, 75.0%, 70.0% to 80.0%');
    expect(spokenFigures('he', messages.he, chartWords.he, chart, 2)).toBe('תרחיש A, אין נתון; תרחיש B, 100.0%');
  });
});

describe('the table of a chart', () => {
  it('has every scenario, then the differences to the first', () => {
    const columns = columnsOf(chart);
    const headings = columns.map((column) => phraseWords(messages.en, headingOf(column, chart, chartWords.en.less)));
    expect(headings).toEqual(['A', 'B', 'B less A']);
    expect(columns[2]?.values).toEqual([0.25, 0, null]);
  });

  it('reads a column in one unit, intervals where they are known and not a point', () => {
    const [a, b, difference] = tableTexts('en', messages.en, chartWords.en, chart);
    expect([a?.unit, a?.value, a?.interval]).toEqual([
      'percent',
      ['50.0%', '25.0%', '–'],
      ['45.0% to 55.0%', '20.0% to 30.0%', undefined],
    ]);
    expect(b?.interval?.[2]).toBeUndefined();
    expect([difference?.unit, difference?.value]).toEqual(['percentage points', ['+25.0', '0.0', '–']]);
  });
});

describe('the CSV of a chart', () => {
  const lines = (language: 'en' | 'he') => chartCsv(messages[language], chartWords[language], chart).split('\r\n');

  it('begins with the mark by which spreadsheets know UTF-8, and ends with a line break', () => {
    expect(lines('en')[0]?.[0]).toBe('\ufeff');
    expect(lines('en').at(-1)).toBe('');
  });

  it('names scenario, measure and unit, quoted where needed', () => {
    expect(lines('en')[0]).toBe(
      '\ufefffrom,"A (As it is), Service level (share of 1)","A (As it is), Service level (share of 1), lower end",' +
        '"A (As it is), Service level (share of 1), upper end","B (More ""agents"", later), Service level (share of 1)",' +
        '"B (More ""agents"", later), Service level (share of 1), lower end","B (More ""agents"", later), Service level (share of 1), upper end"',
    );
    expect(lines('he')[0]).toContain('"תרחיש A (As it is), Service level (חלק מ־1)"');
  });

  it('has raw numbers and ISO times, and nothing where there is no figure', () => {
    expect(lines('en').slice(1, 4)).toEqual([
      '2026-03-01T00:00,0.5,0.45,0.55,0.75,0.7,0.8',
      '2026-03-01T01:00,0.25,0.2,0.3,0.25,0.2,0.3',
      '2026-03-01T02:00,,,,1,,',
    ]);
  });
});

describe('the plots of a chart', () => {
  it('are one for all, one a scenario, or one a measure', () => {
    const both = { ...chart, measures: [share, { ...share, id: 'other' }] };
    const linesOf = (plots: 'together' | 'byScenario' | 'byMeasure') =>
      plotsOf({ ...both, plots }).map(({ lines }) => lines.map(({ id }) => id));
    expect(plotsOf(chart).map(({ lines }) => lines.map(({ id }) => id))).toEqual([['level 0', 'level 1']]);
    expect(linesOf('byScenario')).toEqual([
      ['level 0', 'other 0'],
      ['level 1', 'other 1'],
    ]);
    expect(linesOf('byMeasure')).toEqual([
      ['level 0', 'level 1'],
      ['other 0', 'other 1'],
    ]);
  });

  it('share one scale over the scenarios', () => {
    const scales = plotsOf({ ...chart, plots: 'byScenario' }).map(({ scale }) => scale);
    expect(scales).toHaveLength(2);
    expect(scales[0]).toBe(scales[1]);
  });
});
