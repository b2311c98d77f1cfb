/** Why does a rule stand as it does? The reasons that carry its decision, in words, and the questions it still depends on. */
import type { LeafReason } from '../engine/index.ts';
import type { Fact } from '../facts/index.ts';
import type { RuleView } from './matter.ts';
import { placeName, valueName } from './names.ts';
import { type Sentence, sentence } from './sentence.ts';
import { enumeration, type Voice } from './voice.ts';

/** A question still to be answered, by the name of its fact. */
interface Asked {
  readonly name: string;
  readonly question: string;
}

export interface Why {
  /** Said instead of reasons where the rule applies to every facility of its place. */
  readonly standing?: string;
  readonly known: readonly Sentence[];
  readonly asked: readonly Asked[];
  /** Where another reading gives another result: the questions whose answers could end the doubt. */
  readonly doubtsOn: readonly Asked[];
}

/** From so many members on, what a set has or lacks is said in one breath. */
const many = 3;

/** The members that a set has, or those that it lacks, as one sentence. */
function inOneBreath(voice: Voice, fact: Fact, members: readonly string[], has: boolean): Sentence {
  const values = enumeration(
    voice,
    members.map(it => valueName(voice, fact, it)),
  );
  const key = has ? 'reason.setHas' : 'reason.setLacks';
  return {
    id: `${fact.name} ${has}`,
    statement: voice.words(key, { subject: fact.label[voice.language], values }),
    relations: [],
  };
}

/** One reason, or all about one set that are alike, where those are many. */
function told(voice: Voice, leaf: LeafReason, all: readonly LeafReason[]): Sentence {
  const fact = voice.rulebook.vocabulary.byName.get(leaf.fact);
  if (fact?.type !== 'set') return sentence(voice, leaf);
  const has = (it: LeafReason) => Array.isArray(it.actual) && it.actual.includes(String(it.value));
  const alike = all.filter(it => it.fact === leaf.fact && has(it) === has(leaf));
  const members = [...new Set(alike.map(it => String(it.value)))];
  return members.length < many ? sentence(voice, leaf) : inOneBreath(voice, fact, members, has(leaf));
}

/** The sentences of some reasons in their order; what makes the same statement is said once, with all its relations. */
function sentences(voice: Voice, leaves: readonly LeafReason[]): readonly Sentence[] {
  const gathered = new Map<string, Sentence>();
  for (const leaf of leaves) {
    const next = told(voice, leaf, leaves);
    const before = gathered.get(next.id)?.relations ?? [];
    gathered.set(next.id, { ...next, relations: [...new Set([...before, ...next.relations])] });
  }
  return [...gathered.values()];
}

export function why(voice: Voice, { rule, decision, because }: RuleView): Why {
  const isGiven = (name: string) => because.some(it => it.fact === name && it.actual !== undefined);
  const questions = (names: readonly string[]) =>
    names.flatMap(name => {
      const fact = voice.rulebook.vocabulary.byName.get(name);
      // A place can be given and still be too wide.
      const question = isGiven(name) ? voice.words('results.whichDistrict') : fact?.question[voice.language];
      return question === undefined ? [] : [{ name, question }];
    });
  const asked = questions(decision.missing);
  const doubtsOn = questions(decision.contestedOn);
  if (decision.status === 'applies' && !rule.when) {
    const place = placeName(voice, rule.document.jurisdiction);
    return { standing: voice.words('results.standing', { place }), known: [], asked, doubtsOn };
  }
  const known = because.filter(it => it.holds !== undefined && it.fact !== 'asOf');
  return { known: sentences(voice, known), asked, doubtsOn };
}
