import { describe, expect, it } from 'vitest';
import { mappedCourses, reachOf, sumOverChannels, whereAtLeast, zeroWhereNone } from '../../../src/app/day/courses.ts';
import { own } from '../../../src/app/day/volumes.ts';
import { exact, smallContext } from './context.ts';

const courses = (value: (number | null)[]) => ({ interval: [exact(value)], day: [exact(value)], whole: [] });

describe('courses', () => {
  it('add up over channels, the ends of their intervals too', () => {
    const { detail } = smallContext('en', undefined, [1]);
    const sum = sumOverChannels(detail, ['phone', 'mail'], 'meanQueue');
    expect(sum?.interval[0]?.value).toEqual([5, 7, 10, 9, 9, 10, 7.5, 6]);
    expect(sum?.interval[0]?.high).toEqual([5, 7, 10, 9, 9, 10, 7.5, 6]);
    expect(sumOverChannels(detail, [], 'meanQueue')).toBeUndefined();
    expect(sumOverChannels(detail, ['nowhere'], 'meanQueue')?.interval).toEqual([undefined]);
  });

  it('are those of the part that is shown', () => {
    const context = smallContext('en', undefined, [1, 3]);
    expect(own(context, 'contactsOffered').interval.map((course) => course?.value[5])).toEqual([30, 90]);
    expect(own(context, 'staffCost').interval).toEqual([undefined, undefined]);
  });

  it('are left out where another lies below a number', () => {
    expect(whereAtLeast(courses([1, 2, 3]), courses([0.5, 1, null]), 1).interval[0]?.value).toEqual([null, 2, null]);
  });

  it('are none where nobody is, and left out where there is no course', () => {
    expect(zeroWhereNone(courses([1, null])).interval[0]?.value).toEqual([1, 0]);
    expect(mappedCourses({ interval: [undefined], day: [undefined], whole: [] }, (course) => course).interval).toEqual([
      undefined,
    ]);
  });

  it('reach as high as their values, and bands that dwarf those are cut', () => {
    expect(reachOf([exact([1, 5, null]), undefined])).toBe(5);
    expect(reachOf([{ value: [4], low: [3], high: [4.5] }])).toBe(4.5);
    expect(reachOf([{ value: [4], low: [0], high: [40] }])).toBe(5);
    expect(reachOf([])).toBe(0);
  });
});
