import { describe } from 'vitest';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { itTakes, itTells, withSite } from './differences.ts';

describe('steering', () => {
  const move = (fields: JsonObject) => ({ from: 'phone', to: 'site', sharePercent: 60, ...fields });
  itTells([
    [
      'moves between channels that do not exist',
      { steering: { push: move({ from: 'fone', to: 'fax' }) } },
      'steering.push.from fone is not a channel of this scenario; did you mean phone?',
      'steering.push.to fax is not a channel of this scenario; there are: phone',
    ],
    [
      'a move to where customers are',
      { steering: { push: move({ to: 'phone' }) } },
      'steering.push.to must lead to another channel than phone',
    ],
    [
      'a move of a type that does not exist',
      { ...withSite(), steering: { push: move({ types: ['question', 'questoin'] }) } },
      'steering.push.types[1] questoin is not an inquiry type of this scenario; did you mean question?',
    ],
    [
      'moves of more than all',
      { ...withSite(), steering: { pull: move({ types: ['question'] }), push: move({}) } },
      'steering must add to at most 100 percent, got 120 (pull 60, push 60)',
    ],
  ]);
  itTakes([
    ['moves of all', { ...withSite(), steering: { pull: move({ sharePercent: 40 }), push: move({}) } }],
    ['moves of different types', { ...withSite(), steering: { pull: move({ types: [] }), push: move({}) } }],
  ]);
});
