import { compile, volumeBehindRecord } from '../../model/compile.ts';
import type { CompiledModel } from '../../model/compiledModel.ts';
import { countsRecorded } from '../../model/freshVolume.ts';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { queuesOf } from '../../scenario/queuesOf.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Source } from '../result.ts';
import { type Assumption, assumptions } from './assumptions.ts';
import type { Focus } from './focus.ts';
import { sameModel } from './sameModel.ts';
import { withoutAssumption } from './withoutAssumption.ts';

/** A scenario on the way from Erlang C to the one explained. */
export interface Level {
  /** What is taken back in here; null for Erlang C. */
  readonly assumption: Assumption | null;
  readonly source: Source;
  readonly model: CompiledModel;
}

const volumes = new WeakMap<Scenario, ReturnType<typeof volumeBehindRecord>>();

/** The fresh inquiries behind a record; for the same scenario they are solved once. */
export function volumeOf(scenario: Scenario): ReturnType<typeof volumeBehindRecord> {
  const volume = volumes.get(scenario) ?? volumeBehindRecord(scenario);
  volumes.set(scenario, volume);
  return volume;
}

/** The source without something. Volumes that were recorded under another scenario were then recorded under that one without it. */
function without(assumption: Assumption, { scenario, recordedUnder }: Source, focus: Focus): Source {
  const changed = withoutAssumption(assumption, scenario, focus);
  const isOther = recordedUnder !== scenario && countsRecorded(scenario) && Object.hasOwn(queuesOf(recordedUnder), focus.queue);
  const recorded = isOther ? withoutAssumption(assumption, recordedUnder, focus) : changed;
  return { key: fingerprint(changed, recorded), scenario: changed, recordedUnder: recorded };
}

/** Gives way to what was asked meanwhile; rejects where nobody wants to know any more. */
export type Pause = () => Promise<void>;

/** The scenarios from Erlang C on, each with one thing more than the one before; what changes nothing is left out. */
export async function levelsOf(source: Source, focus: Focus, pause: Pause): Promise<readonly [Level, ...Level[]]> {
  const levels: Level[] = [];
  let [own, model] = [source, compile(source, volumeOf)];
  for (const assumption of assumptions.toReversed()) {
    await pause();
    const less = without(assumption, own, focus);
    const lessModel = compile(less, volumeOf);
    if (!sameModel(model, lessModel)) levels.unshift({ assumption, source: own, model });
    [own, model] = [less, lessModel];
  }
  return [{ assumption: null, source: own, model }, ...levels];
}
