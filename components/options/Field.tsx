import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';

/** What ties a control to its label, its help and its fault. */
export interface FieldAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  label: string;
  help?: string | undefined;
  /** What is wrong with what was typed, in a sentence. */
  error?: string | undefined;
  optional?: boolean;
  children: (attributes: FieldAttributes) => ComponentChildren;
}

/** A control with its label above and its help and fault below. */
export function Field({ label, help, error, optional = false, children }: FieldProps) {
  const t = useTexts();
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="soft"> ({t('optional')})</span>}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {help !== undefined && (
        <p id={`${id}-help`} class="soft">
          {help}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** A fault beside what it is about. */
export function FieldError({ id, children }: { id?: string; children: ComponentChildren }) {
  return (
    <p id={id} class="field-error">
      <span aria-hidden="true">⚠ </span>
      {children}
    </p>
  );
}
