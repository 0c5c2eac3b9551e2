import { describe, expect, it } from 'vitest';
import { servedByAgents } from '../../src/scenario/channelKind.ts';
import { queueNamed, queuesOf } from '../../src/scenario/queuesOf.ts';
import { reachOf } from '../../src/scenario/reach.ts';
import { arrivalPlace, transferPlace, typePlaces } from '../../src/scenario/typePlaces.ts';
import { channelKinds } from '../../src/scenario/vocabulary.ts';
import { minimalScenario } from './minimal.ts';

const minute = { law: 'exponential', meanSeconds: 60 };
/** Two queues of the phone, one of the chat under another id, a site. */
const scenario = minimalScenario({
  channels: { chat: { kind: 'chat' }, site: { kind: 'selfService' }, phone: { afterAbandoning: { switchPercent: { chat: 5 } } } },
  queues: { vip: { channel: 'phone' }, general: { channel: 'phone' }, talk: { channel: 'chat', waitingCreditSeconds: 5 } },
  teams: { front: { skills: { phone: null, vip: {}, general: {}, chat: {} } } },
  inquiryTypes: {
    question: {
      handling: {
        phone: { queue: 'general', transfersPercent: { vip: 5 } },
        vip: { time: minute },
        talk: { time: minute },
        site: { time: minute },
      },
    },
    other: {
      volume: { perDay: 1 },
      startsOnPercent: { phone: 100 },
      handling: { general: { time: minute }, chat: { time: minute } },
    },
  },
});

describe('the kinds of channels', () => {
  it('without agents are self-service and community', () => {
    expect(channelKinds.filter((kind) => !servedByAgents(kind))).toEqual(['selfService', 'community']);
  });
});

describe('the queues of a scenario', () => {
  it('are those declared, and one of the channel’s id for a channel of agents without', () => {
    expect(queuesOf(minimalScenario())).toEqual({
      phone: { channel: 'phone', waitingCreditSeconds: 0, waitingWeight: 1, waitingAtStart: 0 },
    });
    expect(queuesOf(scenario)).toMatchObject({ talk: { channel: 'chat', waitingCreditSeconds: 5 } });
    expect(Object.keys(queuesOf(scenario))).toEqual(['general', 'talk', 'vip']);
  });

  it('that are implied have the defaults of one declared with no more than its channel', () => {
    const declared = minimalScenario({ queues: { phone: { channel: 'phone' } } });
    expect(queuesOf(minimalScenario())).toEqual(declared.queues);
  });

  it('are meant by their own id, or by that of a channel with only one', () => {
    const queues = queuesOf(scenario);
    expect(['vip', 'talk', 'chat', 'phone', 'site', 'toString'].map((id) => queueNamed(queues, id))).toEqual([
      'vip',
      'talk',
      'talk',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a type', () => {
  const places = typePlaces(scenario, 'question');

  it('is served at queues and in self-service, each by its entry', () => {
    expect(places.map(({ place, channel, key }) => [place, channel, key])).toEqual([
      ['general', 'phone', 'phone'],
      ['site', 'site', 'site'],
      ['talk', 'chat', 'talk'],
      ['vip', 'phone', 'vip'],
    ]);
  });

  it('arrives where the entry of the channel says, or at the only place of the channel', () => {
    expect(['phone', 'chat', 'site', 'fax'].map((id) => arrivalPlace(places, id)?.place)).toEqual([
      'general',
      'talk',
      'site',
      undefined,
    ]);
    expect(arrivalPlace(typePlaces(scenario, 'other'), 'phone')?.place).toBe('general');
    expect(
      arrivalPlace(places.filter(({ key }) => key !== 'phone').concat(places.filter(({ key }) => key === 'vip')), 'phone'),
    ).toBeUndefined();
  });

  it('is handed on to a queue, to the only queue of a channel, or to self-service', () => {
    expect(['vip', 'general', 'chat', 'site', 'phone'].map((id) => transferPlace(scenario, places, id)?.key)).toEqual([
      'vip',
      'phone',
      'talk',
      'site',
      undefined,
    ]);
  });

  it('reaches the channels to which it starts, is steered, switches, returns or is handed on, and no others', () => {
    const reach = reachOf(scenario, 'question', places, queuesOf(scenario));
    expect([...reach.channels].sort()).toEqual(['chat', 'phone']);
    expect(reach.unserved).toEqual([]);
  });
});
