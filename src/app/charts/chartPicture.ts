import { drawnSvg } from './drawnSvg.ts';
import { wrapped } from './wrapped.ts';

/** What stands round the plots in a picture, from above to below. */
export interface PictureTexts {
  readonly title: string;
  readonly measure: string;
  /** Beside the keys of the scenarios, in their order. */
  readonly scenarios: readonly string[];
  /** Over each plot, where there are several. */
  readonly plots: readonly string[];
  readonly foot: string;
}

const margin = 24;
const gap = 10;
const sharpness = 2;

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly isRightToLeft: boolean;
  readonly family: string;
}

/** Writes lines from `y` on; gives back where the next thing begins. Without `paint` it only measures. */
function write(
  { context, width, isRightToLeft, family }: Brush,
  text: string,
  y: number,
  size: number,
  paint: string,
  inset = 0,
) {
  const weight = size > 14 ? 600 : 400;
  context.font = `${weight} ${size}px ${family}`;
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.textBaseline = 'top';
  context.fillStyle = paint;
  const x = isRightToLeft ? width - margin - inset : margin + inset;
  const lines = text === '' ? [] : wrapped(text, width - 2 * margin - inset, (line) => context.measureText(line).width);
  for (const [index, line] of lines.entries()) context.fillText(line, x, y + index * size * 1.35);
  return y + lines.length * size * 1.35;
}

/** The plots of a chart with title, legend and foot as a PNG picture, in the colours and the direction of the page. */
export async function chartPicture(figure: HTMLElement, texts: PictureTexts): Promise<Blob> {
  const pictures = (selector: string) =>
    Promise.all([...figure.querySelectorAll<SVGSVGElement>(selector)].map((svg) => drawnSvg(svg)));
  const [plots, keys] = await Promise.all([pictures('svg.plot-drawing'), pictures('tbody svg.series-key')]);
  const style = getComputedStyle(figure);
  const width = 2 * margin + Math.max(...plots.map((plot) => plot.width));
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gave no canvas to draw on');
  const brush: Brush = { context, width, isRightToLeft: style.direction === 'rtl', family: style.fontFamily };
  const across = (inner: number) => (brush.isRightToLeft ? width - margin - inner : margin);
  const paint = (): number => {
    let y = write(brush, texts.title, margin, 18, colour('--ink'));
    y = write(brush, texts.measure, y + 4, 13, colour('--ink-soft')) + gap;
    for (const [index, text] of texts.scenarios.entries()) {
      const key = keys[index];
      if (key) context.drawImage(key, across(key.width), y + 1, key.width, key.height);
      y = write(brush, text, y, 13, colour('--ink'), (key?.width ?? 0) + 8) + 3;
    }
    for (const [index, plot] of plots.entries()) {
      y = write(brush, texts.plots[index] ?? '', y + gap, 13, colour('--ink'));
      context.drawImage(plot, margin, y, plot.width, plot.height);
      y += plot.height;
    }
    return write(brush, texts.foot, y + gap, 12, colour('--ink-soft')) + margin;
  };
  canvas.width = width * sharpness;
  canvas.height = Math.ceil(paint()) * sharpness;
  context.scale(sharpness, sharpness);
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  paint();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser gave no picture'))), 'image/png');
  });
}
