import { describe } from 'vitest';
import { at, itTakes, itTells, minute, question, twoQueues, withSite } from './differences.ts';

describe('an inquiry type', () => {
  const served = `${at}.handling`;
  itTells([
    [
      'a start on a channel that does not exist',
      question({ startsOnPercent: { phone: 90, fax: 10 } }),
      `${at}.startsOnPercent.fax fax is not a channel of this scenario; there are: phone`,
    ],
    [
      'starts that do not add to 100',
      question({ startsOnPercent: { phone: 90 } }),
      `${at}.startsOnPercent must add to 100 percent, got 90`,
    ],
    [
      'starts that miss 100 by a little',
      question({ startsOnPercent: { phone: 99.9999 } }),
      `${at}.startsOnPercent must add to 100 percent, got 99.9999`,
    ],
    [
      'handling nowhere that exists',
      question({ handling: { chat: { time: minute } } }),
      `${served}.chat chat is not a queue or self-service channel of this scenario; there are: phone`,
    ],
    [
      'a start on a channel where it is not served',
      { ...question({ startsOnPercent: { phone: 90, site: 10 } }), channels: { site: { kind: 'selfService' } } },
      `${served}.site is required: contacts of the type can arrive there (${at}.startsOnPercent)`,
    ],
    [
      'a move to a channel where it is not served, though no one is moved yet',
      { steering: { push: { from: 'phone', to: 'site', sharePercent: 0 } }, channels: { site: { kind: 'selfService' } } },
      `${served}.site is required: contacts of the type can arrive there (steering.push)`,
    ],
    [
      'a switch to a channel where it is not served',
      { channels: { site: { kind: 'selfService' }, phone: { afterAbandoning: { switchPercent: { site: 5 } } } } },
      `${served}.site is required: contacts of the type can arrive there (channels.phone.afterAbandoning.switchPercent)`,
    ],
    [
      'a closed door to a channel where it is not served',
      { channels: { site: { kind: 'selfService' }, phone: { whenClosed: { returnPercent: 0, switchPercent: { site: 5 } } } } },
      `${served}.site is required: contacts of the type can arrive there (channels.phone.whenClosed.switchPercent)`,
    ],
    [
      'a return to a channel where it is not served',
      {
        ...question({ handling: { phone: { ifUnresolved: { channels: { site: 100 } } } } }),
        channels: { site: { kind: 'selfService' } },
      },
      `${served}.site is required: contacts of the type can arrive there (${served}.phone.ifUnresolved.channels)`,
    ],
    [
      'a transfer to a queue where it is not served',
      twoQueues({}, { phone: { queue: 'first', transfersPercent: { second: 5 } } }),
      `${served}.second is required: contacts of the type can arrive there (${served}.phone.transfersPercent)`,
    ],
    [
      'a place reached over two others',
      {
        inquiryTypes: { question: { handling: { site: { time: minute, transfersPercent: { forum: 5 } } } } },
        channels: { site: { kind: 'selfService' }, forum: { kind: 'community' } },
        steering: { push: { from: 'phone', to: 'site', sharePercent: 5 } },
      },
      `${served}.forum is required: contacts of the type can arrive there (${served}.site.transfersPercent)`,
    ],
    ['a queue that is not named', twoQueues({}, {}), `${served}.phone must name one of the queues of phone: first, second`],
    [
      'two queues of which neither is that of arrivals',
      twoQueues({}, { phone: null, first: { time: minute }, second: { time: minute } }),
      `${served}.phone is required, to say in which of the queues contacts of the type wait: first, second (${at}.startsOnPercent)`,
    ],
    [
      'a queue of another channel',
      {
        ...twoQueues({}, { phone: { queue: 'chat' } }),
        channels: { chat: { kind: 'chat' } },
        teams: { front: { skills: { phone: null, first: {}, second: {}, chat: {} } } },
      },
      `${served}.phone.queue chat is not a queue of phone`,
    ],
    [
      'a queue served in two ways',
      twoQueues({}, { phone: { queue: 'first' }, first: { time: minute } }),
      `${served}.first speaks of the queue first, as phone already does`,
    ],
    [
      'a queue in self-service',
      withSite({}, { time: minute, queue: 'phone' }),
      `${served}.site.queue has a meaning only where agents serve; site is self-service`,
    ],
    [
      'wrap-up in self-service',
      withSite({}, { time: minute, wrapUp: minute }),
      `${served}.site.wrapUp has a meaning only where agents serve; site is self-service`,
    ],
    [
      'coverage where agents serve',
      question({ handling: { phone: { coveragePercent: 90, completionPercent: 80 } } }),
      `${served}.phone.coveragePercent has a meaning only in self-service; phone is served by agents`,
      `${served}.phone.completionPercent has a meaning only in self-service; phone is served by agents`,
    ],
    [
      'transfers of more than all',
      twoQueues({}, { phone: { queue: 'first', transfersPercent: { second: 60, first: 60 } }, second: { time: minute } }),
      `${served}.phone.transfersPercent must add to at most 100 percent, got 120 (second 60, first 60)`,
    ],
    [
      'a transfer to nowhere',
      question({ handling: { phone: { transfersPercent: { expert: 5 } } } }),
      `${served}.phone.transfersPercent.expert expert is not a queue or self-service channel of this scenario; there are: phone`,
    ],
    [
      'returns that do not add to 100',
      question({ handling: { phone: { ifUnresolved: { channels: { phone: 80 } } } } }),
      `${served}.phone.ifUnresolved.channels must add to 100 percent, got 80`,
    ],
    ['no types at all', { inquiryTypes: { question: null } }, 'inquiryTypes must have at least 1 entry, got 0'],
  ]);
  itTakes([
    [
      'starts that add to 100 but for rounding',
      {
        inquiryTypes: {
          question: { startsOnPercent: { phone: 33.3333333, site: 66.6666667 }, handling: { site: { time: minute } } },
        },
        channels: { site: { kind: 'selfService' } },
      },
    ],
    [
      'a share of 0 of a channel where it is not served',
      { ...question({ startsOnPercent: { phone: 100, site: 0 } }), channels: { site: { kind: 'selfService' } } },
    ],
    [
      'a move of other types',
      {
        steering: { push: { types: [], from: 'phone', to: 'site', sharePercent: 10 } },
        channels: { site: { kind: 'selfService' } },
      },
    ],
    ['the only queue that serves it, without an entry for the channel', twoQueues({}, { phone: null, second: { time: minute } })],
    [
      'a transfer inside a channel',
      twoQueues({}, { phone: { queue: 'first', transfersPercent: { second: 5 } }, second: { time: minute } }),
    ],
    [
      'a site whose failures come back by phone',
      withSite({}, { time: minute, coveragePercent: 60, completionPercent: 80, ifUnresolved: { channels: { phone: 100 } } }),
    ],
  ]);
});
