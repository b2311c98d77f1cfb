/** What is one measured figure? */

/** `count`: of what was measured (alternatives, pairs, rules, updates). The goal is the most it may be. */
export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly value: number;
  readonly unit: 'ms' | '×';
  readonly goal: number;
}
