/** The core as one module, for tests that simulate a great deal: the test runner turns every import between modules into a look-up. */

export { bankFiles, judgedWeek } from '../../src/data/bankFiles.ts';
export { bankRecord } from '../../src/data/bankMeasures.ts';
export { periodFrom, periodWritten } from '../../src/data/bankPeriod.ts';
export { distance, simulatedRecord } from '../../src/data/judge.ts';
export { fitPeriod, judgePeriod } from '../../src/data/validateBank.ts';
export { advance, begin, isUnderWay, simulate } from '../../src/engine/simulate.ts';
export { estimateFlow } from '../../src/experiment/estimate/estimate.ts';
export { outlineOf } from '../../src/experiment/outline.ts';
export { BatchRun, runBatch } from '../../src/experiment/pool/batchRun.ts';
export { createService } from '../../src/experiment/pool/poolService.ts';
export * from '../../src/metrics/tally.ts';
export { compile } from '../../src/model/compile.ts';
export { parseScenario } from '../../src/scenario/parseScenario.ts';
