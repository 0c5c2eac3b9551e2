const seconds = new Float64Array(16); // one is used; V8 moves arrays of up to 64 bytes about, and looks them up at each use
const words = new Int32Array(seconds.buffer);
const lowest = (1023 - 4) << 5;
const bins = 26 * 32;

/**
 * Bin of a wait in seconds: 0 for no wait, 1 below 2^-4 s, then 32 bins to each doubling, read off the exponent and the top five
 * bits of the mantissa; the last bin takes all from 2^22 s on. (Little-endian machines, as all that run JavaScript engines today.)
 */
export function waitBin(wait: number): number {
  if (wait === 0) return 0;
  seconds[0] = wait;
  const bin = ((words[1] as number) >>> 15) - lowest;
  return bin < 0 ? 1 : bin < bins ? bin + 2 : bins + 2;
}
