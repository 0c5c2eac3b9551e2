/**
 * Why what was typed is not taken, as the key of a text with blanks, and what fills them: ends of the range and numbers as the language
 * writes them, and what was typed.
 */
export type Reason =
  | { readonly code: 'empty' | 'emptyText' }
  | {
      readonly code:
        | 'notNumber'
        | 'notDuration'
        | 'notWhole'
        | 'tooLarge'
        | 'notYesNo'
        | 'notId'
        | 'notDate'
        | 'notClock'
        | 'notCurrency';
      readonly text: string;
    }
  | {
      readonly code: 'outOfRange' | 'notBelow' | 'tooLow' | 'notAbove';
      readonly text: string;
      readonly low: string;
      readonly high: string;
    }
  | { readonly code: 'notOption'; readonly text: string; readonly options: readonly string[] }
  | { readonly code: 'textTooLong'; readonly most: string; readonly length: string };
export type ReasonCode = Reason['code'];
