import { BareField, type FieldProps } from './BareField.tsx';
import { FieldSource } from './FieldSource.tsx';

/** One field of a form, and where its figure comes from. */
export function FieldRow({ children, ...field }: FieldProps) {
  return (
    <BareField {...field}>
      <FieldSource path={field.cell.path} node={field.cell.node} />
      {children}
    </BareField>
  );
}
