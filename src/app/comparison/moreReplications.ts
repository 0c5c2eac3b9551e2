/** The next round number of replications worth running for: 100, 500, 1,000, 5,000, ... */
export function moreReplications(replications: number): number {
  for (let scale = 100; ; scale *= 10) for (const digit of [1, 5]) if (digit * scale > replications) return digit * scale;
}
