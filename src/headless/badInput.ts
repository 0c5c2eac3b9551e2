/** One problem of what the user gave: where (an option, a file, a path in a scenario) and what. Read as `path: message`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Thrown with all problems of the input; the program lists them and ends with exit code 2. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`bad input: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
    this.problems = problems;
  }
}

/** Throws BadInput if there is any problem. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new BadInput(problems);
}
