import { compile } from '../model/compile.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import { availabilityByHour } from './availabilityByHour.ts';
import type { BankCalls } from './bankCalls.ts';
import { type BankRecord, bankRecord, limitsSeconds } from './bankMeasures.ts';
import { type Period, type PeriodMeasures, periodMeasures, periodScenario } from './bankPeriod.ts';
import { distance, simulatedRecords } from './judge.ts';

/** A figure of a simulated period beside the recorded one, in shares or seconds. */
export interface JudgedFigure {
  readonly name: string;
  readonly unit: 'share' | 'seconds';
  readonly simulated: number;
  readonly recorded: number;
  /** Largest difference that counts as met. */
  readonly bound: number;
  readonly off: number;
  readonly met: boolean;
  /**
   * How far one simulated period lies from the mean of them by chance alone: standard deviation; of the error by hour, its mean. 0 with one
   * replication. No model comes nearer the record than that, for the record is one period too.
   */
  readonly chance: number;
}

/** What a fitting period gives: measures, and agents who take calls for each in session, by hour of the day. */
export interface FittedPeriod {
  readonly measures: PeriodMeasures;
  readonly availability: readonly number[];
}

/** A judged period: its figures, and the share lost in each hour of the day. */
export interface JudgedPeriod {
  readonly figures: readonly JudgedFigure[];
  readonly simulated: BankRecord;
  readonly recorded: BankRecord;
}

const shareBound = 0.03;
const secondsBound = 20;
const byHourBound = 0.05;
const withinBound = 0.05;

function modelOf(calls: BankCalls, period: Period, { measures, availability }: FittedPeriod) {
  const parsed = parseScenario(periodScenario(calls, period, measures, availability));
  if (!parsed.ok) throw new RangeError(`a period of the bank gives no sound scenario: ${parsed.issues[0]?.message}`);
  return compile(parsed.document);
}

const recordOf = (calls: BankCalls, { firstDay, days }: Period) => bankRecord(calls, firstDay, firstDay + days);
const putOffSeconds = ({ putOff }: PeriodMeasures) => putOff.map(({ meanSeconds }) => meanSeconds);

/** Measures a period, and fits on it the availability of agents. */
export function fitPeriod(calls: BankCalls, period: Period): FittedPeriod {
  const measures = periodMeasures(calls, period);
  const availability = availabilityByHour(
    (values) => modelOf(calls, period, { measures, availability: values }),
    recordOf(calls, period),
    putOffSeconds(measures),
  );
  return { measures, availability };
}

/**
 * Simulates a period from its recorded demand per half-hour and agents in session, with service, patience, calls made again, pauses and
 * availability of the fitted one, and sets the outcome against its record.
 */
export function judgePeriod(calls: BankCalls, period: Period, fitted: FittedPeriod, replications: number): JudgedPeriod {
  const recorded = recordOf(calls, period);
  const { all: simulated, each } = simulatedRecords(modelOf(calls, period, fitted), replications, putOffSeconds(fitted.measures));
  const figure = (name: string, unit: JudgedFigure['unit'], bound: number, of: (record: BankRecord) => number): JudgedFigure => {
    const off = of(simulated) - of(recorded);
    const met = Math.abs(off) <= bound;
    return { name, unit, simulated: of(simulated), recorded: of(recorded), bound, off, met, chance: deviation(each.map(of)) };
  };
  const byHour = (record: BankRecord, against: BankRecord) => distance(record, against).lostByHour;
  const off = byHour(simulated, recorded);
  return {
    simulated,
    recorded,
    figures: [
      figure('share lost', 'share', shareBound, (record) => record.lostShare),
      figure('mean wait of the answered', 'seconds', secondsBound, (record) => record.meanWaitAnswered),
      figure('mean wait of all', 'seconds', secondsBound, (record) => record.meanWait),
      {
        ...{ name: 'share lost by hour, mean absolute error', unit: 'share', simulated: off, recorded: 0 },
        ...{ bound: byHourBound, off, met: off <= byHourBound, chance: mean(each.map((one) => byHour(one, simulated))) },
      },
      ...limitsSeconds.map((limit, at) =>
        figure(`P(wait <= ${limit} s)`, 'share', withinBound, (record) => record.within[at] as number),
      ),
    ],
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of a sample; 0 of a single value. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
}
