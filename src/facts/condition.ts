/** What can be demanded of a facility? json-rules-engine's condition syntax, less what breaks three-valued reasoning. */
import { z } from 'zod';

export const operators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'contains',
  'doesNotContain',
] as const;

export type Operator = (typeof operators)[number];

/** Operators of a document's own gate (place, date in force); rules may not use them. */
export type GateOperator = 'within' | 'notBefore';

const scalar = z.union([z.string(), z.number().int(), z.boolean()]);

const leaf = z.strictObject({
  fact: z.string().min(1),
  operator: z.enum(operators),
  value: z.union([scalar, z.array(scalar).min(1)]),
});

export interface Leaf<O extends string = Operator> {
  readonly fact: string;
  readonly operator: O;
  readonly value: string | number | boolean | readonly (string | number | boolean)[];
}
export interface All<O extends string = Operator> {
  readonly all: readonly Condition<O>[];
}
export interface Any<O extends string = Operator> {
  readonly any: readonly Condition<O>[];
}
/** A tree of `all` and `any` over leaves; never empty, never both in one node. */
export type Condition<O extends string = Operator> = Leaf<O> | All<O> | Any<O>;
/** A condition together with the gate of its document. */
export type GatedCondition = Condition<Operator | GateOperator>;

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      leaf,
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
    ]),
  )
  .meta({ id: 'condition' });

/** A condition whose outermost node is `all` or `any`, as json-rules-engine wants it. */
export const rootCondition: z.ZodType<All | Any> = z
  .union([z.strictObject({ all: z.array(condition).min(1) }), z.strictObject({ any: z.array(condition).min(1) })])
  .meta({ id: 'rootCondition' });

/** The leaves of a condition, left to right. */
export function leaves<O extends string>(node: Condition<O>): readonly Leaf<O>[] {
  if ('all' in node) return node.all.flatMap(leaves);
  if ('any' in node) return node.any.flatMap(leaves);
  return [node];
}
