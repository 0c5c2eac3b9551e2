/** How the program ends, by its exit code. */
export const exitCode = {
  done: 0,
  /** The answer is there, and it is "target not met". */
  targetNotMet: 1,
  /** A wrong argument or a bad file. */
  badInput: 2,
  /** A fault of the program. */
  internalError: 70,
  /** Ctrl+C. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
