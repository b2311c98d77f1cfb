/** Is something so in every case that conditions can tell apart? Settled question by question, so that long lists stay quick. */
import {
  type Condition,
  type FactValue,
  type Leaf,
  leafTruth,
  leaves,
  representatives,
  type Vocabulary,
} from '../../facts/index.ts';

/** A condition, or what is left of it once some questions are settled. */
export type Part = Condition | boolean;

/** One question that can be settled by itself: a fact, or for sets one member of it. */
export interface Question {
  readonly fact: string;
  readonly member?: string;
}

type Settle = (leaf: Leaf) => boolean | undefined;

/** What is left of a condition when some of its leaves are settled. */
function settled(part: Part, by: Settle): Part {
  if (typeof part === 'boolean') return part;
  if ('fact' in part) return by(part) ?? part;
  const [isAll, inner] = 'all' in part ? [true, part.all] : [false, part.any];
  const rest: Condition[] = [];
  for (const it of inner) {
    const left = settled(it, by);
    if (left === !isAll) return left;
    if (typeof left !== 'boolean') rest.push(left);
  }
  if (rest.length === 0) return isAll;
  return isAll ? { all: rest } : { any: rest };
}

/** The question that a demand asks. */
export function questionOf(vocabulary: Vocabulary, leaf: Leaf): Question {
  const isSet = vocabulary.byName.get(leaf.fact)?.type === 'set';
  return isSet ? { fact: leaf.fact, member: String(leaf.value) } : { fact: leaf.fact };
}

/** The answers to a question that the demands can tell apart, each as the way it settles leaves. */
function answers(
  vocabulary: Vocabulary,
  { fact: name, member }: Question,
  demands: readonly Leaf[],
): readonly Settle[] {
  if (member !== undefined)
    return [true, false].map(has => leaf => {
      if (leaf.fact !== name || leaf.value !== member) return undefined;
      return has === (leaf.operator === 'contains');
    });
  const fact = vocabulary.byName.get(name);
  if (!fact) throw new Error(`A condition asks for ${name}, which is no fact.`);
  const values = representatives(
    fact,
    demands.filter(it => it.fact === name),
  );
  const elsewhere: readonly FactValue[] = fact.type === 'division' ? ['000000'] : [];
  return [...new Set([...values, ...elsewhere])].map(
    value => leaf => (leaf.fact === name ? leafTruth(leaf, value) : undefined),
  );
}

function demandsOf(parts: readonly Part[]): readonly Leaf[] {
  return parts.flatMap(it => (typeof it === 'boolean' ? [] : leaves(it)));
}

/** Whether `holds` is true of the parts' values in every case. */
export function everyCase(
  vocabulary: Vocabulary,
  parts: readonly Part[],
  holds: (values: readonly boolean[]) => boolean,
): boolean {
  const seen = new Set<string>();
  const all = demandsOf(parts);
  const holdsFor = (left: readonly Part[]): boolean => {
    const next = demandsOf(left)[0];
    if (!next) return holds(left as readonly boolean[]);
    const key = JSON.stringify(left);
    if (seen.has(key)) return true;
    const holdsHere = answers(vocabulary, questionOf(vocabulary, next), all).every(by =>
      holdsFor(left.map(it => settled(it, by))),
    );
    if (holdsHere) seen.add(key);
    return holdsHere;
  };
  return holdsFor(parts);
}

/** Whether a condition ever turns on a fact in the cases where another condition fails. */
export function turnsOn(vocabulary: Vocabulary, when: Condition, fact: string, unless: Condition): boolean {
  const demands = leaves(when).filter(it => it.fact === fact);
  const questions = new Map(
    demands.map(it => [JSON.stringify(questionOf(vocabulary, it)), questionOf(vocabulary, it)]),
  );
  return [...questions.values()].some(question => {
    const [first, ...others] = answers(vocabulary, question, demands).map(by => settled(when, by));
    return others.some(
      other =>
        first !== undefined && !everyCase(vocabulary, [unless, first, other], ([asked, a, b]) => asked || a === b),
    );
  });
}
