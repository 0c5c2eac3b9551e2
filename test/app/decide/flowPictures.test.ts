import { describe, expect, it } from 'vitest';
import { flowFinding } from '../../../src/app/decide/flowFinding.ts';
import { flowPictures } from '../../../src/app/decide/flowPictures.ts';

const flow = (from: string, to: string, perWeek: number) => ({ from, to, perWeek });
const today = [flow('start', 'phone', 90), flow('start', 'app', 10), flow('start', 'givenUp', 5), flow('app', 'phone', 2)];
const before = [...today, flow('app', 'resolved', 8), flow('phone', 'resolved', 82), flow('phone', 'givenUp', 10)];
const after = [
  ...[flow('start', 'phone', 60), flow('start', 'app', 40), flow('app', 'phone', 10), flow('app', 'resolved', 35)],
  ...[flow('phone', 'app', 5), flow('phone', 'resolved', 60), flow('phone', 'givenUp', 5)],
];
const size = { height: 110, leastSlot: 20, gap: 5 };
const { height, pictures } = flowPictures([before, after], ['phone', 'app', 'chat'], size);

describe('pictures of flows', () => {
  it('are on one scale: as high as what comes to the channels of the scenario to which most comes', () => {
    const contacts = pictures.map(({ nodes }) =>
      nodes.filter(({ column }) => column === 1).reduce((sum, node) => sum + node.height, 0),
    );
    // 92 + 10 before (102), 70 + 45 after (115).
    expect(contacts.map((sum) => Math.round(1000 * sum))).toEqual([Math.round((1000 * 110 * 102) / 115), 110_000]);
  });

  it('balance: the bands at each side of a bar fill it, but for what comes from other channels', () => {
    for (const { nodes, bands } of pictures)
      for (const node of nodes) {
        const out = bands.filter(({ from, fromColumn }) => from === node.id && fromColumn === node.column);
        const into = bands.filter(({ to, toColumn }) => to === node.id && toColumn === node.column);
        const sum = (list: typeof bands) => list.reduce((total, { perWeek }) => total + perWeek, 0);
        if (node.column < 2) expect(sum(out)).toBeCloseTo(node.perWeek, 9);
        if (node.column > 0) expect(sum(into) + node.fromOthers).toBeCloseTo(node.perWeek, 9);
      }
  });

  it('have the same bar at the same place, none for what no scenario has, and room for a label each', () => {
    const [first, second] = pictures.map(({ nodes }) => nodes.map(({ id, column, top }) => [column, id, top]));
    expect(first).toEqual(second);
    expect(first?.map(([column, id]) => `${column} ${id}`)).toEqual([
      ...['0 start', '1 phone', '1 app', '2 phone', '2 app', '2 resolved', '2 givenUp'],
    ]);
    const tops = first?.filter(([column]) => column === 2).map(([, , top]) => Number(top)) ?? [];
    for (const [at, top] of tops.slice(1).entries()) expect(top - (tops[at] ?? 0)).toBeGreaterThanOrEqual(25);
    expect(height).toBeGreaterThanOrEqual((tops.at(-1) ?? 0) + 20);
  });

  it('say of each band what share of its source it is', () => {
    const band = pictures[1]?.bands.find(({ from, to }) => from === 'app' && to === 'phone');
    expect(band?.share).toBe(10 / 45);
  });

  it('are empty where nothing flows', () => {
    expect(flowPictures([[]], ['phone'], size)).toEqual({ height: 0, pictures: [{ nodes: [], bands: [] }] });
  });
});

describe('the finding on flows', () => {
  it('names the channel at which most more begin, and to which other they go on from there', () => {
    expect(flowFinding(before, after)).toEqual({
      channel: 'app',
      before: 10 / 105,
      now: 0.4,
      next: { channel: 'phone', share: 10 / 45 },
    });
  });
  it('knows of channels from which nobody goes on, and of no inquiries at all', () => {
    const finding = flowFinding(before, [flow('start', 'chat', 5), flow('chat', 'resolved', 5)]);
    expect(finding).toEqual({ channel: 'chat', before: 0, now: 1, next: undefined });
    expect(flowFinding([], [])).toBeUndefined();
  });
});
