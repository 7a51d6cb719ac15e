import { evaluate } from '../../utils/orientation/evaluate.ts';
import type { Book } from '../../utils/orientation/types.ts';
import { STATUS_NEEDS, type Vignette } from './vignette-schema.ts';

export interface Verdict {
  /** In French words; empty when the vignette passes. */
  failures: string[];
  /** What is proposed beyond what the vignette speaks of. */
  remarks: string[];
}

/** Holds what the book says of a person against what is expected. */
export function judge(vignette: Vignette, book: Book): Verdict {
  const { expect } = vignette;
  const { status, needs, proposals } = evaluate(
    book,
    vignette.answers,
    vignette.facts,
    vignette.kindsWithoutPlace,
  );
  const kinds = proposals.map(({ kind }) => kind);
  const title = (kind: string) => `« ${book.kinds.find(({ id }) => id === kind)?.short ?? kind} » (${kind})`;
  const found = kinds.length === 0 ? 'rien' : kinds.map(title).join(', ');
  const why = (kind: string) => {
    const rules = proposals.find((one) => one.kind === kind)?.reasons ?? [];
    return rules.map((reason) => (reason.type === 'rule' ? reason.rule : reason.type)).join(', ');
  };

  const failures: string[] = [];
  for (const need of expect.needs) {
    if (STATUS_NEEDS.includes(need)) {
      if (status !== need) failures.push(`résultat attendu « ${need} », obtenu « ${status} »`);
    } else if (!needs.includes(need)) {
      failures.push(`besoin attendu et non trouvé : ${need} (trouvés : ${needs.join(', ') || 'aucun'})`);
    }
  }
  if (expect.first !== null && kinds[0] !== expect.first) {
    failures.push(`en premier on attend ${title(expect.first)}, on obtient ${found}`);
  }
  for (const kind of expect.soon) {
    if (!kinds.slice(0, 3).includes(kind))
      failures.push(`absent des trois premières : ${title(kind)} ; on obtient ${found}`);
  }
  for (const kind of expect.propose) {
    if (!kinds.includes(kind)) failures.push(`attendu et non proposé : ${title(kind)} ; on obtient ${found}`);
  }
  for (const kind of expect.never) {
    if (kinds.includes(kind)) failures.push(`proposé à tort : ${title(kind)}, par ${why(kind)}`);
  }
  const spokenOf = new Set([...expect.propose, ...expect.allow]);
  const remarks = kinds
    .filter((kind) => !spokenOf.has(kind))
    .map((kind) => `proposé en plus : ${title(kind)}, par ${why(kind)}`);
  return { failures, remarks };
}
