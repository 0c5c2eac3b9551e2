import { type Brush, place, write } from './brush.ts';
import { drawnSvg } from './drawnSvg.ts';
import { gap, picture, textSize } from './picture.ts';

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

/** Paints keys and plots below a height; gives back where they end. */
function paint(brush: Brush, { scenarioKeys, measureKeys, plots }: Drawings, texts: PictureTexts, from: number): number {
  let y = legend(brush, scenarioKeys, texts.scenarios, from);
  y = legend(brush, measureKeys, texts.measures, y);
  for (const [index, plot] of plots.entries()) {
    y = write(brush, texts.plots[index] ?? '', y + gap, { size: textSize });
    place(brush, plot, y);
    y += plot.height;
  }
  return y;
}

/** The plots of a chart with title, legend and foot as a PNG picture, in the colours and the direction of the page. */
export async function chartPicture(figure: HTMLElement, texts: PictureTexts): Promise<Blob> {
  const drawings = await drawingsOf(figure);
  const inside = Math.max(...drawings.plots.map((plot) => plot.width));
  return picture(figure, texts, inside, (brush, from) => paint(brush, drawings, texts, from));
}
