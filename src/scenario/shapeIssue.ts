import type * as v from 'valibot';
import { type Got, gotOf } from './got.ts';
import { type Issue, issueAt } from './issue.ts';
import type { JsonValue } from './jsonValue.ts';
import { nearest } from './nearest.ts';
import type { Path } from './path.ts';
import { clockPattern } from './schema/calendar.ts';
import { languagePattern } from './schema/customers.ts';
import { idPattern } from './schema/field.ts';
import { currencyPattern } from './schema/team.ts';

type Found = v.BaseIssue<unknown> & { kind: string };

/** The words of an expectation such as `("a" | "b")`. */
function optionsOf(expected: string | null): string[] {
  return (expected ?? '').replaceAll(/[()"]/g, '').split(' | ');
}

function formatIssue(path: Path, pattern: unknown, got: Got): Issue {
  if (pattern === idPattern) return issueAt(path, 'badId');
  if (pattern === clockPattern) return issueAt(path, 'badClockTime', { got });
  if (pattern === languagePattern) return issueAt(path, 'badLanguage', { got });
  if (pattern === currencyPattern) return issueAt(path, 'badCurrency', { got });
  return issueAt(path, 'invalid', { got });
}

function typeIssue(path: Path, found: Found, got: Got): Issue {
  if (found.input === undefined) return issueAt(path, 'missing');
  switch (found.type) {
    case 'number':
      return issueAt(path, 'notNumber', { got });
    case 'string':
      return issueAt(path, 'notText', { got });
    case 'boolean':
      return issueAt(path, 'notBoolean', { got });
    case 'array':
      return issueAt(path, 'notList', { got });
    case 'picklist':
    case 'literal':
    case 'variant': {
      if (found.expected === 'Object') return issueAt(path, 'notObject', { got });
      const options = optionsOf(found.expected);
      return issueAt(path, 'notOneOf', { options, got, nearest: got.kind === 'text' ? nearest(got.shown, options) : undefined });
    }
    default:
      return issueAt(path, 'notObject', { got });
  }
}

function rangeIssue(path: Path, found: Found, got: Got): Issue {
  const limit = Number(found.requirement);
  const size = typeof found.input === 'string' || Array.isArray(found.input) ? found.input.length : 0;
  switch (found.type) {
    case 'finite':
      return issueAt(path, 'notFinite');
    case 'integer':
      return issueAt(path, 'notWhole', { got });
    case 'min_value':
      return issueAt(path, 'tooLow', { least: limit, got });
    case 'gt_value':
      return issueAt(path, 'notAbove', { limit, got });
    case 'max_value':
      return issueAt(path, 'tooHigh', { most: limit, got });
    case 'lt_value':
      return issueAt(path, 'notBelow', { limit, got });
    case 'max_length':
      return got.kind === 'text'
        ? issueAt(path, 'textTooLong', { most: limit, length: size })
        : issueAt(path, 'tooMany', { most: limit });
    case 'max_entries':
      return issueAt(path, 'tooMany', { most: limit });
    case 'min_length':
      return got.kind === 'text' ? issueAt(path, 'emptyText') : issueAt(path, 'tooFew', { least: limit, count: size });
    case 'iso_date':
      return issueAt(path, 'badDate', { got });
    case 'min_entries':
      return issueAt(path, 'tooFew', { least: limit, count: 0 });
    default:
      return formatIssue(path, found.requirement, got);
  }
}

/** A finding of the schema library as an issue in the user's words. */
export function shapeIssue(found: Found): Issue {
  const path = (found.path ?? []).map((step) => step.key as string | number);
  const got = gotOf(found.input as JsonValue | undefined);
  return found.kind === 'schema' ? typeIssue(path, found, got) : rangeIssue(path, found, got);
}
