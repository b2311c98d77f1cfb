/** What of one rule can be read? Its parts one by one, so that a fault in one hides none in another. */
import { type Part, rootCondition, type Vocabulary } from '../../facts/index.ts';
import type { Fault } from '../fault.ts';
import type { Cite, Deadline } from '../rulebook.ts';
import { type Kind, type Modality, files as schemas } from '../shape.ts';
import { conditionForm } from './conditionForm.ts';
import { shaped } from './shaped.ts';

/** The rule's decided condition, or one of its other readings'; `true` where it is standing. */
export interface LegibleReading {
  readonly at: string;
  readonly demand: Part;
}

export interface LegibleRule {
  readonly file: string;
  /** Clause and departments of the file. */
  readonly clause: string;
  readonly fileDepartments: readonly string[];
  readonly id: string;
  readonly kind: Kind | undefined;
  readonly modality: Modality | undefined;
  readonly matter: string | undefined;
  readonly cite: readonly Cite[];
  readonly departments: readonly string[];
  readonly deadlines: readonly Deadline[];
  /** The decided one first, if it can be read; then the other readings that can be read. */
  readonly readings: readonly LegibleReading[];
}

export type Raw = Readonly<Partial<Record<string, unknown>>>;

const ruleSchema = schemas.rules.shape.rules.element;
const citeSchema = ruleSchema.shape.cite.element;
const deadlineSchema = ruleSchema.shape.deadlines.unwrap().element;

export function rawOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(it => typeof it === 'string') : [];
}

/** A rule of a file, and everything wrong with its shape and its words. */
export function legibleRule(
  entry: unknown,
  index: number,
  file: string,
  outer: Raw,
  vocabulary: Vocabulary | undefined,
) {
  const raw = rawOf(entry);
  const id = typeof raw.id === 'string' ? raw.id : `rules[${index}]`;
  const others: readonly unknown[] = Array.isArray(raw.otherReadings) ? raw.otherReadings : [];
  const faults: Fault[] = [];
  const read = (of: Raw, at: string, isReading: boolean): readonly LegibleReading[] => {
    if (of.when === undefined) return of.standing === true ? [{ at, demand: true }] : [];
    const form = conditionForm(of.when, { file, at, vocabulary, reading: isReading });
    faults.push(...form);
    const demand = form.length > 0 ? undefined : rootCondition.safeParse(of.when).data;
    return demand ? [{ at, demand }] : [];
  };
  const readings = [
    ...read(raw, id, false),
    ...others.flatMap((it, n) => read(rawOf(it), `${id} · otherReadings[${n}]`, true)),
  ];
  const shape = shaped(ruleSchema, entry, file, id).faults;
  // What the reading of the conditions has said precisely, the schema need not say again.
  faults.push(...(faults.length > 0 ? shape.filter(it => !/[ .]when($|[.[])/.test(it.at)) : shape));
  const rule: LegibleRule = {
    file,
    clause: typeof outer.clause === 'string' ? outer.clause : '',
    fileDepartments: stringsOf(outer.departments),
    id,
    kind: ruleSchema.shape.kind.safeParse(raw.kind).data,
    modality: ruleSchema.shape.modality.safeParse(raw.modality).data,
    matter: typeof raw.matter === 'string' ? raw.matter : undefined,
    cite: Array.isArray(raw.cite) ? raw.cite.flatMap(it => citeSchema.safeParse(it).data ?? []) : [],
    departments: stringsOf(raw.departments),
    deadlines: Array.isArray(raw.deadlines) ? raw.deadlines.flatMap(it => deadlineSchema.safeParse(it).data ?? []) : [],
    readings,
  };
  return { rule, faults };
}
