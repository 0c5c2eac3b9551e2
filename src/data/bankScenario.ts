import type { QuantilePoint } from '../random/laws/empirical.ts';
import type { ScenarioInput } from '../scenario/schema/scenario.ts';
import type { AssumptionSpec } from '../scenario/schema/targets.ts';
import { type BankType, bankTypes } from './bankCalls.ts';
import type { BankMeasures, BankWeek, MeasuredLaw } from './bankMeasures.ts';

/** An inquiry type of the scenario: which callers of the record it stands for. */
interface Callers {
  readonly id: string;
  readonly name: string;
  readonly types: readonly BankType[];
  readonly priorities: readonly number[];
  /** Priority whose queue they join. */
  readonly queue: number;
}

const everybody: readonly Callers[] = [
  { id: 'regular-p0', name: 'Regular service, not identified', types: ['PS', 'PE'], priorities: [0], queue: 0 },
  { id: 'regular-p1', name: 'Regular service', types: ['PS', 'PE'], priorities: [1], queue: 1 },
  { id: 'regular-p2', name: 'Regular service, priority customers', types: ['PS', 'PE'], priorities: [2], queue: 2 },
  { id: 'exchange-p1', name: 'Stock exchange', types: ['NE'], priorities: [0, 1], queue: 1 },
  { id: 'exchange-p2', name: 'Stock exchange, priority customers', types: ['NE'], priorities: [2], queue: 2 },
  { id: 'prospect', name: 'Prospective customers', types: ['NW'], priorities: [0, 1, 2], queue: 0 },
  { id: 'returned-p1', name: 'Calls put back', types: ['TT'], priorities: [0, 1], queue: 1 },
  { id: 'returned-p2', name: 'Calls put back, priority customers', types: ['TT'], priorities: [2], queue: 2 },
  { id: 'internet', name: 'Internet support', types: ['IN'], priorities: [0, 1, 2], queue: 0 },
];
/** Types whose customers the bank could steer: those who call about everyday matters and are known. */
export const routineTypes = ['regular-p1', 'regular-p2'] as const;

const priorityCreditSeconds = 90;
const source = 'Bank call centre in Israel, 1999; data of I. Guedj and A. Mandelbaum, Technion';

/** Rounds to a number of decimals; scenario files state no more than was measured. */
function rounded(value: number, decimals: number): number {
  const factor = Number(`1e${decimals}`);
  return Math.round(value * factor) / factor;
}

function empirical(points: readonly QuantilePoint[]) {
  const kept: { percent: number; seconds: number }[] = [];
  for (const { share, seconds } of points) {
    const point = { percent: rounded(100 * share, 4), seconds: rounded(seconds, 2) };
    const last = kept[kept.length - 1];
    if (last === undefined || point.percent > last.percent) kept.push(point);
  }
  return { law: 'empirical' as const, quantiles: kept };
}

function measured(law: MeasuredLaw, note: string): AssumptionSpec {
  return { basis: 'measured', source, ...(law.observations > 0 ? { sampleSize: law.observations } : {}), year: 1999, note };
}

function volumeOf(week: BankWeek, { types, priorities }: Callers): number[] {
  const sum = new Float64Array(week.agents.length);
  for (const type of types)
    for (const priority of priorities)
      week.volume[bankTypes.indexOf(type)]?.[priority]?.forEach((count, interval) => {
        sum[interval] = (sum[interval] as number) + count;
      });
  return [...sum].map((count) => rounded(count, 3));
}

function inquiryTypes(measures: BankMeasures, week: BankWeek): ScenarioInput['inquiryTypes'] {
  const pace = measures.paceByHour.map((factor) => rounded(100 * factor, 1));
  return Object.fromEntries(
    everybody.map((callers) => {
      const returned = callers.types.includes('TT');
      const resolution = returned ? 100 : rounded(100 * (1 - measures.repeatShare), 1);
      const handling = {
        queue: `phone-p${callers.queue}`,
        time: empirical(measures.service[callers.types[0] as BankType].points),
        wrapUp: empirical(measures.wrapUp.points),
        firstContactResolutionPercent: resolution,
        ifUnresolved: { delay: empirical(measures.repeatDelay.points) },
      };
      const volume = {
        volumeBasis: 'contactsRecorded' as const,
        recordedChannel: 'phone',
        perInterval: volumeOf(week, callers),
      };
      return [
        callers.id,
        {
          name: callers.name,
          volume,
          handleTimePercentByHour: pace,
          startsOnPercent: { phone: 100 },
          handling: { phone: handling },
        },
      ];
    }),
  );
}

