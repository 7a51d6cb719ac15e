import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Ticked } from '@/utils/exports/leaving.ts';
import type { ExportFormat } from '@/utils/exports/write-export.ts';
import type { MessageKey } from '@/utils/i18n/translate.ts';

const HOLDS = {
  spreadsheet: 'exports_holds_spreadsheet',
  coop: 'exports_holds_coop',
  'france-travail': 'exports_holds_france_travail',
  'data-inclusion': 'exports_holds_data_inclusion',
  text: 'exports_holds_text',
} as const satisfies Record<ExportFormat, MessageKey>;

export interface ExportPreviewProps {
  /** How many decisions the text holds. */
  count: number;
  /** Rows that cannot be read, and may be of the period. */
  unreadable: number;
  format: ExportFormat;
  ticked: Ticked;
  /** All that will leave. */
  text: string;
  /** Copies a text; false where the browser forbids it. */
  copy: (text: string) => Promise<boolean>;
  onSave: () => void;
}

/** What will leave, in full, what it holds in a sentence, and the two ways out. */
export function ExportPreview(props: ExportPreviewProps) {
  const { count, unreadable, format, ticked, text, copy, onSave } = props;
  const t = useTexts();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  // What was said of another text is not true of this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what it is about
  useEffect(() => setSaid(''), [text]);
  const onCopy = async () => {
    const copied = await copy(text);
    if (!copied) box.current?.select();
    setSaid(t(copied ? 'exports_copied' : 'note_copy_by_hand'));
  };
  const parts = [counted(t, 'exports_count', count), t(HOLDS[format]), t(neverKey(ticked))];
  return (
    <section class="note export-preview">
      <p role="status">{count === 0 ? t('exports_none') : t('exports_sentence', ...parts)}</p>
      {unreadable > 0 && <p class="soft">{counted(t, 'exports_unreadable', unreadable)}</p>}
      {count > 0 && (
        <>
          <label>
            <span class="label">{t('exports_shown')}</span>
            <textarea ref={box} readOnly rows={14} value={text} lang="fr" autocomplete="off" />
          </label>
          <div class="row">
            <button
              type="button"
              class="primary"
              onClick={() => {
                onSave();
                setSaid(t('exports_saved'));
              }}
            >
              {t('exports_save')}
            </button>
            <button type="button" class="plain" onClick={onCopy}>
              {t('exports_copy')}
            </button>
          </div>
          <p role="status" class="said">
            {said}
          </p>
        </>
      )}
    </section>
  );
}

function neverKey({ code, comment }: Ticked): MessageKey {
  if (code && comment) return 'exports_never_least';
  if (code) return 'exports_never_comment';
  return comment ? 'exports_never_code' : 'exports_never';
}
