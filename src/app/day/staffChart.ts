import type { ChartSpec } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { plainNumber } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import { zeroWhereNone } from './courses.ts';
import { finding } from './finding.ts';
import { measureLine, scaleOver, timeChart, timeMeasure } from './timeChart.ts';
import { own } from './volumes.ts';

/** Agents on the roster, on the floor and busy: one plot a scenario. */
export function staffChart(context: DayContext): ChartSpec {
  const { language, words, item, axis, scenarios } = context;
  const [busyCourses, floorCourses, rosteredCourses] = [
    own(context, 'agentsBusy'),
    zeroWhereNone(own(context, 'agentsOnFloor')),
    zeroWhereNone(own(context, 'agentsRostered')),
  ];
  const scale = scaleOver(context, 'agents', [busyCourses, floorCourses, rosteredCourses]);
  const common = { unit: 'agents', scale } as const;
  const busy = timeMeasure(context, busyCourses, { ...common, id: 'busy', name: words.busy });
  const floor = timeMeasure(context, floorCourses, { ...common, id: 'floor', name: words.onFloor, look: 'steps' });
  const rostered = timeMeasure(context, rosteredCourses, { ...common, id: 'rostered', name: words.rostered, look: 'thin' });
  const population: Phrase = item ? { text: words.ofTeam, parts: { name: { name: item.name } } } : words.ofTeams;
  return timeChart(context, {
    id: 'staff',
    title: finding({
      language,
      words,
      axis,
      measure: { ...busy, name: words.staff },
      positions: scenarios.map(({ position }) => position),
      sense: 'most',
      sentence: (where) => ({ text: words['peak.busy'], parts: { where } }),
      say: (value, scenario, point) => {
        const number = plainNumber(language, floor.courses[scenario]?.value[point] ?? 0, 1);
        return { text: words.busyOf, parts: { busy: value, floor: { number } } };
      },
    }),
    measure: measureLine(context, { ...floor, name: words.staff }, population),
    measures: [busy, floor, rostered].map((measure) => ({ ...measure, whole: undefined })),
    plots: 'byScenario',
    wholeName: undefined,
  });
}
