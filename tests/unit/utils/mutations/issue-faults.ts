import en from '@/public/_locales/en/messages.json' with { type: 'json' };
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { issuePlace, issueSentence } from '@/utils/files/issue-sentence.ts';
import { translatorFor } from '@/utils/i18n/translate.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';

type Messages = Readonly<Record<string, { message: string }>>;
const LANGUAGES: readonly Messages[] = [fr, en];

/** What is at fault may be an empty text. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  ...['not_in_list', 'not_whole', 'not_an_id', 'not_a_day', 'not_a_departement', 'not_a_commune'],
  ...['not_a_postal_code', 'not_a_language', 'not_a_web_address', 'not_a_telephone', 'not_an_email'],
  ...['not_a_territory', 'json_syntax', 'no_known_column', 'not_a_month', 'not_a_uuid', 'not_an_instant'],
  ...['beside_period', 'unknown_key'],
]);

/** What a refusal leaves unsaid to the person who has to mend the file: where, what, and how. */
export function issueFaults(issues: readonly SchemaIssue[]): string[] {
  if (issues.length === 0) return ['refused without an issue'];
  return issues.flatMap((issue) => LANGUAGES.flatMap((messages) => sentenceFaults(issue, messages)));
}

function sentenceFaults(issue: SchemaIssue, messages: Messages): string[] {
  const t = translatorFor(messages);
  const { code, value, expected = '' } = issue;
  const pattern = messages[`issue_${code}`]?.message;
  if (pattern === undefined) return [`no sentence for ${code}`];
  const place = issuePlace(issue, t);
  const sentence = issueSentence(issue, t);
  return [
    ...(place.trim() === '' || /undefined|NaN/.test(place) ? [`${code} has no place`] : []),
    ...(sentence.startsWith(place) ? [] : [`${code} does not begin with its place: ${sentence}`]),
    ...(/\$\d/.test(sentence.replaceAll(value, '')) ? [`${code} has a gap: ${sentence}`] : []),
    // What is at fault, and how to mend it: the two halves of each sentence.
    ...(/[;,.:]\s/.test(sentence.slice(place.length + 2))
      ? []
      : [`${code} does not say how to mend it: ${sentence}`]),
    ...(pattern.includes('$3') && expected === '' ? [`${code} does not say what would be right`] : []),
    ...(pattern.includes('$2') && value === '' && !MAY_BE_EMPTY.has(code)
      ? [`${code} does not say what is at fault: ${sentence}`]
      : []),
    ...(value.length > 60 ? [`${code} shows all of a long value`] : []),
    ...(code === 'shape' ? [`${code} says nothing: ${issue.path}, ${value}`] : []),
  ];
}
