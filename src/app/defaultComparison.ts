/** What the page opens on: scenarios of the library, by id. */
export const defaultComparison = { baseline: 'bank-week', alternative: 'bank-week-digital' } as const;
