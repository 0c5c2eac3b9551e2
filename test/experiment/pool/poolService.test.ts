import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/experiment/pool/poolService.ts';
import { core } from '../../bundle/core.ts';
import { resultOf, smallRun, smallSource } from '../runs.ts';

const run = smallRun();
const task = (id: number, first: number, count = 16, job = 1): Task => ({
  id,
  job,
  key: run.source.key,
  range: { first, count, ordinal: first / 16 },
});

/** A clock that goes on by so many milliseconds whenever it is read. */
function clock(step: number): () => number {
  let time = 0;
  return () => {
    time += step;
    return time;
  };
}

describe('the service of a worker', () => {
  it('says of a scenario what estimates need to know, the same each time', () => {
    const service = core.createService(clock(0));
    expect(service.load(run.source)).toEqual(run.outline);
    expect(service.load(run.source)).toEqual(run.outline);
  });

  it('works off its tasks in order, as many as the slice allows', () => {
    const service = core.createService(clock(0));
    service.load(run.source);
    const { finished, underWay } = service.work([task(1, 0), task(2, 16)]);
    expect(finished.map((entry) => entry.task)).toEqual([1, 2]);
    expect(underWay).toBeUndefined();
    expect([...(finished[0]?.batch.totals ?? [])]).toEqual([...resultOf(run, 16).totals]);
  });

  it('lays a task down at the end of a slice, says how far it is, and goes on in the next', () => {
    const service = core.createService(clock(1));
    service.load(run.source);
    const shares: number[] = [];
    let report = service.work([task(1, 0)]);
    for (; report.finished.length === 0; report = service.work([])) shares.push(report.underWay?.done ?? 0);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect([...(report.finished[0]?.batch.totals ?? [])]).toEqual([...resultOf(run, 16).totals]);
  });

  it('forgets the tasks of a job that is dropped, the one under way too, and keeps those of others', () => {
    const service = core.createService(clock(1));
    service.load(run.source);
    service.work([task(1, 0), task(2, 16), task(3, 0, 1, 2)]);
    service.drop(1);
    const finished: number[] = [];
    for (let slice = 0; slice < 50; slice++) finished.push(...service.work([]).finished.map((entry) => entry.task));
    expect(finished).toEqual([3]);
  });

  it('says when it does not know a model, or no longer: it keeps eight', () => {
    const service = core.createService(clock(0));
    expect(service.work([task(1, 0)]).unknown).toEqual([1]);
    service.load(run.source);
    for (let agents = 4; agents < 12; agents++)
      service.load(smallSource({ teams: { front: { agents: { constant: agents }, skills: { phone: {} } } } }));
    expect(service.work([task(2, 0)]).unknown).toEqual([2]);
  });
});
