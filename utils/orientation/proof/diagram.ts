/**
 * Decision diagrams over variables with several values: a function from all assignments to true or false, as a graph in
 * which equal parts are one node. Every operation is exact over all assignments at once.
 */
export type Diagram = number;

export const FALSE: Diagram = 0;
export const TRUE: Diagram = 1;

/** A choice of a value (its index) for some variables (by index). */
export type Assignment = ReadonlyMap<number, number>;

export class Diagrams {
  /** How many values each variable has, in the order in which the diagrams test them. */
  readonly #sizes: readonly number[];
  /** By node: the variable that it tests; terminals test none. */
  readonly #variable: number[];
  /** By node: where each value leads. */
  readonly #children: (readonly Diagram[])[] = [[], []];
  readonly #nodes = new Map<string, Diagram>();
  readonly #ands = new Map<number, Diagram>();
  readonly #nots = new Map<Diagram, Diagram>();
  readonly #counts = new Map<Diagram, bigint>();

  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
    this.#variable = [sizes.length, sizes.length];
  }

  /** True where the variable has one of the values. */
  test(variable: number, values: readonly number[]): Diagram {
    const size = this.#sizes[variable] ?? 0;
    return this.#node(
      variable,
      Array.from({ length: size }, (_, value) => (values.includes(value) ? TRUE : FALSE)),
    );
  }

  and(...parts: readonly Diagram[]): Diagram {
    return parts.reduce((a, b) => this.#and(a, b), TRUE);
  }

  or(...parts: readonly Diagram[]): Diagram {
    return this.not(this.and(...parts.map((part) => this.not(part))));
  }

  not(a: Diagram): Diagram {
    if (a <= TRUE) return a === TRUE ? FALSE : TRUE;
    const known = this.#nots.get(a);
    if (known !== undefined) return known;
    const result = this.#node(
      this.#variableOf(a),
      this.#childrenOf(a).map((child) => this.not(child)),
    );
    this.#nots.set(a, result);
    this.#nots.set(result, a);
    return result;
  }

  /** Where `a` holds and `b` does not. */
  minus(a: Diagram, b: Diagram): Diagram {
    return this.#and(a, this.not(b));
  }

  /** Where exactly one of the two holds. */
  differ(a: Diagram, b: Diagram): Diagram {
    return this.or(this.minus(a, b), this.minus(b, a));
  }

  /** The function with a variable fixed to a value; it no longer depends on it. */
  fix(a: Diagram, variable: number, value: number): Diagram {
    const seen = new Map<Diagram, Diagram>();
    const walk = (node: Diagram): Diagram => {
      if (this.#variableOf(node) > variable) return node;
      const known = seen.get(node);
      if (known !== undefined) return known;
      const children = this.#childrenOf(node);
      const result =
        this.#variableOf(node) === variable
          ? (children[value] ?? FALSE)
          : this.#node(this.#variableOf(node), children.map(walk));
      seen.set(node, result);
      return result;
    };
    return walk(a);
  }

  /** For how many assignments of all variables the function is true. */
  count(a: Diagram): bigint {
    return this.#count(a) * this.#product(0, this.#variableOf(a));
  }

  /**
   * An assignment for which the function is true, of the least total cost; null where there is none. Variables that
   * do not matter are left out and cost nothing.
   *
   * @param cost of a variable having a value; not negative
   */
  cheapest(a: Diagram, cost: (variable: number, value: number) => number): Assignment | null {
    if (a === FALSE) return null;
    const best = new Map<Diagram, { cost: number; value: number }>();
    const weigh = (node: Diagram): number => {
      if (node <= TRUE) return node === TRUE ? 0 : Number.POSITIVE_INFINITY;
      const known = best.get(node);
      if (known) return known.cost;
      const found = { cost: Number.POSITIVE_INFINITY, value: 0 };
      this.#childrenOf(node).forEach((child, value) => {
        const total = cost(this.#variableOf(node), value) + weigh(child);
        if (total < found.cost) Object.assign(found, { cost: total, value });
      });
      best.set(node, found);
      return found.cost;
    };
    weigh(a);
    const assignment = new Map<number, number>();
    for (let node = a; node > TRUE; ) {
      const value = best.get(node)?.value ?? 0;
      assignment.set(this.#variableOf(node), value);
      node = this.#childrenOf(node)[value] ?? FALSE;
    }
    return assignment;
  }

  /** The number of nodes that were ever made. */
  get size(): number {
    return this.#children.length;
  }

  #and(a: Diagram, b: Diagram): Diagram {
    if (a === FALSE || b === FALSE) return FALSE;
    if (a === TRUE || a === b) return b;
    if (b === TRUE) return a;
    const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    const known = this.#ands.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(this.#variableOf(a), this.#variableOf(b));
    const size = this.#sizes[variable] ?? 0;
    const children = Array.from({ length: size }, (_, value) =>
      this.#and(this.#step(a, variable, value), this.#step(b, variable, value)),
    );
    const result = this.#node(variable, children);
    this.#ands.set(key, result);
    return result;
  }

  #step(node: Diagram, variable: number, value: number): Diagram {
    return this.#variableOf(node) === variable ? (this.#childrenOf(node)[value] ?? FALSE) : node;
  }

  #node(variable: number, children: readonly Diagram[]): Diagram {
    const [first = FALSE] = children;
    if (children.every((child) => child === first)) return first;
    const key = `${variable}:${children.join()}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.#children.push(children) - 1;
    this.#variable[node] = variable;
    this.#nodes.set(key, node);
    return node;
  }

  /** Over the variables from the node's own on. */
  #count(node: Diagram): bigint {
    if (node <= TRUE) return BigInt(node);
    const known = this.#counts.get(node);
    if (known !== undefined) return known;
    const variable = this.#variableOf(node);
    let sum = 0n;
    for (const child of this.#childrenOf(node)) {
      sum += this.#count(child) * this.#product(variable + 1, this.#variableOf(child));
    }
    this.#counts.set(node, sum);
    return sum;
  }

  #product(from: number, to: number): bigint {
    return this.#sizes.slice(from, to).reduce((product, size) => product * BigInt(size), 1n);
  }

  #variableOf(node: Diagram): number {
    return this.#variable[node] ?? this.#sizes.length;
  }

  #childrenOf(node: Diagram): readonly Diagram[] {
    return this.#children[node] ?? [];
  }
}
