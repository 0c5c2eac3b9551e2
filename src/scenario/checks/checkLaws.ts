import type * as v from 'valibot';
import { gotOf } from '../got.ts';
import { isJsonObject, type JsonValue } from '../jsonValue.ts';
import type { Path } from '../path.ts';
import type { LawSpec } from '../schema/law.ts';
import { scenarioSchema } from '../schema/scenario.ts';
import { shapeOf } from '../shape.ts';
import type { Checked } from './check.ts';

type Quantiles = Extract<LawSpec, { law: 'empirical' }>['quantiles'];

/** Percent by which quantiles are apart, and seconds of the longest: less than random numbers can tell. */
const leastStep = 1e-6;
const leastSeconds = 0.001;

function checkQuantiles({ report }: Checked, quantiles: Quantiles, path: Path): void {
  const first = quantiles[0];
  const last = quantiles.at(-1);
  if (!first || !last) return;
  if (first.percent !== 0 || last.percent !== 100) {
    report(path, 'quantileEnds', { first: first.percent, last: last.percent });
  }
  quantiles.slice(1).forEach((quantile, position) => {
    const before = quantiles[position] ?? quantile;
    const at = [...path, position + 1];
    if (quantile.percent <= before.percent) {
      report([...at, 'percent'], 'notRising', { before: before.percent, got: quantile.percent });
    } else if (quantile.percent - before.percent < leastStep / 2) {
      report([...at, 'percent'], 'tooClose', { before: before.percent, least: leastStep, got: quantile.percent });
    }
    if (quantile.seconds < before.seconds) {
      report([...at, 'seconds'], 'notRising', { before: before.seconds, got: quantile.seconds });
    }
  });
  const end = [...path, quantiles.length - 1, 'seconds'];
  if (last.seconds === 0) report(end, 'allZero');
  else if (last.seconds < leastSeconds) report(end, 'tooLow', { least: leastSeconds, got: gotOf(last.seconds) });
}

function checkLaw(checked: Checked, law: LawSpec, path: Path): void {
  const { report } = checked;
  if (law.law === 'empirical') checkQuantiles(checked, law.quantiles, [...path, 'quantiles']);
  if (law.law !== 'uniform' && law.law !== 'triangular') return;
  const { lowSeconds: low, highSeconds: high } = law;
  if (low >= high) report([...path, 'lowSeconds'], 'notUnder', { field: 'highSeconds', limit: high, got: low });
  if (law.law === 'uniform') return;
  const { modeSeconds: mode } = law;
  if (low > mode) report([...path, 'lowSeconds'], 'notAtMost', { field: 'modeSeconds', limit: mode, got: low });
  if (mode > high) report([...path, 'modeSeconds'], 'notAtMost', { field: 'highSeconds', limit: high, got: mode });
}

function visit(checked: Checked, schema: v.GenericSchema, value: JsonValue | undefined, path: Path): void {
  const shape = shapeOf(schema, value);
  if (shape.kind === 'list' && Array.isArray(value)) {
    value.forEach((member, position) => {
      visit(checked, shape.item, member, [...path, position]);
    });
  }
  if (!isJsonObject(value) || shape.kind === 'list' || shape.kind === 'leaf') return;
  if (shape.kind === 'fields' && Object.hasOwn(shape.entries, 'law')) {
    checkLaw(checked, value as unknown as LawSpec, path);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const item = shape.kind === 'ids' ? shape.item : shape.entries[key];
    if (item) visit(checked, item, member, [...path, key]);
  }
}

/** Every law of the scenario, wherever it stands, has its figures in order. */
export function checkLaws(checked: Checked): void {
  visit(checked, scenarioSchema, checked.scenario as unknown as JsonValue, []);
}
