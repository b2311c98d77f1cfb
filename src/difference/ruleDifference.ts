/** In what do two states of the rulebook differ, rule by rule, question by question and matter by matter? */
import type { Text } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';

/** The parts of a rule that can differ, in the order in which they are told. */
export const parts = [
  'document',
  'when',
  'otherReadings',
  'deadlines',
  'modality',
  'kind',
  'matter',
  'departments',
  'cite',
  'title',
  'note',
] as const;

export type Part = (typeof parts)[number];

/** A rule that both states have, and the parts in which they differ. */
export interface ChangedRule {
  readonly before: Rule;
  readonly after: Rule;
  readonly parts: readonly Part[];
}

/** A question or a matter that only one state has, or that differs in these of its parts, named as in the data. */
export interface ChangedEntry {
  readonly of: 'question' | 'matter';
  /** The name of the fact, or the matter's id. */
  readonly id: string;
  readonly title: Text;
  readonly change: 'added' | 'removed' | 'changed';
  readonly parts: readonly string[];
}

export interface RuleDifference {
  readonly added: readonly Rule[];
  readonly removed: readonly Rule[];
  readonly changed: readonly ChangedRule[];
  readonly entries: readonly ChangedEntry[];
}

function byId({ rules }: Rulebook): ReadonlyMap<string, Rule> {
  return new Map(rules.map(it => [it.id, it]));
}

/** What a rule says in one of its parts; of its document, where and from when it speaks. */
function said(rule: Rule, part: Part): string {
  const { number, jurisdiction, inForceFrom } = rule.document;
  return JSON.stringify(part === 'document' ? [number, jurisdiction, inForceFrom] : (rule[part] ?? null));
}

interface Entry {
  readonly id: string;
  readonly title: Text;
  readonly all: object;
}

function entriesOf({ vocabulary, matters }: Rulebook): Readonly<Record<ChangedEntry['of'], readonly Entry[]>> {
  return {
    question: vocabulary.facts.map(it => ({ id: it.name, title: it.label, all: it })),
    matter: matters.map(it => ({ id: it.id, title: it.title, all: it })),
  };
}

/** The parts that two entries do not have alike. */
function unlike(one: object, other: object): readonly string[] {
  const [a, b] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))];
  const names = [...new Set([...a.keys(), ...b.keys()])];
  return names.filter(it => JSON.stringify(a.get(it)) !== JSON.stringify(b.get(it)));
}

function changedEntries(before: Rulebook, after: Rulebook): readonly ChangedEntry[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return (['question', 'matter'] as const).flatMap(of => {
    const was = new Map(old[of].map(it => [it.id, it]));
    const is = new Set(now[of].map(it => it.id));
    return [
      ...now[of].flatMap(({ id, title, all }): readonly ChangedEntry[] => {
        const earlier = was.get(id);
        if (!earlier) return [{ of, id, title, change: 'added', parts: [] }];
        const parts = unlike(earlier.all, all);
        return parts.length > 0 ? [{ of, id, title, change: 'changed', parts }] : [];
      }),
      ...old[of].flatMap(({ id, title }): readonly ChangedEntry[] =>
        is.has(id) ? [] : [{ of, id, title, change: 'removed', parts: [] }],
      ),
    ];
  });
}

/** Compares rules by their ids, questions by the names of their facts, matters by their ids. */
export function ruleDifference(before: Rulebook, after: Rulebook): RuleDifference {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: after.rules.filter(it => !old.has(it.id)),
    removed: before.rules.filter(it => !now.has(it.id)),
    changed: after.rules.flatMap((rule): readonly ChangedRule[] => {
      const was = old.get(rule.id);
      if (!was) return [];
      const differing = parts.filter(it => said(was, it) !== said(rule, it));
      return differing.length > 0 ? [{ before: was, after: rule, parts: differing }] : [];
    }),
    entries: changedEntries(before, after),
  };
}
