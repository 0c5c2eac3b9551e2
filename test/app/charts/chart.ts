import type { ChartMeasure, ChartSpec } from '../../../src/app/charts/chart.ts';
import { wholeShare } from '../../../src/app/charts/scale.ts';

/** A measure of two scenarios over three points. */
export const share: ChartMeasure = {
  id: 'level',
  name: 'Service level',
  unit: 'share',
  look: 'line',
  scale: wholeShare,
  courses: [
    { value: [0.5, 0.25, null], low: [0.45, 0.2, null], high: [0.55, 0.3, null] },
    { value: [0.75, 0.25, 1], low: [0.7, 0.2, null], high: [0.8, 0.3, null] },
  ],
};

/** A chart of it. */
export const chart: ChartSpec = {
  id: 'level',
  title: 'A finding',
  measure: 'Service level, percent',
  foot: 'Ten replications',
  axis: {
    count: 3,
    ticks: [],
    partings: [],
    stride: 1,
    heading: 'Time',
    name: (point) => ({ number: `0${point}:00` }),
    columns: ['from'],
    cells: (point) => [`2026-03-01T0${point}:00`],
  },
  scenarios: [
    { position: 0, title: 'As it is' },
    { position: 1, title: 'More "agents", later' },
  ],
  measures: [share],
  plots: 'together',
};
