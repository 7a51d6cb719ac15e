/**
 * `npm run prove`: checks the rule book against its properties for every set of answers, roles and facts. Prints for
 * each how many sets it stands for and the time; a failure with its smallest counterexample in French words. The last
 * line is `N passed, N failed`.
 */
import texts from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { translatorFor } from '../../utils/i18n/translate.ts';
import { counterexampleWords, proofQuestions } from '../../utils/interview/proof-words.ts';
import { shippedChecklist } from '../../utils/interview/shipped-checklist.ts';
import { vocabularyOf } from '../../utils/interview/vocabulary.ts';
import properties from '../../utils/orientation/proof/properties.json' with { type: 'json' };
import { parseProperties } from '../../utils/orientation/proof/property.ts';
import { prove } from '../../utils/orientation/proof/prove.ts';
import { shippedBook } from '../../utils/orientation/shipped-book.ts';

const t = translatorFor(texts);
const parsed = parseProperties(properties, shippedBook, vocabularyOf(shippedChecklist));
if (!parsed.ok) {
  for (const { path, code, value } of parsed.issues) console.log(`✗ ${t(`issue_${code}`, path, value)}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const begun = performance.now();
const verdicts = prove(shippedBook, proofQuestions(shippedChecklist), parsed.value);
for (const { id, says, sets, milliseconds, holds, counterexample } of verdicts) {
  console.log(`${holds ? '✓' : '✗'} ${id}: ${says} (${sets} cas, ${milliseconds.toFixed(1)} ms)`);
  if (holds) continue;
  const words = counterexample
    ? counterexampleWords(counterexample, shippedChecklist)
    : ['aucun cas ne le montre'];
  for (const line of words) console.log(`    ${line}`);
}
const failed = verdicts.filter((one) => !one.holds).length;
const seconds = ((performance.now() - begun) / 1000).toFixed(2);
console.log(`${seconds} s, ${Math.round(process.memoryUsage().rss / 1e6)} Mo`);
console.log(`${verdicts.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
