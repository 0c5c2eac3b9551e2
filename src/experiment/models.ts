import { compile, volumeBehindRecord } from '../model/compile.ts';
import type { FreshVolume } from '../model/freshVolume.ts';
import { fingerprint } from '../scenario/fingerprint.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { LastUsed } from './lastUsed.ts';
import { outlineOf } from './outline.ts';
import type { CompiledSource, Source } from './result.ts';

const modelsKept = 8;
const volumesKept = 4;

/** Volumes solved last, so that scenarios which extend the same one share them. */
class Volumes {
  private readonly kept = new LastUsed<FreshVolume>(volumesKept);

  of(scenario: Scenario): FreshVolume {
    const key = fingerprint(scenario, scenario);
    const volume = this.kept.find(key) ?? volumeBehindRecord(scenario);
    this.kept.keep(key, volume);
    return volume;
  }
}

/** The compiled scenarios used last; the others are dropped. */
export class Models {
  private readonly kept = new LastUsed<CompiledSource>(modelsKept);
  private readonly volumes = new Volumes();

  find(key: string): CompiledSource | undefined {
    return this.kept.find(key);
  }

  /** Takes over what is compiled, compiles what is not, unless it is there. */
  load(source: Source | CompiledSource): CompiledSource {
    const known = this.find(source.key);
    if (known !== undefined) return known;
    const loaded = 'model' in source ? source : this.compiled(source);
    this.kept.keep(source.key, loaded);
    return loaded;
  }

  private compiled(source: Source): CompiledSource {
    const model = compile(source, (scenario) => this.volumes.of(scenario));
    return { key: source.key, outline: outlineOf(source.key, source.scenario, model), model };
  }
}
