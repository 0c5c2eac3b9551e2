import type { Issue } from '../../scenario/issue.ts';
import { messages } from '../../scenario/message.ts';
import { type Path, parsePath } from '../../scenario/path.ts';
import { nodesBelow } from '../fields/catalogue.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { optionText } from '../fields/formatCell.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { hebrewProblem } from '../language/hebrewProblems.ts';
import { alone, labelOf, placeText } from './labels.ts';
import type { Scene } from './scene.ts';

type Said = Pick<Scene, 'document' | 'writing'>;

/** The field of a name that a problem at a path speaks of: beside it, or the nearest outwards, or anywhere in the same part. */
function fieldOf(name: string, path: Path): FieldNode | undefined {
  const steps = name.split('.');
  for (let length = path.length - 1; length >= 0; length--) {
    const node = nodeAt([...path.slice(0, length), ...steps]);
    if (node) return node;
  }
  const part = nodeAt(path.slice(0, 1));
  return part && nodesBelow(part).find((node) => node.name === name);
}

/** A field, and values of it where they are named behind it, as the editor calls them: `kind chat / email` is Kind: Chat / E-mail. */
function fieldText(text: string, path: Path, { writing }: Said): string {
  const [name = '', ...rest] = text.split(' ');
  const node = fieldOf(name, path);
  if (node === undefined) return text;
  const values = rest.filter((value) => value !== '/').map((value) => optionText(writing, value));
  const label = labelOf(node, writing.words);
  return values.length === 0 ? label : `${label}: ${values.join(' / ')}`;
}

/** The arguments of an issue, with the editor's words for what they name in those of the format. */
function wordedValues({ code, path: at, values }: Issue, said: Said): object | undefined {
  const path = parsePath(at) ?? [];
  const own = (text: string) => alone(text, said.writing);
  const title = (home: string, id: string) => own(titleOf([home, id], said.document, said.writing.words));
  const field = (text: string) => own(fieldText(text, path, said));
  const below = (names: readonly string[]) => names.map((name) => own(fieldText(name, [...path, name], said)));
  switch (code) {
    case 'onlyWith':
      return { needed: field(values.needed) };
    case 'notWith':
      return { other: field(values.other) };
    case 'exactlyOne':
      return { fields: below(values.fields), given: below(values.given) };
    case 'atLeastOne':
      return { fields: below(values.fields) };
    case 'noHandling':
      return { reachedBy: own(placeText(parsePath(values.reachedBy) ?? [], said.document, said.writing)) };
    case 'noTeam':
      return { queue: title(path[0] === 'queues' ? 'queues' : 'channels', values.queue) };
    case 'onlyAgents':
    case 'onlySelfService':
      return { channel: title('channels', values.channel) };
    default:
      return undefined;
  }
}

const englishProblem = ({ code, values }: Issue): string => (messages[code] as (at: Issue['values']) => string)(values);

/** What the checks of the whole say, in the language of the page and with the editor's names for what it speaks of. */
export function inWords(issue: Issue, said: Said): string {
  const values = wordedValues(issue, said);
  const named = values ? { ...issue, values: { ...issue.values, ...values } } : issue;
  if (said.writing.language === 'he') return hebrewProblem(named as Issue);
  return values ? englishProblem(named as Issue) : issue.message;
}
