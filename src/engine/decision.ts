/** What is decided of a rule for a facility? */
import type { FactValue, GateOperator, Operator } from '../facts/index.ts';
import type { OtherReading } from '../rulebook/index.ts';

export type Status = 'applies' | 'open' | 'doesNotApply';

/** A rule's decision. `missing`: only when open, the unanswered facts that can still change it, in the vocabulary's order. `contested`: the other readings that give this case another status. `contestedOn`: of those that are open themselves, the unanswered facts that could still settle them, in the vocabulary's order. */
export interface Decision {
  readonly rule: string;
  readonly status: Status;
  readonly missing: readonly string[];
  readonly contested: readonly OtherReading[];
  readonly contestedOn: readonly string[];
}

/** One demand with what the facility answers to it; `holds` is undefined while the answer is missing. */
export interface LeafReason {
  readonly fact: string;
  readonly operator: Operator | GateOperator;
  readonly value: string | number | boolean | readonly (string | number | boolean)[];
  readonly actual?: FactValue;
  readonly holds: boolean | undefined;
}

/** Why a rule's condition stands as it does: the condition tree with the actual values. */
export type Reason =
  | LeafReason
  | { readonly all: readonly Reason[]; readonly holds: boolean | undefined }
  | { readonly any: readonly Reason[]; readonly holds: boolean | undefined };
