import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import type { OptionsAnswer } from '@/utils/messages/options-contract.ts';
import { parseAreas, parseCatalogue } from '@/utils/programmes/programme-schema.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';
import { fileIn, type PolicyKey, readPolicy } from '@/utils/settings/policy.ts';

/** What of the policy cannot be used: which settings, and why, a sentence each. */
export interface PolicyFaults {
  keys: PolicyKey[];
  sentences: string[];
}

/** Reads the policy as the background does, to say what is wrong with it; the background only does without it. */
export async function policyFaults(answer: OptionsAnswer): Promise<PolicyFaults> {
  const { policy } = await readPolicy();
  const { book, catalogue, fixed, bookRefusal } = answer;
  const territory = policy.territory === undefined ? [] : issuesOf(parseAreas(policy.territory));
  const ids = catalogue.layers.shipped.map(({ id }) => id);
  const kinds = book.kinds.map(({ id }) => id);
  const rows =
    policy.catalogue === undefined ? [] : issuesOf(parseCatalogue(fileIn(policy.catalogue), kinds, ids));
  const wrong: [PolicyKey, boolean][] = [
    ['territory', territory.length > 0],
    ['catalogue', rows.length > 0],
    // Why is said beside the book.
    ['book', fixed.includes('book') && bookRefusal !== null],
  ];
  return {
    keys: wrong.filter(([, is]) => is).map(([key]) => key),
    sentences: [
      ...territory.map((issue) => `territory: ${issueSentence(issue, t)}`),
      ...rows.map((issue) => `catalogue: ${issueSentence(issue, t)}`),
    ],
  };
}

function issuesOf(parsed: { ok: true } | { ok: false; issues: SchemaIssue[] }): SchemaIssue[] {
  return parsed.ok ? [] : parsed.issues;
}
