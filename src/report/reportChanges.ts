/** What is different between two reports: what appeared, what disappeared, what stands elsewhere? */
import type { Matter } from '../rulebook/index.ts';
import type { Part } from './matter.ts';
import type { Report } from './report.ts';

/** A matter and the part in which it was and is shown; undefined where no document of the place speaks of it. */
export interface MovedMatter {
  readonly matter: Matter;
  readonly from: Part | undefined;
  readonly to: Part | undefined;
}

/** The matters that moved, in the order of the later report and, gone from it, of the earlier. */
export function reportChanges(before: Report, after: Report): readonly MovedMatter[] {
  const was = new Map(before.matters.map(it => [it.matter, it.look]));
  const is = new Map(after.matters.map(it => [it.matter, it.look]));
  const all = new Set([...is.keys(), ...was.keys()]);
  return [...all]
    .map(matter => ({ matter, from: was.get(matter), to: is.get(matter) }))
    .filter(it => it.from !== it.to);
}
