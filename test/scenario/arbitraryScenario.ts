import fc from 'fast-check';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { serviceLevelRules, weekdays } from '../../src/scenario/vocabulary.ts';

const seconds = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const count = fc.nat(50);
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,9}$/).filter((text) => !['constructor', 'prototype'].includes(text));
const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((name) => name.length <= 200);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const law: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ law: fc.constantFrom('exponential', 'constant'), meanSeconds: seconds }),
  fc.record({
    law: fc.constantFrom('lognormal', 'gamma'),
    meanSeconds: seconds,
    cv: fc.double({ min: 0.01, max: 20, noNaN: true }),
  }),
  fc.record({ law: fc.constant('erlang'), meanSeconds: seconds, phases: fc.integer({ min: 1, max: 9 }) }),
  fc.tuple(seconds, seconds).map(([low, more]) => ({ law: 'uniform', lowSeconds: low, highSeconds: low + more })),
  fc.array(seconds, { minLength: 2, maxLength: 6 }).map((values) => ({
    law: 'empirical',
    quantiles: values
      .toSorted((one, other) => one - other)
      .map((value, at) => ({ percent: (100 * at) / (values.length - 1), seconds: value })),
  })),
);

/** Shares that add to 100 up to rounding. */
function sharesOver(ids: readonly string[]): fc.Arbitrary<JsonObject> {
  return fc
    .array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: ids.length, maxLength: ids.length })
    .map((weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return Object.fromEntries(ids.map((key, at) => [key, (100 * (weights[at] ?? 0)) / sum]));
    });
}

function everyOne(ids: readonly string[], item: fc.Arbitrary<unknown>): fc.Arbitrary<JsonObject> {
  return fc.record(Object.fromEntries(ids.map((key) => [key, item]))) as fc.Arbitrary<JsonObject>;
}

const hours = fc.subarray([...weekdays]).map((days) =>
  Object.fromEntries(
    days.map((day) => [
      day,
      [
        { from: '08:00', to: '12:00' },
        { from: '12:30', to: '24:00' },
      ],
    ]),
  ),
);

function scenarioOver(channels: string[], types: string[], teams: string[], site: string): fc.Arbitrary<JsonObject> {
  const days = 7;
  const places = [...channels, site];
  const handling = fc.record({ time: law, wrapUp: optional(law), firstContactResolutionPercent: optional(percent) });
  const table = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 24, maxLength: 24 });
  const type = fc.record({
    name: optional(text),
    volume: fc.oneof(fc.record({ perDay: seconds }), fc.record({ perInterval: table, scalePercent: percent })),
    startsOnPercent: sharesOver(places),
    handling: fc
      .tuple(everyOne(channels, handling), fc.record({ time: law, coveragePercent: percent }))
      .map(([served, alone]) => ({ ...served, [site]: alone })),
  });
  const channel = fc.record({
    kind: fc.constantFrom('phone', 'chat', 'email', 'branch'),
    openingHours: optional(fc.constant('office')),
    lines: optional(fc.integer({ min: 1, max: 99 })),
    patience: optional(fc.record({ time: law, hangUpAtOncePercent: percent })),
    afterAbandoning: optional(fc.record({ retryPercent: percent, retryDelay: law })),
  });
  const team = fc.record({
    agents: fc.oneof(
      fc.record({ constant: count }),
      fc.record({ perInterval: fc.array(count, { minLength: 24, maxLength: 24 }) }),
    ),
    shrinkagePercent: fc.double({ min: 0, max: 99, noNaN: true }),
    skills: everyOne(channels, fc.record({ priority: fc.integer({ min: 1, max: 5 }) })),
  });
  return fc.record({
    version: fc.constant(1),
    name: text,
    description: optional(text),
    calendar: fc.record({
      startDate: fc.constant('2026-03-01'),
      days: fc.constant(days),
      intervalMinutes: fc.constant(60),
      openingHours: fc.record({ office: hours }),
    }),
    inquiryTypes: everyOne(types, type),
    channels: everyOne(channels, channel).map((others) => ({ ...others, [site]: { kind: 'selfService' } })),
    steering: fc.record({
      push: fc.record({ from: fc.constantFrom(...channels), to: fc.constant(site), sharePercent: percent }),
    }),
    teams: everyOne(teams, team),
    targets: everyOne(
      channels.slice(0, 1),
      fc.record({ withinSeconds: seconds, percent, rule: fc.constantFrom(...serviceLevelRules) }),
    ),
    experiment: fc.record({ seed: text, replications: fc.integer({ min: 1, max: 1000 }) }),
  }) as fc.Arbitrary<JsonObject>;
}

/** Documents of scenarios in order: some channels with agents, a self-service one, types served on all of them, teams for all. */
export const arbitraryScenario: fc.Arbitrary<JsonObject> = fc
  .record({
    places: fc.uniqueArray(id, { minLength: 2, maxLength: 4 }),
    types: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    teams: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ places: [site = 'site', ...channels], types, teams }) => scenarioOver(channels, types, teams, site))
  .map((document) => JSON.parse(JSON.stringify(document)) as JsonObject);