function queues(measures: BankMeasures): NonNullable<ScenarioInput['queues']> {
  const names = ['Callers not known', 'Callers', 'Priority callers'];
  return Object.fromEntries(
    measures.patience.map((law, priority) => [
      `phone-p${priority}`,
      {
        channel: 'phone',
        name: names[priority] ?? '',
        patience: { time: empirical(law.points) },
        waitingCreditSeconds: priority === 2 ? priorityCreditSeconds : 0,
      },
    ]),
  );
}

function assumptions(measures: BankMeasures, fittedOn: string): Record<string, AssumptionSpec> {
  const typeNotes = Object.fromEntries(
    everybody.flatMap(({ id, types }) => {
      const law = measures.service[types[0] as BankType];
      const note = 'Service times with those cut short as they happened, from days outside the simulated week.';
      const pace = 'Mean service in each hour of the day against that of the same types over the day.';
      const volume = 'Calls that asked for an agent, per half-hour; the priority of those answered at once is inferred.';
      return [
        [`inquiryTypes.${id}.handling.phone.time`, measured(law, note)],
        [`inquiryTypes.${id}.handleTimePercentByHour`, { basis: 'measured', source, year: 1999, note: pace } as const],
        [`inquiryTypes.${id}.volume`, { basis: 'measured', source, year: 1999, note: volume } as const],
      ];
    }),
  );
  const patienceNotes = Object.fromEntries(
    measures.patience.map((law, priority) => [
      `queues.phone-p${priority}.patience`,
      measured(
        law,
        'Kaplan-Meier estimate, the served counted as having waited at least so long; constant rate beyond ten minutes.',
      ),
    ]),
  );
  const callsAgain = 'Calls within four hours beyond what the same customers make anyway; identified callers only.';
  const fit = `Agents in session were not all available: the share that makes morning, day and evening of the week from ${fittedOn} lose as many calls as they did.`;
  return {
    ...typeNotes,
    ...patienceNotes,
    'channels.phone.afterAbandoning': measured(measures.retryDelay, callsAgain),
    'inquiryTypes.regular-p1.handling.phone.ifUnresolved': measured(measures.repeatDelay, callsAgain),
    'inquiryTypes.regular-p1.handling.phone.wrapUp': measured(
      measures.wrapUp,
      'Pause between two calls of an agent while a caller waits.',
    ),
    'queues.phone-p2.waitingCreditSeconds': {
      basis: 'measured',
      source,
      note: 'A rule of the bank: priority callers count as having waited 90 s.',
    },
    'teams.phone.agents': {
      basis: 'measured',
      source,
      year: 1999,
      note: 'Agents in session, inferred from their first and last calls.',
    },
    'teams.phone.shrinkagePercentByHour': { basis: 'estimated', source, note: fit },
  };
}

/** The phone of the bank in one recorded week. `availability`: share of agents in session who can take calls, by hour of the day. */
export function bankScenario(
  measures: BankMeasures,
  week: BankWeek,
  { startDate, availability, fittedOn }: { startDate: string; availability: readonly number[]; fittedOn: string },
): ScenarioInput {
  return {
    version: 1,
    name: 'Bank week, as recorded',
    description: `The phone of an Israeli bank in the week from ${startDate}, simulated from measured inputs, to be judged against the record. Measured in 1999.`,
    acknowledgement: 'Call-centre data of a bank in Israel, 1999, made available by Ilan Guedj and Avi Mandelbaum (Technion).',
    calendar: { startDate, days: 7, intervalMinutes: 30, warmUpDays: 0, followDays: 2 },
    inquiryTypes: inquiryTypes(measures, week),
    channels: {
      phone: {
        kind: 'phone',
        name: 'Phone',
        afterAbandoning: {
          retryPercent: rounded(100 * measures.retryShare, 1),
          retryDelay: empirical(measures.retryDelay.points),
        },
      },
    },
    queues: queues(measures),
    teams: {
      phone: {
        name: 'Phone agents',
        agents: { perInterval: [...week.agents].map((count) => rounded(count, 3)) },
        shrinkagePercentByHour: availability.map((share) => rounded(100 * (1 - share), 1)),
        skills: Object.fromEntries(measures.patience.map((_, priority) => [`phone-p${priority}`, {}])),
      },
    },
    targets: Object.fromEntries(
      measures.patience.map((_, priority) => [`phone-p${priority}`, { withinSeconds: 60, limitSeconds: 360 }]),
    ),
    experiment: { seed: 'moked', replications: 200 },
    assumptions: assumptions(measures, fittedOn),
  };
}
