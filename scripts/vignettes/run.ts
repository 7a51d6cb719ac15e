/**
 * `npm run vignettes -- FILE…`: holds the rule book against worked cases. Without a file, those of the project.
 * The last line is `N passed, N failed`; a file that cannot be read counts as one failure.
 */
import { readFile } from 'node:fs/promises';
import texts from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { translatorFor } from '../../utils/i18n/translate.ts';
import { shippedChecklist } from '../../utils/interview/shipped-checklist.ts';
import { vocabularyOf } from '../../utils/interview/vocabulary.ts';
import { shippedBook } from '../../utils/orientation/shipped-book.ts';
import type { SchemaIssue } from '../../utils/schema-issue.ts';
import { judge } from './judge.ts';
import { parseVignettes, type Vignette } from './vignette-schema.ts';

const t = translatorFor(texts);
const SHIPPED = new URL('../../tests/vignettes/shipped.json', import.meta.url);

async function read(file: string | URL): Promise<Vignette[] | string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return [`ne peut pas être lu (${error instanceof Error && 'code' in error ? error.code : 'erreur'})`];
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [`n’est pas du JSON : ${error instanceof Error ? error.message : ''}`];
  }
  const parsed = parseVignettes(data, vocabularyOf(shippedChecklist), shippedBook);
  return parsed.ok ? parsed.value : parsed.issues.map(sentence);
}

function sentence({ path, code, value }: SchemaIssue): string {
  return t(`issue_${code}`, path || '(tout)', value);
}

const files = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of files.length > 0 ? files : [SHIPPED]) {
  const content = await read(file);
  const name = file instanceof URL ? 'tests/vignettes/shipped.json' : file;
  console.log(name);
  for (const one of content) {
    if (typeof one === 'string') {
      console.log(`  ✗ ${one}`);
      continue;
    }
    const { failures, remarks } = judge(one, shippedBook);
    console.log(`  ${failures.length === 0 ? '✓' : '✗'} ${one.id} ${one.title}`);
    for (const failure of failures) console.log(`      ${failure}`);
    for (const remark of remarks) console.log(`      remarque : ${remark}`);
    if (failures.length === 0) passed++;
    else failed++;
  }
  if (content.some((one) => typeof one === 'string')) failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
