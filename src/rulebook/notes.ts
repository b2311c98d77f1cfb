/** Which later or higher texts bear on a rule, and which on a document as a whole? Never what is decided. */
import type { ReadWithNote } from './besideShape.ts';
import type { PolicyDocument, Rule, Rulebook } from './rulebook.ts';

type Place = ReadWithNote['bears'][number];

/** What of a rule a place is compared with. */
export interface Placed {
  readonly document: string;
  readonly clauses: readonly string[];
  readonly matter: string | undefined;
}

/** Whether a place in `bears` is one of a rule: of its document, one of its clauses and, where named, of its matter. */
export function reaches({ document, clauses, matters }: Place, rule: Placed): boolean {
  return (
    document === rule.document &&
    (clauses ?? []).some(it => rule.clauses.includes(it)) &&
    (!matters || (rule.matter !== undefined && matters.includes(rule.matter)))
  );
}

const known = new WeakMap<Rulebook, ReadonlyMap<string, readonly ReadWithNote[]>>();

function byRule({ rules, notes }: Rulebook): ReadonlyMap<string, readonly ReadWithNote[]> {
  return new Map(
    rules.map(({ id, document, cite, matter }) => {
      const placed = { document: document.slug, clauses: cite.map(it => it.clause), matter };
      return [id, notes.filter(note => note.bears.some(it => reaches(it, placed)))];
    }),
  );
}

/** The notes on a rule, in the order of the data. The rules are gone through once for each rulebook. */
export function notesOn(rulebook: Rulebook, rule: Rule): readonly ReadWithNote[] {
  const found = known.get(rulebook) ?? byRule(rulebook);
  known.set(rulebook, found);
  return found.get(rule.id) ?? [];
}

/** The notes on a document as a whole: its standing, who is in charge now. */
export function notesOnDocument({ notes }: Rulebook, { slug }: PolicyDocument): readonly ReadWithNote[] {
  return notes.filter(note => note.bears.some(it => it.document === slug && !it.clauses));
}

/** The notes that bear on a clause, whichever of its rules they concern. */
export function notesOnClause({ notes }: Rulebook, { slug }: PolicyDocument, clause: string): readonly ReadWithNote[] {
  return notes.filter(note => note.bears.some(it => it.document === slug && it.clauses?.includes(clause)));
}
