/** How does one say a reason? “床位 25 张，不少于 20 张”. */
import type { LeafReason } from '../engine/index.ts';
import type { Fact } from '../facts/index.ts';
import { optionOf, valueName } from './names.ts';
import { alternatives, type Voice } from './voice.ts';

/** What the applicant said, and how that stands to what the text demands; no relations where the statement says it all. */
export interface Sentence {
  /** The same for reasons that make the same statement. */
  readonly id: string;
  readonly statement: string;
  readonly relations: readonly string[];
}

function wantedName(voice: Voice, fact: Fact, leaf: Pick<LeafReason, 'value'>): string {
  const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  return alternatives(
    voice,
    values.map(it => valueName(voice, fact, it)),
  );
}

/** What the text demands, without regard to the answer: “少于 20 张”; of a yes or no and of a set as a clause of its own. */
export function demandText(voice: Voice, fact: Fact, leaf: Pick<LeafReason, 'operator' | 'value'>): string {
  const { language, words } = voice;
  const wanted = wantedName(voice, fact, leaf);
  if (fact.type === 'bool') {
    const truth = leaf.operator === 'equal' ? leaf.value : !leaf.value;
    return fact.said[truth ? 'true' : 'false']?.[language] ?? wanted;
  }
  if (fact.type === 'set') {
    const side = leaf.operator === 'contains' ? 'with' : 'without';
    return optionOf(fact, leaf.value)?.[side]?.[language] ?? wanted;
  }
  return words(`reason.demand.${leaf.operator}`, { value: wanted });
}

function statement(voice: Voice, fact: Fact, leaf: LeafReason): string {
  const { language, words } = voice;
  const { actual } = leaf;
  if (fact.type === 'bool') return fact.said[actual ? 'true' : 'false']?.[language] ?? String(actual);
  if (fact.type === 'set') {
    const option = optionOf(fact, leaf.value);
    const side = (actual as readonly string[]).includes(String(leaf.value)) ? 'with' : 'without';
    return option?.[side]?.[language] ?? fact.label[language];
  }
  const short = optionOf(fact, actual)?.as?.[language];
  if (short) return short;
  return words(fact.type === 'int' ? 'reason.number' : 'reason.is', {
    subject: fact.said[language],
    value: valueName(voice, fact, actual),
  });
}

function relations(voice: Voice, fact: Fact, leaf: LeafReason): readonly string[] {
  if (fact.type === 'bool' || fact.type === 'set') return [];
  if (leaf.holds && leaf.operator === 'equal') return [];
  const side = leaf.holds ? 'holds' : 'fails';
  return [voice.words(`reason.${side}.${leaf.operator}`, { value: wantedName(voice, fact, leaf) })];
}

/** What the text wants of an answer that is not given, or not closely enough. */
function openRelation(voice: Voice, fact: Fact, leaf: LeafReason): string {
  return fact.type === 'division'
    ? voice.words('reason.placeWanted', { value: wantedName(voice, fact, leaf) })
    : voice.words('reason.wanted', { demand: demandText(voice, fact, leaf) });
}

/** One reason in words. */
export function sentence(voice: Voice, leaf: LeafReason): Sentence {
  const fact = voice.rulebook.vocabulary.byName.get(leaf.fact);
  if (!fact) throw new Error(`A reason speaks of ${leaf.fact}, which is no fact.`);
  if (leaf.holds === undefined) {
    const key = fact.type === 'division' ? 'reason.placeOpen' : 'reason.unanswered';
    return {
      id: leaf.fact,
      statement: voice.words(key, { subject: fact.label[voice.language] }),
      relations: [openRelation(voice, fact, leaf)],
    };
  }
  return {
    id: fact.type === 'set' ? `${leaf.fact} ${leaf.value}` : leaf.fact,
    statement: statement(voice, fact, leaf),
    relations: relations(voice, fact, leaf),
  };
}

/** How a statement stands to the text, in one phrase; empty where there is nothing to add. */
export function relationText({ words }: Voice, { relations }: Sentence): string {
  return relations.join(words('reason.and'));
}

/** A sentence as one line of text. */
export function sentenceText(voice: Voice, it: Sentence): string {
  const relation = relationText(voice, it);
  return relation ? voice.words('reason.joined', { statement: it.statement, relation }) : it.statement;
}
