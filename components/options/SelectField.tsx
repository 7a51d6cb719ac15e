import { Field, type FieldProps } from './Field.tsx';

export interface Choice<T extends string> {
  value: T;
  label: string;
  disabled?: boolean;
}

export interface SelectFieldProps<T extends string> extends Omit<FieldProps, 'children'> {
  choices: readonly Choice<T>[];
  value: T;
  onValue: (value: T) => void;
}

/** One of a few, in the browser's own list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { choices, value, onValue, ...field } = props;
  return (
    <Field {...field}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen) onValue(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
