import { describe } from 'vitest';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { itTakes, itTells } from './differences.ts';

describe('the assumption register', () => {
  const about = (path: string, range: JsonObject = { low: 1, high: 2 }): JsonObject => ({
    assumptions: { [path]: { basis: 'assumed', range } },
  });
  itTells([
    [
      'a path to nowhere',
      about('teams.frnt.agents'),
      'assumptions["teams.frnt.agents"] does not lead to anything in this scenario',
    ],
    ['what is not a path', about('the agents'), 'assumptions["the agents"] does not lead to anything in this scenario'],
    [
      'a range upside down',
      about('teams.front', { low: 3, high: 2 }),
      'assumptions["teams.front"].range.low must be at most high (2), got 3',
    ],
    [
      'a likely figure outside the range',
      about('teams.front', { low: 3, likely: 9, high: 5 }),
      'assumptions["teams.front"].range.likely must be at most high (5), got 9',
    ],
    [
      'a likely figure below the range',
      about('teams.front', { low: 3, likely: 1, high: 5 }),
      'assumptions["teams.front"].range.low must be at most likely (1), got 3',
    ],
  ]);
  itTakes([
    [
      'a path to a figure, to a part and to a default',
      {
        assumptions: {
          'teams.front.agents.constant': { basis: 'measured' },
          'inquiryTypes.question.handling.phone': { basis: 'estimated', source: 'x' },
          'teams.front.shrinkagePercent': { basis: 'assumed' },
        },
      },
    ],
  ]);
});
