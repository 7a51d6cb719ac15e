import { Field, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'date' | 'number' | 'search' | undefined;
  /** Lines in view; absent for a single line. */
  rows?: number | undefined;
  required?: boolean | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** The text is French, whatever the interface's language. */
  french?: boolean | undefined;
}

/** A line or a few lines of text, a date or a number. */
export function TextField(props: TextFieldProps) {
  const { value, onValue, type = 'text', rows, required, min, max, french = false, ...field } = props;
  const lang = french ? 'fr' : undefined;
  return (
    <Field {...field}>
      {(attributes) =>
        rows === undefined ? (
          <input
            {...attributes}
            // Preact's types tie each type to the roles it may have; no role is given here.
            type={type as 'text'}
            value={value}
            required={required}
            min={min}
            max={max}
            lang={lang}
            autocomplete="off"
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...attributes}
            rows={rows}
            value={value}
            required={required}
            lang={lang}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
