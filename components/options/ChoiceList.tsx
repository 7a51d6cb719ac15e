import { useId } from 'preact/hooks';
import { FieldError } from './Field.tsx';
import type { Choice } from './SelectField.tsx';

export interface ChoiceListProps<T extends string> {
  legend: string;
  help?: string;
  error?: string | undefined;
  choices: readonly Choice<T>[];
  /** The ticked ones. With `single`, one. */
  chosen: readonly T[];
  single?: boolean;
  onChosen: (chosen: T[]) => void;
}

/** Boxes to tick, several or (`single`) one of them. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { legend, help, error, choices, chosen, single = false, onChosen } = props;
  const id = useId();
  const tick = (value: T, ticked: boolean) => {
    if (single) return onChosen([value]);
    const among = ticked ? [...chosen, value] : chosen.filter((one) => one !== value);
    // In the order of the list, whatever the order of the clicks; what the list does not know stays.
    const known = choices.map((choice) => choice.value);
    onChosen([...known.filter((one) => among.includes(one)), ...among.filter((one) => !known.includes(one))]);
  };
  return (
    <fieldset class="field choices" aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend>{legend}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} class="soft">
          {help}
        </p>
      )}
      <div class="choice-grid">
        {choices.map(({ value, label, disabled }) => (
          <label key={value} class="tick">
            <input
              type={single ? 'radio' : 'checkbox'}
              name={id}
              value={value}
              checked={chosen.includes(value)}
              disabled={disabled}
              aria-invalid={error === undefined ? undefined : true}
              aria-describedby={error === undefined ? undefined : `${id}-error`}
              onChange={(event) => tick(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
