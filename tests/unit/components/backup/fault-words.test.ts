import { expect, test } from 'vitest';
import { faultWords } from '@/components/backup/fault-words.ts';
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import type { BackupFault } from '@/utils/backup/fault.ts';
import { translatorFor } from '@/utils/i18n/translate.ts';

const words = (fault: BackupFault) => faultWords(translatorFor(fr), fault);

test.each<[BackupFault, string]>([
  [{ code: 'not-a-backup' }, '.repere'],
  [{ code: 'newer' }, 'mettez Repère à jour'],
  [{ code: 'secret' }, 'code de récupération'],
  [{ code: 'gone' }, 'ne peut plus lire'],
  [{ code: 'cut', line: 7 }, 'ligne 7'],
  [{ code: 'damaged', line: 8 }, 'ligne 8'],
  [{ code: 'unknown', line: 9, path: 'events[3].type' }, 'ligne 9 (events[3].type)'],
])('%j is said with what to do about it', (fault, part) => {
  expect(words(fault).replaceAll('\u00a0', ' ')).toContain(part);
});
