/** Which phrases of a quote have no match on the other side, and are this quote's business? */
import { likeness, type Phrase, phrases } from './plainWords.ts';

/** What to leave out of account: a phrase of the quote that the other text has elsewhere, or that is another rule's. */
export interface Account {
  readonly quote: string;
  readonly elsewhere: (phrase: Phrase) => boolean;
  readonly ofAnother: (phrase: Phrase) => boolean;
}

/** The phrases of one side that the other does not have: those that make the difference, and those left out of account. */
export interface Leftovers {
  readonly counting: readonly Phrase[];
  readonly ignored: readonly Phrase[];
}

const ALIKE = 0.5;

const nothing: Leftovers = { counting: [], ignored: [] };

export function leftovers(one: Account, other: Account): readonly [Leftovers, Leftovers] {
  const [a, b] = [phrases(one.quote), phrases(other.quote)];
  // The same words may be parted by other marks.
  if (a.map(it => it.words).join('') === b.map(it => it.words).join('')) return [nothing, nothing];
  const lacking = (own: readonly Phrase[], theirs: readonly Phrase[]) =>
    own.filter(it => !theirs.some(their => their.words === it.words));
  const [left, right] = [lacking(a, b), lacking(b, a)];
  const side = (own: readonly Phrase[], theirs: readonly Phrase[], { elsewhere, ofAnother }: Account): Leftovers => {
    // Another rule's phrase still counts where the other side has one like it and not the same: who is meant may differ in it.
    const hasLike = (it: Phrase) => theirs.some(their => likeness(their.words, it.words) >= ALIKE);
    const counts = (it: Phrase) => !elsewhere(it) && (!ofAnother(it) || hasLike(it));
    return { counting: own.filter(counts), ignored: own.filter(it => !counts(it)) };
  };
  return [side(left, right, one), side(right, left, other)];
}
