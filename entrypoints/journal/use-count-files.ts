import { useState } from 'preact/hooks';
import { type CountFile, joinFiles } from '@/utils/figures/count-file.ts';
import { MOST_BYTES, readCountFile } from '@/utils/figures/read-count-file.ts';
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';

/**
 * Colleagues' count files, in the page's memory only.
 *
 * @param own id of this installation, whose numbers are counted already
 */
export function useCountFiles(own: string | undefined) {
  const [files, setFiles] = useState<readonly CountFile[]>([]);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<{ name: string; faults: string[] } | null>(null);

  return {
    files,
    /** Of the files, by installation. */
    names,
    said,
    refused,

    /** Adds all of a file, or nothing. */
    async add(chosen: File): Promise<void> {
      const { name } = chosen;
      // A byte more than may be read: enough to say that it is too big.
      const bytes = new Uint8Array(await chosen.slice(0, MOST_BYTES + 1).arrayBuffer());
      const read = readCountFile(bytes);
      setSaid('');
      setRefused(read.ok ? null : { name, faults: read.issues.map((issue) => issueSentence(issue, t)) });
      if (!read.ok) return;
      const { installation } = read.value;
      if (installation === own) return setSaid(t('figures_own_file', name));
      const known = files.some((file) => file.installation === installation);
      const joined = joinFiles([...files, read.value]);
      if (!joined.includes(read.value)) return setSaid(t('figures_older', name));
      setFiles(joined);
      setNames({ ...names, [installation]: name });
      setSaid(t(known ? 'figures_replaced' : 'figures_added', name));
    },

    remove(installation: string): void {
      setFiles(files.filter((file) => file.installation !== installation));
      setRefused(null);
      setSaid(t('figures_removed', names[installation] ?? ''));
    },
  };
}
