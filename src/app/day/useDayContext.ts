import { useMemo } from 'react';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { useScenario } from '../comparison/useScenario.ts';
import { useWords } from '../language/useWords.ts';
import type { Calendar } from './calendar.ts';
import type { DayContext } from './context.ts';
import type { DayData } from './dayData.ts';
import { fits, type Period, periodsOf } from './period.ts';
import { keyOf, scopeItems } from './scope.ts';
import { targetsOf } from './targets.ts';
import { timeAxis } from './timeAxis.ts';
import type { Detail } from './useDetail.ts';
import { useDayWords } from './words.ts';

/** The whole first week, or the only day. */
function firstPeriod(calendar: Calendar): Period {
  const { weeks, days } = periodsOf(calendar);
  return (weeks[0] ?? days[0]) as Period;
}

/** What the charts of a detail are made from, over a period that was chosen, where its window has that. */
export function useDayContext(detail: Detail<DayData>, chosen: Period | undefined): DayContext {
  const { language, say } = useWords();
  const words = useDayWords();
  const baseline = useScenario(detail.shown.of[0]?.id)?.whole;
  return useMemo(() => {
    const { answer, shown } = detail;
    const facts = shown.of.map((scenario) => scenario.facts);
    const { days, intervals, intervalSeconds } = answer.own.series.interval;
    const calendar: Calendar = { startDate: facts[0]?.startDate ?? '', days, intervals, intervalSeconds };
    const period = chosen && fits(chosen, calendar) ? chosen : firstPeriod(calendar);
    const items = scopeItems({ language, say }, facts);
    const item = Object.values(items)
      .flat()
      .find((each) => keyOf(each) === keyOf(answer.scope));
    const { rule } = answer;
    const { channels } = items;
    return {
      ...{ language, say, words, detail, calendar, period, item, channels, rule },
      targets: targetsOf(baseline ?? {}, facts[0] ?? { queues: [] }, channels, item, rule),
      axis: timeAxis(language, words, calendar, period),
      scenarios: shown.of.map(({ entry }, position) => ({ position, title: scenarioTitle(language, entry) })),
    };
  }, [language, say, words, detail, chosen, baseline]);
}
