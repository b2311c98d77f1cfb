/** In which small ways can a rule be wrong? Every one of them, one at a time. */
import type { Fact, Vocabulary } from '../../src/facts/index.ts';
import { kinds, modalities, units } from '../../src/rulebook/index.ts';

/** A rule as it stands in its file. */
interface RawRule {
  readonly id: string;
  readonly kind: string;
  readonly modality: string;
  readonly when?: Node;
  readonly standing?: true;
  readonly otherReadings?: readonly RawReading[];
  readonly cite: readonly { readonly clause: string; readonly quote: string }[];
  readonly departments?: readonly string[];
  readonly deadlines?: readonly { readonly amount: number; readonly unit: string }[];
}
interface RawReading {
  readonly when?: Node;
  readonly standing?: true;
}
export interface RawFile {
  readonly departments: readonly string[];
  readonly rules: readonly RawRule[];
}
interface RawLeaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}
type Node = RawLeaf | { readonly all: readonly Node[] } | { readonly any: readonly Node[] };

/** The kinds of mutation, as the score lists them. */
export const operators = [
  'constant ±1',
  'operator flipped',
  'value exchanged',
  'condition dropped',
  'condition duplicated',
  'all for any',
  'list value removed',
  'list value added',
  'made standing',
  'given a condition',
  'reading dropped',
  'deadline amount',
  'deadline unit',
  'deadline dropped',
  'modality',
  'kind',
  'department',
  'quote shortened',
] as const;

export interface Mutant {
  readonly rule: string;
  readonly operator: (typeof operators)[number];
  /** What was changed, to what. */
  readonly change: string;
  readonly mutated: RawRule;
}

type Change = readonly [operator: Mutant['operator'], change: string, node: Node];

const flips: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  lessThan: ['lessThanInclusive', 'greaterThanInclusive'],
  lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThanInclusive'],
  greaterThanInclusive: ['greaterThan', 'lessThan'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
};

function optionsOf(fact: Fact | undefined): readonly unknown[] {
  return (fact?.options ?? []).map(it => it.value);
}

function leafChanges(vocabulary: Vocabulary, leaf: RawLeaf): readonly Change[] {
  const { fact: name, operator, value } = leaf;
  const fact = vocabulary.byName.get(name);
  const shown = `${name} ${operator} ${JSON.stringify(value)}`;
  const flipped = (flips[operator] ?? []).map(
    (it): Change => ['operator flipped', `${shown} → ${it}`, { ...leaf, operator: it }],
  );
  if (typeof value === 'number') {
    const near = [value - 1, value + 1].filter(it => it >= (fact?.min ?? it) && it <= (fact?.max ?? it));
    return [...flipped, ...near.map((it): Change => ['constant ±1', `${shown} → ${it}`, { ...leaf, value: it }])];
  }
  if (Array.isArray(value)) {
    const without =
      value.length < 2
        ? []
        : value.map((it, at): Change => {
            return ['list value removed', `${shown} less ${it}`, { ...leaf, value: value.toSpliced(at, 1) }];
          });
    const others = optionsOf(fact).filter(it => !value.includes(it));
    const added = others.map(
      (it): Change => ['list value added', `${shown} plus ${it}`, { ...leaf, value: [...value, it] }],
    );
    return [...flipped, ...without, ...added];
  }
  // Of two options the other is what the opposite operator says.
  const others = fact?.type === 'division' ? [] : optionsOf(fact).filter(it => it !== value);
  const exchanged = fact?.type === 'bool' ? [] : others;
  return [
    ...flipped,
    ...exchanged.map((it): Change => ['value exchanged', `${shown} → ${it}`, { ...leaf, value: it }]),
  ];
}

/** Every condition that differs from this one in one place. */
function conditionChanges(vocabulary: Vocabulary, node: Node): readonly Change[] {
  if ('fact' in node) return leafChanges(vocabulary, node);
  const [key, parts] = 'all' in node ? (['all', node.all] as const) : (['any', node.any] as const);
  const wrap = (inner: readonly Node[]): Node => (key === 'all' ? { all: inner } : { any: inner });
  const name = (it: Node) => JSON.stringify(it).slice(0, 80);
  const turned: Node = key === 'all' ? { any: parts } : { all: parts };
  return [
    ...(parts.length > 1 ? [['all for any', `${key} of ${parts.length} turned`, turned] as Change] : []),
    ...(parts.length > 1
      ? parts.map((it, at): Change => ['condition dropped', `without ${name(it)}`, wrap(parts.toSpliced(at, 1))])
      : []),
    ...parts.map((it, at): Change => ['condition duplicated', `twice ${name(it)}`, wrap(parts.toSpliced(at, 0, it))]),
    ...parts.flatMap((it, at) =>
      conditionChanges(vocabulary, it).map(
        ([operator, change, inner]): Change => [operator, change, wrap(parts.with(at, inner))],
      ),
    ),
  ];
}

