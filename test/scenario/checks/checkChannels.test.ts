import { describe } from 'vitest';
import { itTakes, itTells, minute, phone, withSite } from './differences.ts';

describe('a channel', () => {
  itTells([
    [
      'an id that says in reports how inquiries end',
      { channels: { open: { kind: 'selfService' } } },
      'channels.open is a name that may not be used',
    ],
    [
      'opening hours that do not exist',
      phone({ openingHours: 'shop' }),
      'channels.phone.openingHours shop is not one of the opening hours of this scenario; there are: none',
    ],
    [
      'a menu that serves and loses more than all',
      phone({ menu: { time: minute, servedPercent: 70, givingUpPercent: 40 } }),
      'channels.phone.menu must add to at most 100 percent, got 110 (servedPercent 70, givingUpPercent 40)',
    ],
    [
      'a menu that sends callers to a queue there is not',
      phone({ menu: { time: minute, misroutedPercent: { vip: 10 } } }),
      'channels.phone.menu.misroutedPercent.vip vip is not a queue of this scenario; there are: phone',
    ],
    [
      'a call-back on the channel itself',
      phone({ callBack: { to: 'phone' } }),
      'channels.phone.callBack.to must lead to another channel than phone',
    ],
    [
      'attempts to reach customers who are on the phone',
      phone({ noAnswer: { percent: 10, seconds: 20, mostAttempts: 3 } }),
      'channels.phone.noAnswer has a meaning only together with kind callBack / backOffice / fieldVisit',
    ],
    [
      'attempts to reach customers after a menu',
      {
        channels: {
          back: { kind: 'callBack', menu: { time: minute }, noAnswer: { percent: 10, seconds: 20, mostAttempts: 3 } },
        },
        teams: { front: { skills: { back: {} } } },
      },
      'channels.back.noAnswer cannot be given together with menu',
    ],
    [
      'customers who wait at the start where nobody is served',
      {
        channels: { other: { kind: 'phone' } },
        queues: { spare: { channel: 'other', waitingAtStart: 5 } },
        teams: { front: { skills: { spare: {} } } },
      },
      'queues.spare.waitingAtStart has nobody to wait: no inquiry type is served in spare',
    ],
    [
      'what concerns queues, in self-service',
      { channels: { site: { kind: 'selfService', menu: { time: minute }, atClosing: 'serveInside' } } },
      'channels.site.menu has a meaning only where agents serve; site is self-service',
      'channels.site.atClosing has a meaning only where agents serve; site is self-service',
    ],
    [
      'customers put off in two ways',
      phone({ balking: { percentPerWaiting: 5, percentByQueueLength: [0, 10] } }),
      'channels.phone.balking.percentByQueueLength cannot be given together with percentPerWaiting',
    ],
    [
      'the same in a queue',
      { queues: { phone: { channel: 'phone', balking: { percentPerWaiting: 5, percentByQueueLength: [0, 10] } } } },
      'queues.phone.balking.percentByQueueLength cannot be given together with percentPerWaiting',
    ],
    [
      'retrying at no stated time',
      phone({ afterAbandoning: { retryPercent: 10 } }),
      'channels.phone.afterAbandoning.retryDelay is required where customers retry',
    ],
    [
      'more customers than there are',
      withSite({ phone: { afterBlocked: { retryPercent: 60, retryDelay: minute, switchPercent: { site: 50 } } } }),
      'channels.phone.afterBlocked must add to at most 100 percent, got 110 (retryPercent 60, site 50)',
    ],
    [
      'all returning and some switching',
      withSite({ phone: { whenClosed: { switchPercent: { site: 10 } } } }),
      'channels.phone.whenClosed must add to at most 100 percent, got 110 (returnPercent 100, site 10)',
    ],
    [
      'switching to nowhere',
      phone({ afterAbandoning: { switchPercent: { site: 10 } } }),
      'channels.phone.afterAbandoning.switchPercent.site site is not a channel of this scenario; there are: phone',
    ],
    [
      'switching to itself',
      phone({ afterAbandoning: { switchPercent: { phone: 10 } } }),
      'channels.phone.afterAbandoning.switchPercent.phone must lead to another channel than phone',
    ],
    [
      'speeds without contacts at once',
      phone({ speedByLoadPercent: [100] }),
      'channels.phone.speedByLoadPercent has a meaning only together with contactsAtOnce',
    ],
    [
      'speeds for fewer contacts at once',
      phone({ contactsAtOnce: 3, speedByLoadPercent: [100, 80] }),
      'channels.phone.speedByLoadPercent must have 3 numbers, one for each of contactsAtOnce; got 2',
    ],
    [
      'an agents’ channel that no team serves',
      { channels: { chat: { kind: 'chat' } } },
      'channels.chat has no team that serves it: add chat to the skills of a team',
    ],
  ]);
  itTakes([
    [
      'a retry and a switch of all',
      withSite({ phone: { afterAbandoning: { retryPercent: 60, retryDelay: minute, switchPercent: { site: 40 } } } }),
    ],
    ['no reaction at all', phone({ afterAbandoning: {} })],
    ['a community, which needs no team', { channels: { forum: { kind: 'community' } } }],
    ['speeds for all contacts at once', phone({ contactsAtOnce: 2, speedByLoadPercent: [100, 80] })],
  ]);
});
