import { describe, expect, it } from 'vitest';
import { titlesOf } from '../../../src/app/fields/titlesOf.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import { parsePath } from '../../../src/scenario/path.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const document = minimalDocument({
  channels: { phone: { name: 'Hot line' }, site: { kind: 'selfService' } },
  queues: { vip: { channel: 'phone', name: 'Important customers' } },
  teams: { front: { agents: { constant: null, perInterval: Array(48).fill(3) }, skills: { vip: {} } } },
  calendar: { openingHours: { office: { sunday: [{ from: '08:00', to: '17:00' }] } } },
});

describe('the steps of a path', () => {
  it.each([
    [
      'inquiryTypes.question.handling.phone.time.meanSeconds',
      ['Inquiry types', 'question', 'Handling', 'Hot line', 'Handle time', 'Mean'],
    ],
    ['teams.front.skills.vip.priority', ['Teams', 'front', 'Skills', 'Important customers', 'Priority']],
    ['teams.front.agents.perInterval[4]', ['Teams', 'front', 'Rostered agents', 'Agents by interval', 'Interval 5']],
    ['channels.phone.name', ['Channels', 'Hot line', 'Channel name']],
    [
      'calendar.openingHours.office.sunday[0].to',
      ['Calendar', 'Opening hours', 'office', 'Sunday', 'Opening period 1', 'Closes at'],
    ],
    ['experiment.smallestDifference.serviceLevel', ['Simulation', 'Smallest differences that matter', 'serviceLevel']],
    ['teams.front.surprise', ['Teams', 'front', 'surprise']],
    ['document', []],
  ])('%s are said as people know them', (path, titles) => {
    expect(titlesOf(parsePath(path) ?? [], document, english)).toEqual(titles);
  });

  it('are said in Hebrew, but for names of the scenario', () => {
    const path = parsePath('inquiryTypes.question.startsOnPercent.phone') ?? [];
    expect(titlesOf(path, document, hebrew)).toEqual(['סוגי פניות', 'question', 'חלוקה לפי הערוץ הראשון', 'Hot line']);
  });
});
