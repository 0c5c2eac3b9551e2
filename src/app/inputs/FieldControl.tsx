import { Num } from '../views/Num.tsx';
import type { Cell } from './cells.ts';
import { unitText } from './labels.ts';
import { understoodOf } from './meaning.ts';
import { optionsOf } from './options.ts';
import { useScene } from './scene.ts';
import { useFieldText } from './useFieldText.ts';

interface ControlProps {
  readonly cell: Cell;
  readonly id: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
}

/** What the field holds where it is not given. */
function usePreset({ node, text }: Cell): string {
  const { writing, say } = useScene();
  return node.default === undefined ? say.notGiven : text(node.default, writing);
}

function Choice({ cell, id, describedBy, isWrong }: ControlProps) {
  const scene = useScene();
  const { document, writing } = scene;
  const value = cell.text(cell.read(document), writing);
  const preset = usePreset(cell);
  const options = optionsOf(cell.node, document, writing) ?? [];
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      id={id}
      className="input"
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={value}
      onChange={({ currentTarget }) => {
        const result = cell.parse(currentTarget.value, writing);
        if (result.ok || currentTarget.value === '') scene.give([{ cell, value: result.ok ? result.value : undefined }], 'value');
      }}
    >
      {(cell.remove || !isKnown) && <option value={isKnown ? '' : value}>{isKnown || value === '' ? preset : value}</option>}
      {options.map(({ value: each, label }) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
    </select>
  );
}

function ChoiceWithUnit(props: ControlProps) {
  const { writing } = useScene();
  const unit = unitText(props.cell.node, writing.words, writing.currency);
  return (
    <>
      <Choice {...props} />
      {unit !== '' && <span className="field-unit">{unit}</span>}
    </>
  );
}

function Switch({ cell, id, describedBy }: ControlProps) {
  const scene = useScene();
  const isOn = (cell.read(scene.document) ?? cell.node.default) === true;
  return (
    <button
      type="button"
      id={id}
      role="switch"
      className="switch"
      aria-checked={isOn}
      aria-describedby={describedBy}
      onClick={() => scene.give([{ cell, value: !isOn }], 'value')}
    >
      <span>{scene.writing.words.options[isOn ? 'yes' : 'no']}</span>
    </button>
  );
}

function TextField({ cell, id, describedBy, isWrong }: ControlProps) {
  const { document, writing } = useScene();
  const { text, type, press, leave } = useFieldText(cell);
  const preset = usePreset(cell);
  const isText = cell.node.kind === 'text' && cell.node.format === 'any';
  const understood = understoodOf(cell.node, cell.read(document));
  const unit = cell.node.kind === 'law' ? writing.words.units.seconds : unitText(cell.node, writing.words, writing.currency);
  return (
    <>
      <input
        id={id}
        className="input"
        data-wide={isText}
        dir={isText ? 'auto' : 'ltr'}
        inputMode={cell.node.kind === 'text' ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        placeholder={preset}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      {unit !== '' && <span className="field-unit">{unit}</span>}
      {understood !== undefined && (
        <span className="understood">
          = <Num>{understood}</Num>
        </span>
      )}
    </>
  );
}

/** From so many characters on a text may be, it has several lines. */
const longText = 1000;

function LongText({ cell, id, describedBy, isWrong }: ControlProps) {
  const { text, type, give } = useFieldText(cell);
  const preset = usePreset(cell);
  return (
    <textarea
      id={id}
      className="input"
      data-wide="true"
      dir="auto"
      rows={3}
      placeholder={preset}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={text}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => give()}
    />
  );
}

/** The control of a single value, by what it holds. */
export function FieldControl(props: ControlProps) {
  const { document, writing } = useScene();
  const { node } = props.cell;
  if (node.kind === 'yesNo') return <Switch {...props} />;
  if (node.kind === 'text' && (node.longest ?? 0) >= longText) return <LongText {...props} />;
  return optionsOf(node, document, writing) ? <ChoiceWithUnit {...props} /> : <TextField {...props} />;
}
