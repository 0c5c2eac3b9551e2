import { type Brush, write } from './brush.ts';

const margin = 24;
const sharpness = 2;
/** Between parts, and the size of texts, CSS pixels. */
export const gap = 10;
export const textSize = 13;

/** What stands above and below the drawings of any picture. */
interface Frame {
  readonly title: string;
  readonly measure: string;
  readonly foot: string;
}

/**
 * A PNG picture of a figure of the page, in its colours and direction: title, measure, what `paint` puts below a height (it gives the height
 * where that ends), foot. `inside`: width of the drawings. Throws Error where the browser gives no canvas or no picture.
 */
export function picture(
  figure: HTMLElement,
  { title, measure, foot }: Frame,
  inside: number,
  paint: (brush: Brush, from: number) => number,
): Promise<Blob> {
  const style = getComputedStyle(figure);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gave no canvas to draw on');
  const width = 2 * margin + inside;
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const brush: Brush = { context, width, margin, colour, isRightToLeft: style.direction === 'rtl', family: style.fontFamily };
  const paintAll = (): number => {
    const y = write(brush, title, margin, { size: 18, isBold: true });
    const end = paint(brush, write(brush, measure, y + 4, { size: textSize, colour: '--ink-soft' }) + gap);
    return write(brush, foot, end + gap, { size: 12, colour: '--ink-soft' }) + margin;
  };
  canvas.width = width * sharpness;
  canvas.height = Math.ceil(paintAll()) * sharpness;
  context.scale(sharpness, sharpness);
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  paintAll();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser gave no picture'))), 'image/png');
  });
}
