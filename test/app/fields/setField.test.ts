import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/app/fields/setField.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { valueAt } from '../../../src/scenario/path.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

describe('a value set in a field that is not there', () => {
  it('has what must be given beside it begin too', () => {
    const withBreak = setField(minimalDocument(), ['teams', 'front', 'breakAfterContact', 'percent'], 20);
    expect(valueAt(withBreak, ['teams', 'front', 'breakAfterContact'])).toEqual({
      percent: 20,
      time: { law: 'exponential', meanSeconds: 60 },
    });
    expect(parseScenario(withBreak).ok).toBe(true);
  });

  it('comes in the place of the others of which only one is given', () => {
    const listed = minimalDocument({ teams: { front: { agents: { constant: null, perInterval: Array(48).fill(2) } } } });
    expect(valueAt(setField(listed, ['teams', 'front', 'agents', 'constant'], 4), ['teams', 'front', 'agents'])).toEqual({
      constant: 4,
    });
  });

  it('leaves the document itself alone', () => {
    const document = minimalDocument();
    setField(document, ['targets', 'phone', 'percent'], 80);
    expect(document).toEqual(minimalDocument());
  });
});
