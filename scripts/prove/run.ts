/**
 * `npm run prove`: checks the rule book against its properties for every set of answers, roles and facts. Prints for
 * each how many sets it stands for and the time; a failure with its smallest counterexample in French words. The last
 * line is `N passed, N failed`; a file that cannot be read counts as one failure.
 */
import texts from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { translatorFor } from '../../utils/i18n/translate.ts';
import { counterexampleWords, proofQuestions } from '../../utils/interview/proof-words.ts';
import { vocabularyOf } from '../../utils/interview/vocabulary.ts';
import { parseProperties } from '../../utils/orientation/proof/property.ts';
import { prove } from '../../utils/orientation/proof/prove.ts';
import { type Read, readChecked, readRules } from '../read-rules.ts';

const PROPERTIES = 'utils/orientation/proof/properties.json';
const t = translatorFor(texts);

function valueIn<Value>(read: Read<Value>): Value {
  if (read.ok) return read.value;
  for (const sentence of read.sentences) console.log(`✗ ${sentence}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const { checklist, book } = valueIn(await readRules(t));
const properties = valueIn(
  await readChecked(PROPERTIES, (data) => parseProperties(data, book, vocabularyOf(checklist)), t),
);
const begun = performance.now();
const verdicts = prove(book, proofQuestions(checklist), properties);
for (const { id, says, sets, milliseconds, holds, counterexample } of verdicts) {
  console.log(`${holds ? '✓' : '✗'} ${id}: ${says} (${sets} cas, ${milliseconds.toFixed(1)} ms)`);
  if (holds) continue;
  const words = counterexample ? counterexampleWords(counterexample, checklist) : ['aucun cas ne le montre'];
  for (const line of words) console.log(`    ${line}`);
}
const failed = verdicts.filter((one) => !one.holds).length;
const seconds = ((performance.now() - begun) / 1000).toFixed(2);
console.log(`${seconds} s, ${Math.round(process.memoryUsage().rss / 1e6)} Mo`);
console.log(`${verdicts.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
