import type { Translate } from '../i18n/translate.ts';
import type { SchemaIssue } from '../schema-issue.ts';

/**
 * What is wrong, where, and how to mend it, in the interface's language.
 *
 * @param place where, if somebody sees it who knows no paths: the name of a field
 */
export function issueSentence(issue: SchemaIssue, t: Translate, place = issuePlace(issue, t)): string {
  const { code, value, expected = '', nearest } = issue;
  const sentence = t(`issue_${code}`, place, value, expected);
  return nearest === undefined ? sentence : `${sentence} ${t('did_you_mean', nearest)}`;
}

/** Where: a cell of a table, a character of a text, a path, or the whole file. */
export function issuePlace({ path, line, column }: SchemaIssue, t: Translate): string {
  if (line === undefined) return path === '' ? t('place_file') : path;
  if (column === undefined) return t('place_line', line);
  return t(typeof column === 'number' ? 'place_character' : 'place_cell', line, column);
}
