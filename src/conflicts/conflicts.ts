/** Where do the texts say the same thing otherwise, and how is it read? Derived from the rules; only the readings are written by hand. */
import { conflictKinds, type DecidedReading, type PolicyDocument, type Rulebook } from '../rulebook/index.ts';
import { cityDistrict } from './cityDistrict.ts';
import type { Conflict } from './conflict.ts';
import { withinDocument } from './withinDocument.ts';

/** Whether a reading is of this conflict; one reading may serve several documents that say the same in the same way. */
export function isReadingOf(reading: DecidedReading, { matter, kind, documents }: Conflict): boolean {
  return (
    reading.matter === matter && reading.kind === kind && documents.every(it => reading.documents.includes(it.slug))
  );
}

type Finder = (matter: string) => readonly Conflict[];

/** Looks into one matter at a time, and into each once: a page seldom asks for more than a few. */
function finderOf(rulebook: Rulebook): Finder {
  const kinds = [cityDistrict(rulebook), withinDocument(rulebook, 'bodyAnnex'), withinDocument(rulebook, 'boundary')];
  const found = new Map<string, readonly Conflict[]>();
  return matter => {
    const before = found.get(matter);
    if (before) return before;
    const now = kinds
      .flatMap(it => it(matter))
      .map((it): Conflict => {
        const reading = rulebook.readings.find(one => isReadingOf(one, it));
        return reading ? { ...it, reading } : it;
      });
    found.set(matter, now);
    return now;
  };
}

const finders = new WeakMap<Rulebook, Finder>();

function on(rulebook: Rulebook, matter: string): readonly Conflict[] {
  const finder = finders.get(rulebook) ?? finderOf(rulebook);
  finders.set(rulebook, finder);
  return finder(matter);
}

/** All conflicts of a rulebook, kind by kind, in the order of its matters. */
export function conflicts(rulebook: Rulebook): readonly Conflict[] {
  const all = rulebook.matters.flatMap(({ id }) => on(rulebook, id));
  return conflictKinds.flatMap(kind => all.filter(it => it.kind === kind));
}

/** The conflicts on one matter between texts that are all among the given ones, such as those that cover a place. */
export function conflictsOn(
  rulebook: Rulebook,
  matter: string,
  documents: readonly PolicyDocument[] = rulebook.documents,
): readonly Conflict[] {
  const among = new Set(documents.map(it => it.slug));
  return on(rulebook, matter).filter(it => it.documents.every(one => among.has(one.slug)));
}
