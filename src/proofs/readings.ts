/** Where does another reading of the same words give another result? Every case, not a sample. */
import { type Case, casesOf, exampleOf, type Facility, loosened, type Text } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { inside } from './place.ts';

/** The cases in which one other reading of a rule differs, in as few answers as say it; their `values`: how the decided reading ends, and how the other. */
export interface ReadingRow {
  readonly rule: string;
  readonly reading: Text;
  readonly cases: readonly Case[];
  /** A facility in the first of the cases. */
  readonly witness: Facility;
}

/** No reading is without a case: `check` refuses one that never differs. */
export function readings(rulebook: Rulebook): readonly ReadingRow[] {
  return rulebook.rules.flatMap(rule =>
    rule.otherReadings.flatMap(({ zh, en, when }) => {
      const parts = [rule.when ?? true, when ?? true];
      const differing = casesOf(rulebook.vocabulary, parts).filter(({ values: [decided, other] }) => decided !== other);
      const cases = loosened(rulebook.vocabulary, parts, differing);
      const [first] = cases;
      if (!first) return [];
      const witness = { ...inside(rulebook, rule.document), ...exampleOf(first) };
      return [{ rule: rule.id, reading: { zh, en }, cases, witness }];
    }),
  );
}
