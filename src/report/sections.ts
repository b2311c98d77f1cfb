/** In which order are matters read? Procedures before benefits, and what the text merely encourages apart from what it grants. */
import type { Kind } from '../rulebook/index.ts';
import type { MatterView, Part } from './matter.ts';

/** A kind of matters; those that the text merely encourages or explores stand apart, for they entitle nobody. */
export interface Section {
  readonly id: Kind | 'encouragement';
  readonly matters: readonly MatterView[];
  /** The key of the words to read before the matters. */
  readonly note?: string;
}

/** What must be gone through before what may be had, encouragements last. */
export const readingOrder: readonly Section['id'][] = [
  'procedure',
  'deadline',
  'obligation',
  'benefit',
  'equalTreatment',
  'encouragement',
  'redLine',
];

/** Whether the rules that carry a benefit do no more than encourage or explore. What is to be done stays with what is to be done, however softly it is said. */
export function isMereEncouragement({ matter, carrying }: MatterView): boolean {
  const soft = ['encourage', 'explore'];
  return matter.kind === 'benefit' && carrying.every(it => soft.includes(it.rule.modality));
}

/** The section in which a matter is read. */
export function sectionOf(view: MatterView): Section['id'] {
  return isMereEncouragement(view) ? 'encouragement' : view.matter.kind;
}

/** The documents name some procedures and not all; where they name none, that is no promise either. */
function noteOf(id: Section['id'], part: Part, count: number): string | undefined {
  if (id === 'encouragement') return 'results.encouragement';
  if (id !== 'procedure' || part !== 'applies') return undefined;
  return count > 0 ? 'results.notAllProcedures' : 'results.noProcedures';
}

/**
 * Matters of a part in reading order; in each section, those that rest on the answers before those that hold for everybody.
 * No section is empty but the procedures where none apply: `all` are the matters of the part, of which `matters` may be a selection.
 */
export function sections(matters: readonly MatterView[], part: Part, all = matters): readonly Section[] {
  const forEverybody = (it: MatterView) => it.carrying.every(view => !view.rule.when);
  const isMissed = (id: Section['id']) =>
    id === 'procedure' && part === 'applies' && !all.some(it => sectionOf(it) === id);
  return readingOrder.flatMap(id => {
    const here = matters.filter(it => sectionOf(it) === id);
    if (here.length === 0 && !isMissed(id)) return [];
    const note = noteOf(id, part, here.length);
    const ordered = [...here.filter(it => !forEverybody(it)), ...here.filter(forEverybody)];
    return [{ id, matters: ordered, ...(note && { note }) }];
  });
}
