import { type Brush, place, write } from './brush.ts';
import { drawnSvg } from './drawnSvg.ts';

/** What stands round the plots in a picture, from above to below. */
export interface PictureTexts {
  readonly title: string;
  readonly measure: string;
  /** Beside the keys of the scenarios, in their order. */
  readonly scenarios: readonly string[];
  /** Beside the keys of the measures, where their lines look different. */
  readonly measures: readonly string[];
  /** Over each plot, where there are several. */
  readonly plots: readonly string[];
  readonly foot: string;
}

/** The drawings of a chart on the page. */
interface Drawings {
  readonly scenarioKeys: readonly HTMLImageElement[];
  readonly measureKeys: readonly HTMLImageElement[];
  readonly plots: readonly HTMLImageElement[];
}

const margin = 24;
const gap = 10;
const textSize = 13;
const sharpness = 2;

async function drawingsOf(figure: HTMLElement): Promise<Drawings> {
  const drawn = (selector: string) => Promise.all([...figure.querySelectorAll<SVGSVGElement>(selector)].map(drawnSvg));
  const [scenarioKeys, measureKeys, plots] = await Promise.all([
    drawn('.readout tbody svg.series-key'),
    drawn('.readout thead svg.series-key'),
    drawn('.plot-drawing > svg'),
  ]);
  return { scenarioKeys, measureKeys, plots };
}

/** A legend: each key before its text. */
function legend(brush: Brush, keys: readonly HTMLImageElement[], texts: readonly string[], from: number): number {
  let y = from;
  for (const [index, text] of texts.entries()) {
    const key = keys[index];
    if (key) place(brush, key, y + 1);
    y = write(brush, text, y, { size: textSize, inset: (key?.width ?? 0) + gap }) + 3;
  }
  return y;
}

/** Paints everything; gives back how high it is. */
function paint(brush: Brush, { scenarioKeys, measureKeys, plots }: Drawings, texts: PictureTexts): number {
  let y = write(brush, texts.title, margin, { size: 18, isBold: true });
  y = write(brush, texts.measure, y + 4, { size: textSize, colour: '--ink-soft' }) + gap;
  y = legend(brush, scenarioKeys, texts.scenarios, y);
  y = legend(brush, measureKeys, texts.measures, y);
  for (const [index, plot] of plots.entries()) {
    y = write(brush, texts.plots[index] ?? '', y + gap, { size: textSize });
    place(brush, plot, y);
    y += plot.height;
  }
  return write(brush, texts.foot, y + gap, { size: 12, colour: '--ink-soft' }) + margin;
}

/** The plots of a chart with title, legend and foot as a PNG picture, in the colours and the direction of the page. */
export async function chartPicture(figure: HTMLElement, texts: PictureTexts): Promise<Blob> {
  const drawings = await drawingsOf(figure);
  const style = getComputedStyle(figure);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gave no canvas to draw on');
  const width = 2 * margin + Math.max(...drawings.plots.map((plot) => plot.width));
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const brush: Brush = { context, width, margin, colour, isRightToLeft: style.direction === 'rtl', family: style.fontFamily };
  canvas.width = width * sharpness;
  canvas.height = Math.ceil(paint(brush, drawings, texts)) * sharpness;
  context.scale(sharpness, sharpness);
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  paint(brush, drawings, texts);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser gave no picture'))), 'image/png');
  });
}
