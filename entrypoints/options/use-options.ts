import { useCallback, useEffect, useState } from 'preact/hooks';
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import {
  type OptionsAnswer,
  readOptions,
  saveCatalogue,
  undoCatalogue,
} from '@/utils/messages/options-contract.ts';
import type { RequestType } from '@/utils/messages/request.ts';
import { newIssues } from '@/utils/programmes/check-rows.ts';
import { toFile } from '@/utils/programmes/normalise-programme.ts';
import type { OwnRows } from '@/utils/programmes/own-rows.ts';
import { askSettings as ask } from './desk.ts';
import { ownRows } from './own-rows-of.ts';

export interface OptionsState {
  /** Null until everything is read. */
  answer: OptionsAnswer | null;
  /** What went wrong, in a sentence. */
  problem: string | null;
  /** What was just done. */
  said: string;
  /** Asks for a change, says what was done, and reads everything anew; false where it failed. */
  change: <Payload>(
    request: RequestType<Payload, unknown>,
    payload: Payload,
    said: string,
  ) => Promise<boolean>;
  /** Puts rows in force. @param what names the change for whoever takes it back */
  saveRows: (rows: OwnRows, what: string) => Promise<boolean>;
  undo: () => Promise<void>;
  /** Whatever was said was about something that is no longer on screen. */
  hush: () => void;
}

/** All that the page shows, and the changes that it asks for. */
export function useOptions(): OptionsState {
  const [answer, setAnswer] = useState<OptionsAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const read = useCallback(async () => {
    const result = await ask(readOptions, {});
    if (result.ok) setAnswer(result.value);
    else setProblem(t(`error_${result.code}`));
  }, []);
  useEffect(() => {
    const page = new AbortController();
    void read();
    // Another window, or the panel, may have changed something meanwhile.
    addEventListener('focus', () => void read(), { signal: page.signal });
    return () => page.abort();
  }, [read]);

  const change: OptionsState['change'] = async (request, payload, done) => {
    const result = await ask(request, payload);
    const elsewhere = !result.ok && result.code === 'changed_meanwhile';
    if (result.ok || elsewhere) await read();
    setProblem(result.ok ? null : elsewhere ? t('changed_elsewhere') : t(`error_${result.code}`));
    setSaid(result.ok ? done : '');
    return result.ok;
  };

  const saveRows: OptionsState['saveRows'] = async (rows, what) => {
    if (answer === null) return false;
    const { catalogue, book } = answer;
    const fixed = [
      ...catalogue.layers.shipped,
      ...(catalogue.organisationFixed ? catalogue.layers.organisation : []),
    ];
    const kinds = book.kinds.map(({ id }) => id);
    const [wrong] = newIssues(ownRows(catalogue), rows, fixed, kinds);
    if (wrong) {
      setSaid('');
      setProblem(t('not_saved', issueSentence(wrong.issue, t, `« ${wrong.row.name} »`)));
      return false;
    }
    const layers = {
      organisation: rows.organisation && {
        name: rows.organisation.name,
        programmes: rows.organisation.programmes.map(toFile),
      },
      local: rows.local.map(toFile),
    };
    return change(saveCatalogue, { revision: catalogue.revision, what, layers }, t('done', what));
  };

  const undo = async () => {
    if (answer === null || answer.catalogue.undo === null) return;
    const { revision, undo: what } = answer.catalogue;
    await change(undoCatalogue, { revision }, t('undone', what));
  };

  const hush = useCallback(() => {
    setProblem(null);
    setSaid('');
  }, []);
  return { answer, problem, said, change, saveRows, undo, hush };
}
