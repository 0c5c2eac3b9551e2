import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the view shows, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** [row][column][channel], so many channels a pixel. */
  readonly bytes: Uint8Array;
  readonly channels: number;
}

/** Data of the parts of a PNG file by their type, those of one type together. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    parts.set(type, Buffer.concat([parts.get(type) ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + length)]));
    at += length + 12;
  }
  return parts;
}

/** What the filter of a row adds to each byte, of the bytes to the left, above, and above to the left. PNG specification, section 9. */
const filters: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
      number,
      number,
      number,
    ];
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
  },
];

/** Reads a PNG file of 8 bits a channel, colours with or without transparency, not interlaced: as browsers make them. */
function read(png: Buffer): Picture {
  const parts = partsOf(png);
  const head = parts.get('IHDR') as Buffer;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = head[9] === 6 ? 4 : 3;
  const rows = inflateSync(parts.get('IDAT') as Buffer);
  const row = width * channels;
  const bytes = new Uint8Array(height * row);
  for (let y = 0; y < height; y++) {
    const filter = filters[rows[y * (row + 1)] as number] as (typeof filters)[number];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < channels ? 0 : (bytes[at - channels] as number);
      const above = y === 0 ? 0 : (bytes[at - row] as number);
      const corner = x < channels || y === 0 ? 0 : (bytes[at - row - channels] as number);
      bytes[at] = (rows[at + y + 1] as number) + filter(left, above, corner);
    }
  }
  return { width, height, bytes, channels };
}

export const pictureOf = async (page: Page): Promise<Picture> => read(await page.screenshot({ animations: 'disabled' }));

/** The colours of a box, row by row; it is widened to whole pixels, and cut to the picture. */
export function coloursIn({ width, height, bytes, channels }: Picture, box: Box): Colour[] {
  const colours: Colour[] = [];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, Math.ceil(box.y + box.height)); y++)
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, Math.ceil(box.x + box.width)); x++) {
      const at = (y * width + x) * channels;
      colours.push([...bytes.subarray(at, at + 3)] as unknown as Colour);
    }
  return colours;
}

const linear = (part: number): number => (part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of two colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that most pixels have. */
export function groundOf(colours: readonly Colour[]): Colour {
  const counts = new Map<string, { readonly colour: Colour; count: number }>();
  for (const colour of colours) {
    const known = counts.get(String(colour)) ?? { colour, count: 0 };
    known.count++;
    counts.set(String(colour), known);
  }
  return [...counts.values()].reduce((most, next) => (next.count > most.count ? next : most)).colour;
}

/** The strongest contrast of any of the colours to a ground. */
export const strongest = (colours: readonly Colour[], ground: Colour): number =>
  Math.max(...colours.map((colour) => contrast(colour, ground)));
