import { place, write } from '../charts/brush.ts';
import { drawnSvg } from '../charts/drawnSvg.ts';
import { gap, picture, textSize } from '../charts/picture.ts';

/** What stands round the bars in a picture, from above to below. */
export interface PictureTexts {
  readonly title: string;
  readonly measure: string;
  /** Over each bar. */
  readonly rows: readonly string[];
  readonly foot: string;
}

/** The waterfall of a figure with its texts as a PNG picture, in the colours and the direction of the page. */
export async function explainPicture(figure: HTMLElement, texts: PictureTexts): Promise<Blob> {
  const bars = await Promise.all([...figure.querySelectorAll<SVGSVGElement>('.waterfall-bar')].map(drawnSvg));
  return picture(figure, texts, Math.max(...bars.map((bar) => bar.width)), (brush, from) => {
    let y = from;
    for (const [at, bar] of bars.entries()) {
      y = write(brush, texts.rows[at] ?? '', y + gap / 2, { size: textSize });
      place(brush, bar, y);
      y += bar.height;
    }
    return y;
  });
}
