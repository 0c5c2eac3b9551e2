import type { Constant, Metric, RatioMetric, Table } from '../../metrics/metric.ts';
import { tables } from '../../metrics/tables.ts';
import type { Outline } from '../result.ts';
import { membersOf, type ScopeItem } from './scopes.ts';

/** A weighted sum of cells of a row, or a constant. */
export interface Form {
  readonly cells: Int32Array;
  readonly weights: Float64Array;
  readonly constant: number;
}

/** Numerator and denominator of a metric for one item of a scope, as sums over a row of one table. */
export interface RatioForm {
  readonly table: Table;
  readonly numerator: Form;
  readonly denominator: Form;
}

/** None sent is a number too. */
const ofWhatIsSent: ReadonlySet<Table> = new Set(['message', 'survey']);

/** The metric's sums for an item; undefined where the metric says nothing about it. Cells count from the start of the table. */
export function ratioForm(metric: RatioMetric, outline: Outline, item: ScopeItem): RatioForm | undefined {
  const members = membersOf(metric, outline, item);
  const nothingThere = members.length === 0 && !(item.kind === 'all' && ofWhatIsSent.has(metric.over));
  if (!metric.scopes.includes(item.kind) || nothingThere) return undefined;
  return {
    table: metric.over,
    numerator: numeratorForm(metric, outline, members),
    denominator: denominatorForm(metric, outline, members),
  };
}

function numeratorForm(metric: RatioMetric, outline: Outline, members: readonly number[]): Form {
  if (metric.numerator === 'oneOffCost') return { ...nothing, constant: outline.oneOffCost };
  return form(metric.over, metric.numerator, members, weigh(metric.numeratorWeight, outline));
}

function denominatorForm(metric: RatioMetric, outline: Outline, members: readonly number[]): Form {
  const { denominator } = metric;
  if (typeof denominator === 'string') return { ...nothing, constant: constantOver(denominator, outline, 0, outline.intervals) };
  const all = metric.ofAll === true ? membersOf(metric, outline, { kind: 'all' }) : members;
  return form(metric.over, denominator, all, weigh(metric.denominatorWeight, outline));
}

const nothing: Form = { cells: new Int32Array(0), weights: new Float64Array(0), constant: 0 };

/** Factors by column; the types of the metrics have checked that the table has these columns. */
type Factors = Readonly<Record<string, number | undefined>>;

function form(table: Table, terms: Factors, members: readonly number[], weightOf: (member: number) => number): Form {
  const cells: number[] = [];
  const weights: number[] = [];
  const { columns, width } = tables[table];
  for (const member of members)
    for (const [name, factor] of Object.entries(terms)) {
      cells.push(member * width + (columns[name] ?? 0));
      weights.push((factor ?? 0) * weightOf(member));
    }
  return { cells: Int32Array.from(cells), weights: Float64Array.from(weights), constant: 0 };
}

function weigh(weight: RatioMetric['numeratorWeight'], outline: Outline): (member: number) => number {
  if (weight === 'contactsAtOnce') return (team) => outline.contactsAtOnce[team] ?? 1;
  if (weight === undefined) return () => 1;
  if (weight === 'saleValue') return (cell) => outline.saleValue[outline.typeRows[outline.cells[cell]?.[0] ?? 0]?.[0] ?? 0] ?? 0;
  if (weight !== 'costPerContact') return () => outline.weights[weight];
  return (cell) => {
    const place = outline.cells[cell]?.[1] ?? 0;
    return outline.costPerContact[outline.channelOfPlace[place] ?? 0] ?? 0;
  };
}

/** Value of a denominator that is not random, over so many intervals from one on. */
export function constantOver(constant: Constant, outline: Outline, from: number, count: number): number {
  if (constant === 'window') return 1;
  if (constant === 'weeks') return ((count / outline.intervals) * outline.days) / 7;
  if (constant === 'seconds') return count * outline.intervalSeconds;
  let sum = 0;
  for (let interval = from; interval < from + count; interval++) sum += outline.staffedSeconds[interval] as number;
  return sum;
}

/** The value of a form for a row that starts at `row[from]`. */
export function sumOf({ cells, weights, constant }: Form, row: Float64Array, from: number): number {
  let sum = constant;
  for (let i = 0; i < cells.length; i++) sum += (weights[i] as number) * (row[from + (cells[i] as number)] as number);
  return sum;
}

/** Beside what it is a difference of, so little is rounding. */
const rounding = 1e-9;

/** The same for a row of computed figures, which are not whole: what only rounding leaves of a difference is nothing. */
export function computedSumOf({ cells, weights, constant }: Form, row: Float64Array, from: number): number {
  let sum = constant;
  let size = Math.abs(constant);
  for (let i = 0; i < cells.length; i++) {
    const part = (weights[i] as number) * (row[from + (cells[i] as number)] as number);
    sum += part;
    size += Math.abs(part);
  }
  return Math.abs(sum) <= rounding * size ? 0 : sum;
}

/** Whether a metric is a ratio of sums. */
export const isRatio = (metric: Metric): metric is RatioMetric => metric.kind === 'ratio';
