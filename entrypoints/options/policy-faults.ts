import { issuePlace, issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import type { OptionsAnswer } from '@/utils/messages/options-contract.ts';
import { parseAreas, parseCatalogue } from '@/utils/programmes/programme-schema.ts';
import type { Parsed, SchemaIssue } from '@/utils/schema-issue.ts';
import { fileIn, type PolicyKey, readPolicy } from '@/utils/settings/policy.ts';

/** What of the policy cannot be used: which settings, and why, a sentence each. */
export interface PolicyFaults {
  keys: PolicyKey[];
  sentences: string[];
}

/** How the page calls what a policy may give. */
export const POLICY_TITLES = {
  role: 'policy_role',
  habilitated: 'habilitated',
  territory: 'section_territory',
  catalogue: 'organisation_file',
  book: 'section_book',
  organisation: 'organisation_name',
  freeText: 'free_text',
  words: 'policy_words',
  retentionMonths: 'retention_label',
  protection: 'sealed_title',
} as const satisfies Record<PolicyKey, string>;

/** Reads the policy as the background does, to say what is wrong with it; the background only does without it. */
export async function policyFaults({
  book,
  catalogue,
  bookRefusal,
  fixed,
}: OptionsAnswer): Promise<PolicyFaults> {
  const { policy, faults } = await readPolicy();
  const ids = catalogue.layers.shipped.map(({ id }) => id);
  const kinds = book.kinds.map(({ id }) => id);
  const read: { key: PolicyKey; parsed: Parsed<unknown> }[] = [
    { key: 'territory', parsed: parseAreas(policy.territory ?? {}) },
  ];
  if (policy.catalogue !== undefined)
    read.push({ key: 'catalogue', parsed: parseCatalogue(fileIn(policy.catalogue), kinds, ids) });
  const all = [
    ...faults,
    ...read.flatMap(({ key, parsed }) => (parsed.ok ? [] : [{ key, issues: parsed.issues }])),
    // Why is said beside the book.
    ...(fixed.includes('book') && bookRefusal !== null ? [{ key: 'book' as const, issues: [] }] : []),
  ];
  return {
    keys: all.map(({ key }) => key),
    sentences: all.flatMap(({ key, issues }) => issues.map((issue) => faultSentence(key, issue))),
  };
}

function faultSentence(key: PolicyKey, issue: SchemaIssue): string {
  const title = t(POLICY_TITLES[key]);
  return issueSentence(issue, t, issue.path === '' ? title : `${title}, ${issuePlace(issue, t)}`);
}
