import { Field } from './Field.tsx';

export interface FilePickProps {
  label: string;
  help: string;
  /** As in `accept` of the browser's own control; the content is judged, whatever the name says. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A file from the user's disk. The same one can be chosen again once it is mended. */
export function FilePick({ label, help, accept, disabled = false, onFile }: FilePickProps) {
  return (
    <Field label={label} help={help}>
      {(attributes) => (
        <input
          {...attributes}
          type="file"
          class="file"
          accept={accept}
          disabled={disabled}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (!file) return;
            onFile(file);
            currentTarget.value = '';
          }}
        />
      )}
    </Field>
  );
}
