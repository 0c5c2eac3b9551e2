import type { EstimateSeries } from '../../experiment/result.ts';
import type { Unit } from '../../metrics/metric.ts';
import type { Phrase } from './phrase.tsx';
import type { Scale } from './scale.ts';

/** A tick of the axis along which a chart runs; `at` counts points, 0 being the beginning of the first. */
interface PointTick {
  readonly at: number;
  readonly text: string;
}

/** The points along which a chart runs, each as wide as the others, and always from left to right. */
export interface PointAxis {
  readonly count: number;
  readonly ticks: readonly PointTick[];
  /** Where lines part the points, as days part a week. */
  readonly partings: readonly number[];
  /** How far PageUp and PageDown go. */
  readonly stride: number;
  /** What the points are, over the column that names them. */
  readonly heading: string;
  /** What a point is called in full. */
  readonly name: (point: number) => Phrase;
  /** The columns that name a point where figures are saved, and what stands in them. */
  readonly columns: readonly string[];
  readonly cells: (point: number) => readonly string[];
}

/** A scenario of the comparison in a chart; its position gives the letter and how its lines look. */
export interface ChartScenario {
  readonly position: number;
  readonly title: string;
}

export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a chart shows for each scenario. */
export interface ChartMeasure {
  readonly id: string;
  /** Short, without the unit. */
  readonly name: string;
  readonly unit: Unit;
  readonly look: 'line' | 'steps' | 'thin';
  readonly scale: Scale;
  /** By scenario; undefined where the scenario has no such thing. */
  readonly courses: readonly (EstimateSeries | undefined)[];
  /** The figure over the whole time shown, by scenario. */
  readonly whole?: readonly (Interval | undefined)[] | undefined;
  /** A line that the values should reach or stay below. */
  readonly target?: { readonly value: number; readonly text: Phrase } | undefined;
}

/** All that a chart shows, says, and gives away as table, file or picture. */
export interface ChartSpec {
  readonly id: string;
  /** What there is to see, as a sentence. */
  readonly title: Phrase;
  /** What is measured, with its unit, and of what. */
  readonly measure: Phrase;
  /** What a reader should know about what is shown. */
  readonly note?: Phrase | undefined;
  /** What the figures rest on, to stand below a picture. */
  readonly foot: Phrase;
  readonly axis: PointAxis;
  readonly scenarios: readonly ChartScenario[];
  readonly measures: readonly ChartMeasure[];
  /** `together`: the scenarios over each other; else a plot for each scenario, or for each measure. */
  readonly plots: 'together' | 'byScenario' | 'byMeasure';
  /** Marks on the axis, such as a target time. */
  readonly limits?: readonly { readonly at: number; readonly text: Phrase }[] | undefined;
  /** What `whole` of the measures is called. */
  readonly wholeName?: string | undefined;
  readonly confidence?: string;
}

/** A line of a plot. */
export interface Line {
  readonly id: string;
  readonly position: number;
  readonly look: ChartMeasure['look'];
  readonly course: EstimateSeries;
}

/** One of the plots of a chart. */
export interface PlotSpec {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly scale: Scale;
  readonly unit: Unit;
  readonly target: ChartMeasure['target'];
  /** The scenario or the measure that it is of, where there are several. */
  readonly of?: { readonly scenario: ChartScenario } | { readonly measure: ChartMeasure } | undefined;
}

function linesOf(
  { scenarios, measures }: ChartSpec,
  wanted: (measure: ChartMeasure, scenario: ChartScenario) => boolean,
): Line[] {
  return measures.flatMap((measure) =>
    scenarios.flatMap((scenario, index) => {
      const course = measure.courses[index];
      if (course === undefined || !wanted(measure, scenario)) return [];
      return [{ id: `${measure.id} ${scenario.position}`, position: scenario.position, look: measure.look, course }];
    }),
  );
}

/** The plots that a chart is made of. */
export function plotsOf(chart: ChartSpec): PlotSpec[] {
  const [first] = chart.measures;
  if (first === undefined) return [];
  const { scale, unit, target } = first;
  if (chart.plots === 'together') return [{ id: first.id, scale, unit, target, lines: linesOf(chart, () => true) }];
  if (chart.plots === 'byMeasure')
    return chart.measures.map((measure) => {
      const lines = linesOf(chart, (each) => each === measure);
      return { id: measure.id, scale: measure.scale, unit: measure.unit, target: measure.target, lines, of: { measure } };
    });
  return chart.scenarios.map((scenario) => {
    const lines = linesOf(chart, (_, each) => each === scenario);
    return { id: `scenario ${scenario.position}`, scale, unit, target, lines, of: { scenario } };
  });
}

/** The figure of a measure at a point, for a scenario. */
export function intervalAt(measure: ChartMeasure, scenario: number, point: number): Interval | undefined {
  const course = measure.courses[scenario];
  const value = course?.value[point];
  if (course === undefined || value === undefined || value === null) return undefined;
  return { value, low: course.low[point] ?? null, high: course.high[point] ?? null };
}
