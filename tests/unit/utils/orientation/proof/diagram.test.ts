import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diagram, Diagrams, FALSE, TRUE } from '@/utils/orientation/proof/diagram.ts';

const SIZES = [3, 2, 4, 2];

/** A formula, as data, so that it can be built as a diagram and asked point by point. */
type Formula =
  | { test: number; values: number[] }
  | { and: [Formula, Formula] }
  | { or: [Formula, Formula] }
  | { not: Formula };

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .nat(SIZES.length - 1)
      .chain((variable) =>
        fc
          .subarray(Array.from({ length: SIZES[variable] ?? 0 }, (_, value) => value))
          .map((values) => ({ test: variable, values })),
      ),
    fc.record({ and: fc.tuple(tie('formula'), tie('formula')) }),
    fc.record({ or: fc.tuple(tie('formula'), tie('formula')) }),
    fc.record({ not: tie('formula') }),
  ),
}));

function build(diagrams: Diagrams, one: Formula): Diagram {
  if ('test' in one) return diagrams.test(one.test, one.values);
  if ('and' in one) return diagrams.and(build(diagrams, one.and[0]), build(diagrams, one.and[1]));
  if ('or' in one) return diagrams.or(build(diagrams, one.or[0]), build(diagrams, one.or[1]));
  return diagrams.not(build(diagrams, one.not));
}

function holds(one: Formula, point: readonly number[]): boolean {
  if ('test' in one) return one.values.includes(point[one.test] ?? -1);
  if ('and' in one) return holds(one.and[0], point) && holds(one.and[1], point);
  if ('or' in one) return holds(one.or[0], point) || holds(one.or[1], point);
  return !holds(one.not, point);
}

function allPoints(sizes: readonly number[] = SIZES): number[][] {
  const [size, ...rest] = sizes;
  if (size === undefined) return [[]];
  const tails = allPoints(rest);
  return Array.from({ length: size }, (_, value) => tails.map((tail) => [value, ...tail])).flat();
}

const points = allPoints();

test('counts exactly the assignments for which a formula is true', () => {
  fc.assert(
    fc.property(formula, (one) => {
      const diagrams = new Diagrams(SIZES);
      const expected = points.filter((point) => holds(one, point)).length;
      expect(diagrams.count(build(diagrams, one))).toBe(BigInt(expected));
    }),
  );
});

test('equal functions are one diagram, whatever the formula', () => {
  fc.assert(
    fc.property(formula, formula, (a, b) => {
      const diagrams = new Diagrams(SIZES);
      const equal = points.every((point) => holds(a, point) === holds(b, point));
      expect(build(diagrams, a) === build(diagrams, b)).toBe(equal);
    }),
  );
});

test('fixing a variable leaves the function of the others', () => {
  fc.assert(
    fc.property(formula, fc.nat(SIZES.length - 1), (one, variable) => {
      const diagrams = new Diagrams(SIZES);
      const fixed = diagrams.fix(build(diagrams, one), variable, 1);
      const expected = points.filter((point) => holds(one, point.with(variable, 1))).length;
      expect(diagrams.count(fixed)).toBe(BigInt(expected));
    }),
  );
});

test('the cheapest assignment makes the formula true, and none is cheaper', () => {
  const cost = (_: number, value: number) => value;
  const total = (point: readonly number[]) => point.reduce((sum, value) => sum + value, 0);
  fc.assert(
    fc.property(formula, (one) => {
      const diagrams = new Diagrams(SIZES);
      const found = diagrams.cheapest(build(diagrams, one), cost);
      const costs = points.filter((point) => holds(one, point)).map(total);
      if (found === null) {
        expect(costs).toEqual([]);
        return;
      }
      const point = SIZES.map((_, variable) => found.get(variable) ?? 0);
      expect(holds(one, point)).toBe(true);
      expect(total(point)).toBe(Math.min(...costs));
    }),
  );
});

test('the constants are what they say', () => {
  const diagrams = new Diagrams(SIZES);
  expect(diagrams.count(TRUE)).toBe(BigInt(points.length));
  expect(diagrams.count(FALSE)).toBe(0n);
  expect(diagrams.and()).toBe(TRUE);
  expect(diagrams.or()).toBe(FALSE);
});
