import { wrapped } from './wrapped.ts';

/** What paints a picture from above to below, in the direction and the colours of the page. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly margin: number;
  readonly isRightToLeft: boolean;
  readonly family: string;
  /** The colour of a custom property. */
  readonly colour: (name: string) => string;
}

interface Manner {
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  /** Room left free at the start of the lines. */
  readonly inset?: number;
}

const lineHeight = 1.35;

/** Writes a text from `y` on, in as many lines as it takes; gives back where the next thing begins. */
export function write(
  brush: Brush,
  text: string,
  y: number,
  { size, isBold = false, colour = '--ink', inset = 0 }: Manner,
): number {
  const { context, width, margin, isRightToLeft, family } = brush;
  context.font = `${isBold ? 600 : 400} ${size}px ${family}`;
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.textBaseline = 'top';
  context.fillStyle = brush.colour(colour);
  const x = isRightToLeft ? width - margin - inset : margin + inset;
  const lines = wrapped(text, width - 2 * margin - inset, (line) => context.measureText(line).width);
  for (const [index, line] of lines.entries()) context.fillText(line, x, y + index * size * lineHeight);
  return y + lines.length * size * lineHeight;
}

/** Paints a drawing at the start of the lines. */
export function place({ context, width, margin, isRightToLeft }: Brush, drawing: HTMLImageElement, y: number): void {
  const x = isRightToLeft ? width - margin - drawing.width : margin;
  context.drawImage(drawing, x, y, drawing.width, drawing.height);
}
