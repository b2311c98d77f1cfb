/** Why does a rule stand as it does? The reasons that carry its decision, in words, and the questions it still depends on. */
import type { LeafReason } from '../engine/index.ts';
import type { Fact } from '../facts/index.ts';
import type { RuleView } from './report.ts';
import { placeName, type Sentence, sentence, type Voice } from './sentence.ts';

export interface Why {
  /** Said instead of reasons where the rule applies to every facility of its place. */
  readonly standing?: string;
  readonly known: readonly Sentence[];
  readonly asked: readonly Fact[];
}

/** From so many on, what a set has or lacks is said in one breath. */
const many = 3;

/** The members that a set has, or those that it lacks, as one sentence. */
function inOneBreath(voice: Voice, fact: Fact, leaves: readonly LeafReason[], has: boolean): Sentence {
  const names = leaves.map(it => fact.options?.find(option => option.value === it.value)?.[voice.language] ?? it.value);
  const values = names.join(voice.language === 'zh' ? '、' : ', ');
  return {
    statement: voice.words(has ? 'reason.setHas' : 'reason.setLacks', { subject: fact.label[voice.language], values }),
    relation: '',
  };
}

/** The sentences of some reasons in their order; many about one set are gathered where the first of them stands. */
function sentences(voice: Voice, leaves: readonly LeafReason[]): readonly Sentence[] {
  const kindOf = (it: LeafReason) => {
    const has = Array.isArray(it.actual) && it.actual.includes(String(it.value));
    return voice.rulebook.vocabulary.byName.get(it.fact)?.type === 'set' ? `${it.fact} ${has}` : undefined;
  };
  return leaves.flatMap((leaf, at) => {
    const kind = kindOf(leaf);
    const alike = kind ? leaves.filter(it => kindOf(it) === kind) : [];
    const fact = voice.rulebook.vocabulary.byName.get(leaf.fact);
    if (!fact || alike.length < many) return [sentence(voice, leaf)];
    return leaves.indexOf(alike[0] ?? leaf) === at
      ? [inOneBreath(voice, fact, alike, kind?.endsWith('true') === true)]
      : [];
  });
}

export function why(voice: Voice, { rule, decision, because }: RuleView): Why {
  const asked = decision.missing.flatMap(it => voice.rulebook.vocabulary.byName.get(it) ?? []);
  if (decision.status === 'applies' && !rule.when) {
    const place = placeName(voice, rule.document.jurisdiction);
    return { standing: voice.words('results.standing', { place }), known: [], asked };
  }
  return {
    known: sentences(
      voice,
      because.filter(it => it.holds !== undefined && it.fact !== 'asOf'),
    ),
    asked,
  };
}
