import { gotOf } from '../got.ts';
import type { InquiryTypeSpec, VolumeSpec } from '../schema/inquiryType.ts';
import { type Checked, exactlyOneOf, fitsIntervals } from './check.ts';

const daySeconds = 86_400;
/** Below it days are as good as alike. */
const leastBusyDayCv = 0.01;

function checkGiven({ scenario, report }: Checked, given: NonNullable<VolumeSpec['given']>, path: string[]): void {
  const windowSeconds = scenario.calendar.days * daySeconds;
  let before = 0;
  given.forEach(({ atSeconds: got }, position) => {
    const at = [...path, position, 'atSeconds'];
    if (got < before) report(at, 'notRising', { before, got });
    if (got >= windowSeconds) report(at, 'afterWindow', { windowSeconds, got });
    before = got;
  });
}

function checkWeights({ scenario, report }: Checked, volume: VolumeSpec, path: string[]): void {
  const { intervalMinutes, days } = scenario.calendar;
  const ofDay = (24 * 60) / intervalMinutes;
  const required = { intervalWeights: ofDay, dayWeights: days };
  const of = { intervalWeights: 'the intervals of a day', dayWeights: 'the days of the window' };
  for (const field of ['intervalWeights', 'dayWeights'] as const) {
    const weights = volume[field];
    if (!weights) continue;
    const at = [...path, field];
    if (volume.perDay === undefined && volume.perThousandCustomers === undefined) report(at, 'onlyWith', { needed: 'perDay' });
    if (weights.length !== required[field]) {
      report(at, 'wrongLength', { required: required[field], got: weights.length, of: of[field] });
    } else if (field === 'intervalWeights' && weights.every((weight) => weight === 0)) report(at, 'allZero');
  }
}

function checkRecorded({ report }: Checked, type: InquiryTypeSpec, path: string[]): void {
  const { volumeBasis, recordedChannel, given } = type.volume;
  if (volumeBasis !== 'contactsRecorded') {
    if (recordedChannel !== undefined)
      report([...path, 'recordedChannel'], 'onlyWith', { needed: 'volumeBasis contactsRecorded' });
    return;
  }
  const channels = Object.keys(type.startsOnPercent).filter((channel) => (type.startsOnPercent[channel] ?? 0) > 0);
  if (given) report([...path, 'given'], 'notWith', { other: 'volumeBasis contactsRecorded' });
  if (recordedChannel === undefined && channels.length > 1) {
    report([...path, 'recordedChannel'], 'recordedChannelNeeded', { channels });
  }
}

/** A list of inquiries is taken as it is: factors on it would have no effect. */
function checkFactors({ report }: Checked, { volume, busyDayCv }: InquiryTypeSpec, id: string): void {
  if (volume.given === undefined) return;
  if (volume.scalePercent !== 100) report(['inquiryTypes', id, 'volume', 'scalePercent'], 'notWith', { other: 'given' });
  if (busyDayCv > 0) report(['inquiryTypes', id, 'busyDayCv'], 'notWith', { other: 'volume.given' });
}

/** Volumes are stated in one way, in tables that fit the calendar; recorded ones say on which channel. */
export function checkVolumes(checked: Checked): void {
  for (const [id, type] of Object.entries(checked.scenario.inquiryTypes)) {
    const path = ['inquiryTypes', id, 'volume'];
    exactlyOneOf(checked.report, path, type.volume, ['perDay', 'perThousandCustomers', 'perInterval', 'given']);
    fitsIntervals(checked, [...path, 'perInterval'], type.volume.perInterval);
    checkWeights(checked, type.volume, path);
    checkGiven(checked, type.volume.given ?? [], [...path, 'given']);
    checkRecorded(checked, type, path);
    checkFactors(checked, type, id);
    const { busyDayCv } = type;
    if (busyDayCv > 0 && busyDayCv < leastBusyDayCv)
      checked.report(['inquiryTypes', id, 'busyDayCv'], 'zeroOrAtLeast', { least: leastBusyDayCv, got: gotOf(busyDayCv) });
  }
}
