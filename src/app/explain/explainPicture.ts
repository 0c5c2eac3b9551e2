import { type Brush, place, write } from '../charts/brush.ts';
import { drawnSvg } from '../charts/drawnSvg.ts';

/** What stands round the bars in a picture, from above to below. */
export interface PictureTexts {
  readonly title: string;
  readonly measure: string;
  /** Over each bar. */
  readonly rows: readonly string[];
  readonly foot: string;
}

const margin = 24;
const gap = 10;
const textSize = 13;
const sharpness = 2;

function paint(brush: Brush, bars: readonly HTMLImageElement[], { title, measure, rows, foot }: PictureTexts): number {
  let y = write(brush, title, margin, { size: 18, isBold: true });
  y = write(brush, measure, y + 4, { size: textSize, colour: '--ink-soft' }) + gap;
  for (const [at, bar] of bars.entries()) {
    y = write(brush, rows[at] ?? '', y + gap / 2, { size: textSize });
    place(brush, bar, y);
    y += bar.height;
  }
  return write(brush, foot, y + gap, { size: 12, colour: '--ink-soft' }) + margin;
}

/** The waterfall of a figure with its texts as a PNG picture, in the colours and the direction of the page. */
export async function explainPicture(figure: HTMLElement, texts: PictureTexts): Promise<Blob> {
  const bars = await Promise.all([...figure.querySelectorAll<SVGSVGElement>('.waterfall-bar')].map(drawnSvg));
  const style = getComputedStyle(figure);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gave no canvas to draw on');
  const width = 2 * margin + Math.max(...bars.map((bar) => bar.width));
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const brush: Brush = { context, width, margin, colour, isRightToLeft: style.direction === 'rtl', family: style.fontFamily };
  canvas.width = width * sharpness;
  canvas.height = Math.ceil(paint(brush, bars, texts)) * sharpness;
  context.scale(sharpness, sharpness);
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  paint(brush, bars, texts);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser gave no picture'))), 'image/png');
  });
}
