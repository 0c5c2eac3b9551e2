import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Referenced } from '../../scenario/message.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { type CellWriting, optionText } from '../fields/formatCell.ts';
import { idsOf } from '../fields/idsOf.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { languageName } from '../language/languageName.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Where the thing of an id stands that has a name; opening hours have none but their id, and of a step it is not known whose. */
function homeOf(refers: Referenced, id: string, document: JsonObject): Path | undefined {
  if (refers === 'openingHours' || refers === 'step' || refers === 'language') return undefined;
  if (refers === 'team') return ['teams', id];
  if (refers === 'intradayRule') return ['intradayRules', id];
  if (refers === 'inquiryType') return ['inquiryTypes', id];
  if (refers === 'segment') return ['customers', 'segments', id];
  return refers !== 'channel' && valueAt(document, ['queues', id]) !== undefined ? ['queues', id] : ['channels', id];
}

/** What a field lets choose from, by the text that its cell reads; undefined where one types. */
export function optionsOf(node: FieldNode, document: JsonObject, writing: CellWriting): Option[] | undefined {
  if (node.kind === 'choice')
    return node.options.map((option) => ({ value: optionText(writing, option), label: optionText(writing, option) }));
  if (node.kind === 'yesNo')
    return ['yes', 'no'].map((word) => optionText(writing, word)).map((text) => ({ value: text, label: text }));
  if (node.kind !== 'text' || node.refers === undefined) return undefined;
  const { refers } = node;
  const { language } = writing;
  if (refers === 'language') return idsOf(document, refers).map((value) => ({ value, label: languageName(language, value) }));
  return idsOf(document, refers).map((id) => {
    const home = homeOf(refers, id, document);
    return { value: id, label: (home && titleOf(home, document, writing.words)) ?? id };
  });
}
