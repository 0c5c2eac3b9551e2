import { describe, expect, it } from 'vitest';
import { phraseWords } from '../../../src/app/charts/phrase.tsx';
import { dayCharts } from '../../../src/app/day/dayCharts.ts';
import { extremeOf } from '../../../src/app/day/finding.ts';
import { busyFrom, worstPoint } from '../../../src/app/day/worst.ts';
import { worstTimes } from '../../../src/app/day/worstTimes.ts';
import { messages } from '../../messages.ts';
import { exact, smallContext } from './context.ts';

const titles = (language: 'en' | 'he' = 'en', factors?: number[]) =>
  Object.fromEntries(
    dayCharts(smallContext(language, undefined, factors)).map(({ id, title }) => [id, phraseWords(messages[language], title)]),
  );

describe('an extreme', () => {
  it('is the first of equals among the wanted', () => {
    expect(extremeOf([1, 3, 3, null], () => true, 'most')).toBe(1);
    expect(extremeOf([1, 3, 5], (point) => point < 2, 'most')).toBe(1);
    expect(extremeOf([null, 3, 1, 1], () => true, 'least')).toBe(2);
    expect(extremeOf([null], () => true, 'most')).toBeUndefined();
  });
});

describe('a chart says', () => {
  it('where a measure is at its extreme, of figures per contact among busy times', () => {
    expect(titles()).toEqual({
      volume: 'Most contacts come on Monday at 06:00: 30.0 in A, 60.0 in B',
      wait: 'In busy times waits are longest on Sunday at 12:00: 1:30 min in A, 3:00 min in B',
      staff: 'Most agents are busy on Monday at 06:00: 4.0 of 5.0 in A, 4.0 of 5.0 in B',
      level: 'In busy times the service level is lowest on Sunday at 12:00: 50.0% in A, 50.0% in B',
      abandonment: 'In busy times the largest share gives up on Sunday at 12:00: 20.0% in A, 20.0% in B',
      queue: 'The queue is longest on Sunday at 12:00: 3.0 in A, 3.0 in B',
      'backlog-mail': 'The backlog of Letters is largest on Monday at 00:00: 9.0 in A, 9.0 in B',
    });
  });

  it('the same in Hebrew', () => {
    expect(titles('he').wait).toBe(
      'בזמנים עמוסים ההמתנה ארוכה ביותר ביום ראשון בשעה 12:00: 1:30 דק׳ בתרחיש A, 3:00 דק׳ בתרחיש B',
    );
  });

  it('the figure alone where one scenario is shown', () => {
    expect(titles('en', [1]).volume).toBe('Most contacts come on Monday at 06:00: 30.0');
  });

  it('that a measure is level, or that there are no figures', () => {
    expect(titles('en', [0]).volume).toBe('Contacts offered: 0.0 throughout');
    expect(titles('en', [0]).wait).toBe('Mean wait of the answered: no figures in this time');
  });
});

describe('the worst time', () => {
  it('is the busy one with the lowest service level, of equals the one with most contacts', () => {
    const volume = exact([1, 10, 10, 20, 3]);
    expect(busyFrom(volume)).toBeCloseTo(8.8);
    expect(worstPoint(exact([0, 0.9, 0.4, 0.4, 0.1]), volume)).toBe(3);
    expect(worstPoint(exact([null, null, null, null, 0.1]), volume)).toBeUndefined();
  });

  it('is told with its figures, for each scenario', () => {
    const [a, b] = worstTimes(smallContext());
    expect([a?.point, b?.point]).toEqual([2, 2]);
    const lines = [a, b].map((time) => phraseWords(messages.en, time?.line ?? ''));
    expect(lines[0]).toBe('Sunday 12:00 to 18:00: service level 50.0% within 20 s, mean wait 90 s');
    expect(lines[1]).toContain('mean wait 3:00 min');
  });

  it('counts contacts where customers wait in person, not letters', () => {
    expect(worstTimes(smallContext())[0]?.busyFrom).toBeCloseTo(72 / 8);
  });
});

describe('charts', () => {
  it('have one scale over the scenarios, which holds the larger', () => {
    const [volume] = dayCharts(smallContext());
    expect(volume?.measures[0]?.scale.to).toBeGreaterThanOrEqual(60);
  });

  it('leave out figures of less than one contact', () => {
    const charts = dayCharts(smallContext('en', undefined, [0.4]));
    const level = charts.find(({ id }) => id === 'level')?.measures[0]?.courses[0]?.value;
    expect(level).toEqual([null, 0.9, 0.5, null, null, 0.7, 0.95, null]);
  });

  it('of a team show its staff, of a deferred channel its backlog', () => {
    const context = smallContext();
    const ids = (item: (typeof context)['item']) => dayCharts({ ...context, item }).map(({ id }) => id);
    expect(ids({ kind: 'teams', id: 'floor', name: 'floor', isDeferred: false })).toEqual(['staff']);
    expect(ids(context.channels[1])).toEqual(['volume', 'wait', 'level', 'abandonment', 'backlog-mail']);
    expect(ids(context.channels[0])).toEqual(['volume', 'wait', 'level', 'abandonment', 'queue']);
  });

  it('have a line where a target asks for one, within their scale', () => {
    const charts = dayCharts({ ...smallContext(), targets: { level: 0.8, abandonment: 0.95 } });
    const measure = (wanted: string) => charts.find(({ id }) => id === wanted)?.measures[0];
    expect(phraseWords(messages.en, measure('level')?.target?.text ?? '')).toBe('Target 80.0%');
    expect(measure('abandonment')?.scale.to).toBe(1);
    expect(measure('wait')?.target).toBeUndefined();
  });
});
