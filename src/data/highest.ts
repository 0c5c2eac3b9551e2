const inverseGoldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * The x in [low, high] at which a function with a single peak is highest, to within `tolerance`, by golden-section search.
 * About 70 evaluations for a tolerance of 1e-12 of the range.
 */
export function highest(height: (x: number) => number, low: number, high: number, tolerance = 1e-10): number {
  let [from, to] = [low, high];
  let left = to - inverseGoldenRatio * (to - from);
  let right = from + inverseGoldenRatio * (to - from);
  let [heightLeft, heightRight] = [height(left), height(right)];
  while (to - from > tolerance) {
    if (heightLeft >= heightRight) {
      to = right;
      right = left;
      heightRight = heightLeft;
      left = to - inverseGoldenRatio * (to - from);
      heightLeft = height(left);
    } else {
      from = left;
      left = right;
      heightLeft = heightRight;
      right = from + inverseGoldenRatio * (to - from);
      heightRight = height(right);
    }
  }
  return (from + to) / 2;
}
