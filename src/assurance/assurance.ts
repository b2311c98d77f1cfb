/** What shows that the answers are right? The proofs, and figures that the project's scripts have measured; none is typed. */
import type { Proofs } from '../proofs/index.ts';
import type { Figures } from '../rulebook/index.ts';

/** What readers of one text alone expect: provisions on small facilities (`headings`), whole plans, rows of answers, and the words of rules; `npm run measure:cases`. */
export interface CaseCount {
  readonly document: string;
  /** Facilities that are decided, each counted once. */
  readonly facilities: number;
  readonly plans: number;
  readonly headings: number;
  readonly planExpectations: number;
  readonly sweeps: number;
  readonly words: number;
}

/** How many judgements agreed with the rules when the two were first held against one another; on record, never measured again. */
export interface FirstAgreement {
  readonly plans: { readonly judgements: number; readonly agreed: number };
  readonly sweeps: { readonly provisions: number; readonly agreed: number };
}

interface MutantCount {
  readonly mutants: number;
  readonly caught: number;
}

/** `npm run mutate:rules`; `rulebook` is the hash of the rules that were changed. */
export interface RuleMutation extends MutantCount {
  readonly rulebook: string;
  readonly explained: number;
  readonly operators: readonly (MutantCount & { readonly operator: string })[];
}

/** `npm run mutate:code`, by folder of src/; percentages are rounded down. */
export interface CodeMutation {
  readonly folders: readonly {
    readonly folder: string;
    readonly measured: string;
    readonly mutants: number;
    readonly noticed: number;
    readonly untried: number;
    readonly percent: number;
    readonly goal: number;
  }[];
}

/** `npm run endure`; `rulebook` as above, `program` the hash of src/, `measured` a day as YYYY-MM-DD. */
export interface Endurance {
  readonly rulebook: string;
  readonly program: string;
  readonly measured: string;
  readonly walks: Readonly<Record<string, number>>;
  readonly hostile: Readonly<Record<string, { readonly inputs: number; readonly refused: number }>>;
}

export interface Assurance {
  readonly figures: readonly Figures[];
  readonly proofs: Proofs;
  readonly cases: readonly CaseCount[];
  readonly firstAgreement: FirstAgreement;
  readonly ruleMutation: RuleMutation;
  readonly codeMutation?: CodeMutation;
  readonly endurance?: Endurance;
}
