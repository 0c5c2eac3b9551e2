import { type IssueCode, type IssueValues, messages } from './message.ts';
import { type Path, pathText } from './path.ts';

/**
 * One problem of a document. `message` is English and stands after `path`; `code` and `values` are the same problem for a
 * translation. `file` is the extended document that holds it; absent for the document itself.
 */
export type Issue = {
  [Code in IssueCode]: {
    path: string;
    message: string;
    code: Code;
    values: IssueValues<Code>;
    file?: string;
  };
}[IssueCode];

/** Values may be left out for codes that have none. */
type ValuesOf<Code extends IssueCode> = IssueValues<Code> extends undefined ? [] : [values: IssueValues<Code>];

/** A problem at a path of the document, with its message in English. */
export function issueAt<Code extends IssueCode>(path: Path, code: Code, ...values: ValuesOf<Code>): Issue {
  const message = (messages[code] as (...values: unknown[]) => string)(...values);
  return { path: pathText(path), message, code, values: values[0] } as Issue;
}

/** The same issue, said to stand in an extended document. */
export function issueIn(file: string, issue: Issue): Issue {
  return issue.file !== undefined ? issue : { ...issue, message: `${issue.message} (in ${file})`, file };
}

/** Takes note of a problem. */
export type Report = <Code extends IssueCode>(path: Path, code: Code, ...values: ValuesOf<Code>) => void;
