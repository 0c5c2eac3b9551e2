import * as v from 'valibot';
import { between, factorPercent, field, id, label, percent, upTo } from './field.ts';

const population = () => between(0, 1e9);

/** The code of a language (ISO 639). */
export const languagePattern = /^[a-z]{2,3}$/;

const segmentSchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  number: field(population(), 'Customers in the segment.'),
  inquiriesPercent: field(
    v.optional(factorPercent(), 100),
    'How often its customers make an inquiry, against the others: below 100 for quiet customers.',
  ),
  coveragePercent: field(
    v.optional(between(0, 1000), 100),
    'Share of their inquiries that self-service is able to complete, against what the types state.',
  ),
  completionPercent: field(
    v.optional(between(0, 1000), 100),
    'Share of their attempts at self-service that are completed, against what the types state.',
  ),
  readinessPercent: field(
    v.optional(between(0, 1000), 100),
    'Digital readiness: share who accept being steered to self-service, against what the moves state.',
  ),
  language: field(
    v.optional(v.pipe(v.string(), v.regex(languagePattern))),
    'Language in which its customers are served, a code such as he, ar or ru: only teams that speak it serve them. Any team does where absent.',
  ),
  patiencePercent: field(v.optional(between(1, 1000), 100), 'How long they are ready to wait, against others.'),
  keepHuman: field(
    v.optional(v.boolean(), false),
    'Customers who stay with people: they do not start with self-service where the type is served by people, and only forced moves send them there.',
  ),
  leaveIfForcedPercent: field(
    v.optional(percent(), 0),
    'Share of those who stay with people that give the inquiry up at once when a forced move sends them to self-service.',
  ),
});
export type SegmentSpec = v.InferOutput<typeof segmentSchema>;

/** Who the customers are. */
export const customersSchema = v.strictObject({
  number: field(
    v.optional(population()),
    'Customers of the organisation, for volumes stated per 1,000 customers; with segments, their numbers are added up instead.',
  ),
  segments: field(
    v.optional(upTo(50, segmentSchema), {}),
    'Groups of customers who differ. Inquiries of a type are split among them by how many they are and how often they make one.',
  ),
});

/** How customers of one segment differ in one inquiry type. */
export const typeSegmentSchema = v.strictObject({
  inquiriesPercent: field(
    v.optional(factorPercent()),
    'How often they make an inquiry of this type, against the other segments; as stated for the segment where absent.',
  ),
  startsOnPercent: field(
    v.optional(v.record(id(), percent())),
    'Channel of their first contact, before steering; shares adding to 100; those of the type where absent.',
  ),
  coveragePercent: field(
    v.optional(percent()),
    'Share of their inquiries of this type, the easiest, that self-service is able to complete, in place of what follows from type and segment.',
  ),
  completionPercent: field(
    v.optional(percent()),
    'Share of their attempts at self-service in this type that are completed, in place of what follows from type and segment.',
  ),
});
