import type { Vocabulary } from '@/utils/orientation/condition-schema.ts';

type Row = Record<string, unknown>;

/**
 * Whether a rule book may be read, decided anew and by hand, without the schema: what `docs/rule-book.md` says of its
 * form, and that it names nothing that does not exist.
 */
export function isBook(data: unknown, vocabulary: Vocabulary): boolean {
  const keys = ['version', 'needs', 'kinds', 'facts', 'excludedUnless', 'notAssessed', 'rules'];
  if (!isRow(data, keys, [])) return false;
  const { version, needs, kinds, facts, excludedUnless, notAssessed, rules } = data;
  if (!isWord(version) || !isListOf(isWord)(facts)) return false;
  if (!isListOf(isNeed)(needs) || !isListOf(isKind)(kinds)) return false;
  const names: Names = { vocabulary, needs: idsOf(needs), kinds: idsOf(kinds), facts: facts as string[] };
  const givesWay = (kinds as Row[]).every(
    ({ id, ifNoPlace }) =>
      absent(ifNoPlace) || (ifNoPlace !== id && names.kinds.includes(ifNoPlace as string)),
  );
  return (
    [names.needs, names.kinds].every(isSet) &&
    givesWay &&
    isExclusion(excludedUnless, names) &&
    isThreshold(notAssessed, names) &&
    Array.isArray(rules) &&
    rules.every((rule) => isRule(rule, names)) &&
    isSet(idsOf(rules))
  );
}

interface Names {
  vocabulary: Vocabulary;
  needs: string[];
  kinds: string[];
  facts: string[];
}

function isNeed(need: unknown): boolean {
  return isRow(need, ['id', 'label'], []) && Object.values(need).every(isWord);
}

function isKind(kind: unknown): boolean {
  return (
    isRow(kind, ['id', 'short', 'label', 'note', 'place'], ['ifNoPlace']) &&
    Object.values(kind).every(isWord) &&
    ['none', 'advised', 'required'].includes(String(kind.place))
  );
}

function isExclusion(value: unknown, { kinds, facts }: Names): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([kind, unless]) =>
      kinds.includes(kind) &&
      isRow(unless, ['fact'], []) &&
      facts.includes(String(unless.fact)) &&
      isWord(unless.fact),
  );
}

function isThreshold(value: unknown, { vocabulary }: Names): boolean {
  if (!isRow(value, ['questions', 'missing'], [])) return false;
  const { questions, missing } = value;
  return isListOf((one) => isWord(one) && vocabulary.has(one))(questions) && isWhole(missing) && missing > 0;
}

function isRule(rule: unknown, names: Names): boolean {
  if (!isRow(rule, ['id', 'stage', 'when', 'because'], ['needs', 'proposes', 'excludes', 'noTrace']))
    return false;
  const { id, stage, when, because, needs = [], proposes = [], excludes = [], noTrace = false } = rule;
  const named = (known: string[]) => isListOf((one) => isWord(one) && known.includes(one));
  return (
    isWord(id) &&
    isWord(because) &&
    typeof noTrace === 'boolean' &&
    isWhole(stage) &&
    stage >= 0 &&
    stage <= 7 &&
    named(names.needs)(needs) &&
    named(names.kinds)(proposes) &&
    named(names.kinds)(excludes) &&
    [needs, proposes, excludes].flat().length > 0 &&
    isCondition(when, stage, names)
  );
}

function isCondition(value: unknown, stage: number, names: Names): boolean {
  const form = (...keys: string[]) => isRow(value, keys, []);
  const one = value as Row;
  const parts = (list: unknown) =>
    Array.isArray(list) && list.length > 0 && list.every((part) => isCondition(part, stage, names));
  const question = names.vocabulary.get(String(one?.question));
  const options = (more: string[]) =>
    isListOf((option) => isWord(option) && [...(question?.options ?? []), ...more].includes(option));
  if (form('all')) return parts(one.all);
  if (form('any')) return parts(one.any);
  if (form('fact')) return isWord(one.fact) && names.facts.includes(one.fact);
  if (form('proposed')) {
    const known = isListOf((kind) => isWord(kind) && names.kinds.includes(kind))(one.proposed);
    return stage === 7 && known && (one.proposed as unknown[]).length > 0;
  }
  if (!isWord(one?.question) || question === undefined) return false;
  for (const key of ['in', 'notIn'])
    if (form('question', key))
      return !question.multiple && options(['not-asked'])(one[key]) && (one[key] as unknown[]).length > 0;
  for (const key of ['has', 'lacks'])
    if (form('question', key)) return question.multiple && options([])([one[key]]);
  return false;
}

function isRow(value: unknown, must: readonly string[], may: readonly string[]): value is Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.every((key) => must.includes(key) || may.includes(key)) && must.every((key) => keys.includes(key))
  );
}

function isListOf(isItem: (item: unknown) => boolean) {
  return (value: unknown): boolean => Array.isArray(value) && value.every(isItem);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && value % 1 === 0;
}

function isSet(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}

function idsOf(list: unknown): string[] {
  return (list as { id: string }[]).map(({ id }) => id);
}

function absent(value: unknown): boolean {
  return value === undefined;
}