/** The quote without its first or last character, and without its first or last phrase. */
function shorter(quote: string): readonly string[] {
  const phrases = quote.split(/(?<=[，；、。])/u);
  const whole =
    phrases.length > 1
      ? [
          phrases.slice(1).join(''),
          phrases
            .slice(0, -1)
            .join('')
            .replace(/[，；、]$/u, ''),
        ]
      : [];
  return [...new Set([quote.slice(1), quote.slice(0, -1), ...whole])].filter(it => it.trim() !== '' && it !== quote);
}

const nonprofit: Node = { all: [{ fact: 'profitStatus', operator: 'equal', value: 'nonprofit' }] };

/** A reading with its condition changed in each way; a standing one with a condition. */
function demandChanges<T extends RawReading>(
  vocabulary: Vocabulary,
  reading: T,
  at: string,
): readonly (readonly [Mutant['operator'], string, T])[] {
  const { when, standing: _standing, ...rest } = reading;
  if (!when) return [['given a condition', `${at}only nonprofit`, { ...rest, when: nonprofit } as T]];
  return [
    ['made standing', `${at}for everybody`, { ...rest, standing: true } as T],
    ...conditionChanges(vocabulary, when).map(
      ([operator, change, node]) => [operator, at + change, { ...reading, when: node }] as const,
    ),
  ];
}

/** Every mutant of one rule. `named`: the departments that its document names anywhere, for exchanges. */
export function mutantsOf(
  vocabulary: Vocabulary,
  rule: RawRule,
  file: RawFile,
  named: readonly string[],
): readonly Mutant[] {
  const made = (operator: Mutant['operator'], change: string, more: Partial<RawRule>): Mutant => ({
    rule: rule.id,
    operator,
    change,
    mutated: { ...rule, ...more },
  });
  const others = rule.otherReadings ?? [];
  const departments = rule.departments ?? file.departments;
  const stranger = named.find(it => !departments.includes(it));
  const swapped = [
    ...(departments.length > 1 ? [departments.toSpliced(0, 2, departments[1] ?? '', departments[0] ?? '')] : []),
    ...(stranger ? departments.map((_, at) => departments.with(at, stranger)) : []),
    ...(departments.length > 1 ? departments.map((_, at) => departments.toSpliced(at, 1)) : []),
  ];
  const deadlines = rule.deadlines ?? [];
  const withDeadline = (at: number, more: object) => ({
    deadlines: deadlines.map((it, index) => (index === at ? { ...it, ...more } : it)),
  });
  return [
    ...demandChanges(vocabulary, rule, '').map(
      ([operator, change, mutated]): Mutant => ({ rule: rule.id, operator, change, mutated }),
    ),
    ...others.flatMap((reading, at) => [
      made('reading dropped', `otherReadings[${at}]`, { otherReadings: others.toSpliced(at, 1) }),
      ...demandChanges(vocabulary, reading, `otherReadings[${at}] `).map(([operator, change, mutated]) =>
        made(operator, change, { otherReadings: others.with(at, mutated) }),
      ),
    ]),
    ...deadlines.flatMap(({ amount, unit }, at) => [
      ...[amount - 1, amount + 1].map(it =>
        made('deadline amount', `${amount} → ${it}`, withDeadline(at, { amount: it })),
      ),
      ...units
        .filter(it => it !== unit)
        .map(it => made('deadline unit', `${unit} → ${it}`, withDeadline(at, { unit: it }))),
      made('deadline dropped', `${amount} ${unit}`, { deadlines: deadlines.toSpliced(at, 1) }),
    ]),
    ...modalities
      .filter(it => it !== rule.modality)
      .map(it => made('modality', `${rule.modality} → ${it}`, { modality: it })),
    ...kinds.filter(it => it !== rule.kind).map(it => made('kind', `${rule.kind} → ${it}`, { kind: it })),
    ...swapped.map(it => made('department', it.join('、'), { departments: it })),
    ...rule.cite.flatMap(({ clause, quote }, at) =>
      shorter(quote).map(it =>
        made('quote shortened', `${clause}: ${it.slice(0, 60)}`, { cite: rule.cite.with(at, { clause, quote: it }) }),
      ),
    ),
  ];
}
