/**
 * `npm run vignettes -- FILE…`: holds the rule book against worked cases. Without a file, those of the project.
 * The last line is `N passed, N failed`; a file that cannot be read counts as one failure.
 */
import { pathToFileURL } from 'node:url';
import texts from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { translatorFor } from '../../utils/i18n/translate.ts';
import { vocabularyOf } from '../../utils/interview/vocabulary.ts';
import { readChecked, readRules } from '../read-rules.ts';
import { judge } from './judge.ts';
import { parseVignettes } from './vignette-schema.ts';

const SHIPPED = 'tests/vignettes/shipped.json';
const t = translatorFor(texts);
const rules = await readRules(t);
if (!rules.ok) {
  for (const sentence of rules.sentences) console.log(`✗ ${sentence}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { checklist, book } = rules.value;
const given = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of given.length > 0 ? given : [SHIPPED]) {
  console.log(name);
  const file = given.length > 0 ? pathToFileURL(name) : name;
  const read = await readChecked(file, (data) => parseVignettes(data, vocabularyOf(checklist), book), t);
  if (!read.ok) {
    for (const sentence of read.sentences) console.log(`  ✗ ${sentence}`);
    failed++;
    continue;
  }
  for (const one of read.value) {
    const { failures, remarks } = judge(one, book);
    console.log(`  ${failures.length === 0 ? '✓' : '✗'} ${one.id} ${one.title}`);
    for (const failure of failures) console.log(`      ${failure}`);
    for (const remark of remarks) console.log(`      remarque : ${remark}`);
    if (failures.length === 0) passed++;
    else failed++;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
