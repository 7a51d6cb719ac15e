/** @jsxImportSource react */

interface Props {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  width?: '' | 'half' | 'third' | 'two-thirds';
  type?: 'text' | 'tel' | 'email' | 'date' | 'time';
  /** Given: a list of choices instead of a text field. */
  options?: string[];
  /** Given: a textarea of this many rows. */
  rows?: number;
}

/** A controlled field: what stands in the DOM comes from the state at every render. */
export function Field({ id, label, value, onValue, width = '', type = 'text', options, rows }: Props) {
  return (
    <div className={`field ${width}`}>
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : rows ? (
        <textarea
          id={id}
          rows={rows}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          // Preact's types want one literal here, not a union.
          type={type as 'text'}
          autoComplete="off"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
