/** What is a conflict between texts, or within one? */
import type { Text } from '../facts/index.ts';
import type { Cite, ConflictKind, DecidedReading, OtherReading, PolicyDocument, Rule } from '../rulebook/index.ts';

/** In what two sides differ. `silent`: one of them says nothing of it; `reading`: the same words can be read otherwise. */
export const aspects = ['words', 'condition', 'modality', 'deadline', 'kind', 'silent', 'reading'] as const;
export type Aspect = (typeof aspects)[number];

/** Words of a quote, those marked that the other side does not have. */
export interface Stretch {
  /** Place of its first unit (UTF-16) in the quote. */
  readonly at: number;
  readonly text: string;
  readonly differs: boolean;
}

/** What one document, or one part of it, says. */
export interface Side {
  readonly document: PolicyDocument;
  /** Absent where the document is silent, and where no rule rests on its words. */
  readonly rule?: Rule;
  /** Absent where the document is silent. */
  readonly cite?: Cite;
  /** Why no rule rests on these words. */
  readonly reason?: Text;
  readonly stretches: readonly Stretch[];
  /** Another way to read the same words; absent: the decided one. */
  readonly reading?: OtherReading;
}

export interface Difference {
  readonly sides: readonly [Side, ...Side[]];
  readonly what: readonly Aspect[];
  /** The quotes have too little in common to mark single words. */
  readonly wholly: boolean;
}

/** All differences on one matter between the same texts. */
export interface Conflict {
  readonly matter: string;
  readonly kind: ConflictKind;
  /** A city's before its district's. */
  readonly documents: readonly PolicyDocument[];
  readonly differences: readonly Difference[];
  /** Absent only where the data have none, which `check` reports. */
  readonly reading?: DecidedReading;
}
