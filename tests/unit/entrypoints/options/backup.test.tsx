// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupJournal } from '@/entrypoints/options/backup-journal.ts';
import { Restoring } from '@/entrypoints/options/Restoring.tsx';
import { Saving } from '@/entrypoints/options/Saving.tsx';
import { readBackup } from '@/utils/backup/read-backup.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { readLastBackup } from '@/utils/settings/backup-store.ts';
import { button, buttonNames, click, field, show, t, type, words } from '../../components/mount.tsx';
import { send } from '../../components/options/events.ts';
import {
  backupOf,
  eventsOf,
  GONE,
  KEY,
  NOTHING,
  PASSPHRASE,
  pieces,
  quiet,
} from '../../utils/backup/made-up.ts';

const EVENTS = eventsOf(30);
const FILE = await backupOf(EVENTS);
const NEW = { decisions: 12, others: 18, known: 0, erased: 0, tooOld: 0 };

/** A journal that holds these events, and notes what comes in. */
function journalOf(parts: Partial<BackupJournal> = {}): BackupJournal {
  return {
    readAll: async () => ({ count: EVENTS.length, chunks: pieces(EVENTS), gone: GONE, unreadable: 0 }),
    compare: async () => NEW,
    merge: vi.fn(async () => undefined),
    key: async () => null,
    ...parts,
  };
}

const isThere = (text: string) => vi.waitFor(() => expect(words()).toContain(text), 5000);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, given) =>
    t(key as never, ...[given ?? []].flat()),
  );
});

describe('a backup', () => {
  function mount(parts: Partial<BackupJournal> = {}) {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:made-up';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show(<Saving journal={journalOf(parts)} today="2026-11-27" />);
    return { files, names };
  }

  test('of a journal without passphrase opens with the offered words, and with the code', async () => {
    const { files, names } = mount();
    await click(button(t('backup_save')));
    await isThere(t('passphrase_offered'));
    const passphrase = document.querySelector('.six-words')?.textContent ?? '';
    await send();
    await isThere(t('recovery_code_title'));
    const code = document.querySelector('.recovery-code')?.textContent ?? '';
    await click(field(t('recovery_code_kept')));
    await click(button(t('recovery_code_next')));
    await vi.waitFor(() => expect(names).toHaveLength(1), 5000);
    await isThere(t('backup_saved_other', 30, names[0] ?? ''));
    expect(names).toEqual([expect.stringMatching(/^repere-journal-\d{4}-\d\d-\d\d\.repere$/)]);
    for (const secret of [passphrase, code]) {
      const read = await readBackup(files[0] as Blob, secret, quiet());
      expect(read).toMatchObject({ ok: true, events: EVENTS, gone: GONE });
    }
    expect(await readLastBackup()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('of a journal with a passphrase asks for nothing, and opens with it', async () => {
    const { files } = mount({ key: async () => KEY });
    await click(button(t('backup_save')));
    await vi.waitFor(() => expect(files).toHaveLength(1), 5000);
    expect(await readBackup(files[0] as Blob, PASSPHRASE, quiet())).toMatchObject({
      ok: true,
      events: EVENTS,
    });
  });

  test('that is cancelled leaves no file and is no backup', async () => {
    let go = () => {};
    async function* waiting() {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      yield EVENTS;
    }
    const readAll = async () => ({ count: 30, chunks: waiting(), gone: NOTHING, unreadable: 0 });
    const { files } = mount({ key: async () => KEY, readAll });
    await click(button(t('backup_save')));
    await isThere(t('backup_saving'));
    await click(button(t('cancel')));
    go();
    await isThere(t('backup_save_stopped'));
    expect([files, await readLastBackup()]).toEqual([[], null]);
    expect(document.activeElement?.textContent).toBe(t('backup_save_stopped'));
  });

  test('of a locked journal is not made, and why is said', async () => {
    const key = async () => {
      throw new ExpectedError('journal_locked');
    };
    const { files } = mount({ key });
    await click(button(t('backup_save')));
    await isThere(t('error_journal_locked'));
    expect(files).toEqual([]);
  });
});

describe('restoring', () => {
  async function mount(file: Blob, parts: Partial<BackupJournal> = {}) {
    const journal = journalOf(parts);
    show(<Restoring journal={journal} />);
    await choose(file);
    return journal;
  }

  async function choose(file: Blob): Promise<void> {
    const input = field(t('restore_file'));
    const chosen = new File([file], 'essai.repere');
    Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  async function open(secret: string): Promise<void> {
    await isThere(t('restore_open'));
    await type(field(t('secret_label')), secret);
    await send();
  }

  test('says what is new before anything comes in, then takes all of it', async () => {
    const { merge } = await mount(FILE);
    await open(PASSPHRASE);
    await isThere(t('restore_decisions_other', 12));
    expect(merge).not.toHaveBeenCalled();
    await click(button(t('restore_do')));
    await isThere(t('restore_done'));
    expect(merge).toHaveBeenCalledExactlyOnceWith(EVENTS, GONE, expect.anything());
  });

  test('with a wrong secret asks again, and what was typed is still there', async () => {
    const { merge } = await mount(FILE);
    await open('abri bison carte dune');
    await isThere(t('secret_wrong'));
    expect(field(t('secret_label')).value).toBe('abri bison carte dune');
    await open(PASSPHRASE);
    await isThere(t('restore_decisions_other', 12));
    expect(merge).not.toHaveBeenCalled();
  });

  test.each<[string, Blob, string]>([
    ['another file', new Blob(['une photo']), t('restore_not_a_backup')],
    ['half a first line', FILE.slice(0, 300), t('restore_cut', 1)],
  ])('refuses %s at once, and takes the next', async (_, file, sentence) => {
    await mount(file);
    await isThere(sentence);
    expect(words()).toContain(t('restore_refused', 'essai.repere'));
    await choose(FILE);
    await isThere(t('restore_open'));
    expect(words()).not.toContain(sentence);
  });

  test('refuses a file that was cut off, with the line, before anything changes', async () => {
    const { merge } = await mount(FILE.slice(0, FILE.size - 10));
    await open(PASSPHRASE);
    await isThere(t('restore_cut', 3));
    expect(merge).not.toHaveBeenCalled();
  });

  test('put away, begins anew', async () => {
    await mount(FILE);
    await isThere(t('restore_open'));
    await click(button(t('close_file')));
    expect(buttonNames()).toEqual([]);
    expect(document.activeElement?.textContent).toBe(t('restore_title'));
  });

  test('that is stopped says that what came in stays', async () => {
    const merge: BackupJournal['merge'] = (_, __, { signal, onProgress }) => {
      onProgress(0.4);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    await mount(FILE, { merge });
    await open(PASSPHRASE);
    await isThere(t('restore_new_title'));
    await click(button(t('restore_do')));
    await isThere(t('restore_doing'));
    expect(field(t('restore_doing')).value).toBe(0.4);
    await click(button(t('cancel')));
    await isThere(t('restore_stopped'));
  });

  test('into a journal that cannot be opened says why', async () => {
    const compare = async () => {
      throw new ExpectedError('journal_unavailable');
    };
    await mount(FILE, { compare });
    await open(PASSPHRASE);
    await isThere(t('error_journal_unavailable'));
  });
});
