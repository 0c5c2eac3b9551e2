import type { MetricId } from '../../metrics/metrics.ts';
import type { DayContext } from './context.ts';
import { type Courses, mappedCourses, ownCourses, sumOverChannels } from './courses.ts';

/** The courses of a metric for the part that is shown. */
export const own = ({ detail, item }: DayContext, metric: MetricId): Courses => ownCourses(detail, item?.id ?? '', metric);

/** Ids of the channels in which customers wait in person. */
export const liveChannels = ({ channels }: DayContext): string[] =>
  channels.filter(({ isDeferred }) => !isDeferred).map(({ id }) => id);

/** Contacts of which waits and service levels are shares: those offered; of the whole operation where customers wait in person. */
export function contactsJudged(context: DayContext): Courses {
  const offered = own(context, 'contactsOffered');
  if (context.item !== undefined) return offered;
  return sumOverChannels(context.detail, liveChannels(context), 'contactsOffered') ?? offered;
}

/** About how many of these are answered: those that did not give up. */
export function contactsAnswered(context: DayContext): Courses {
  const abandonment = own(context, 'abandonment');
  return mappedCourses(contactsJudged(context), (course, scenario, by) => ({
    ...course,
    value: course.value.map((contacts, point) => {
      const share = abandonment[by][scenario]?.value[point] ?? 0;
      return contacts === null ? null : contacts * (1 - share);
    }),
  }));
}
