interface Typed {
  readonly text: string;
}

/** Ends of the range as the language writes them; empty where there is none. */
interface Ends extends Typed {
  readonly low: string;
  readonly high: string;
}

/** Why what was typed is not taken: the key of a text with blanks, and what fills them. */
export type Reason =
  | { readonly code: 'empty' | 'emptyText' }
  | ({ readonly code: 'notNumber' | 'notDuration' | 'notWhole' | 'tooLarge' | 'notYesNo' } & Typed)
  | ({ readonly code: 'notId' | 'notDate' | 'notClock' | 'notPeriods' | 'notCurrency' | 'notLanguage' } & Typed)
  | ({ readonly code: 'outOfRange' | 'notBelow' | 'notAboveTo' | 'tooLow' | 'tooHigh' | 'notAbove' } & Ends)
  | ({ readonly code: 'notOption'; readonly options: readonly string[] } & Typed)
  | { readonly code: 'textTooLong'; readonly most: string; readonly length: string };
export type ReasonCode = Reason['code'];
