import { TableFrame } from '../decide/TableFrame.tsx';
import { plainNumber } from '../language/quantity.ts';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import type { ShownLevel, ShownMeasure } from './shown.ts';
import { LevelChange, LevelValue, levelName } from './steps.tsx';
import { useExplainWords } from './words.ts';

/** The same steps as numbers, with what each stands for. */
export function StepTable({ levels, measure }: { readonly levels: readonly ShownLevel[]; readonly measure: ShownMeasure }) {
  const { language } = useWords();
  const words = useExplainWords();
  return (
    <details className="flow-table">
      <summary>{words.table}</summary>
      <TableFrame title={words.title}>
        <thead>
          <tr>
            {[words.step, words.value, words.change, words.contacts, words.before, words.after].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.assumption ?? 'erlangC'}>
              <th scope="row">{levelName(words, level)}</th>
              <td>
                <LevelValue level={level} measure={measure} />
              </td>
              <td>
                <LevelChange level={level} measure={measure} />
              </td>
              <td>
                <Num>{plainNumber(language, level.contactsPerHour, 1)}</Num>
              </td>
              <td>{level.assumption && words[`before.${level.assumption}`]}</td>
              <td>{level.assumption && words[`after.${level.assumption}`]}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}
