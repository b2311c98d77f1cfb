/** How does one say a reason? “床位 25 张，不少于 20 张”. The words themselves come from the caller's locale. */
import type { LeafReason } from '../engine/index.ts';
import type { Fact, FactValue, Language, Option } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** A locale's words by key, as `src/i18n` gives them. */
export type Words = (key: string, params?: Record<string, unknown>) => string;

export interface Voice {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly words: Words;
}

/** What the applicant said, and how that stands to what the text demands; `relation` is empty where the statement says it all. */
export interface Sentence {
  readonly statement: string;
  readonly relation: string;
}

/** A place by its names, the widest first: “重庆市大渡口区”. */
export function placeName({ rulebook, language, words }: Voice, code: string): string {
  const parents = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  const names = [...new Set(parents)].flatMap(it => {
    const found = rulebook.divisions.find(division => division.code === it);
    return found ? [found[language]] : [];
  });
  if (names.length === 0) return words('reason.placeByCode', { code });
  return language === 'zh' ? names.join('') : [...names].reverse().join(', ');
}

function list(voice: Voice, items: readonly string[]): string {
  const locale = voice.language === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
}

function optionOf(fact: Fact, value: unknown): Option | undefined {
  return fact.options?.find(it => it.value === value);
}

/** The name of one value: an option's label, a number with its unit, a place. */
function valueName(voice: Voice, fact: Fact, value: unknown): string {
  if (fact.type === 'division') return placeName(voice, String(value));
  if (fact.type === 'int') return `${value}${fact.unit ? ` ${fact.unit[voice.language]}` : ''}`;
  return optionOf(fact, value)?.[voice.language] ?? String(value);
}

/** An answer as it is shown in a list: “20 张”, “远程医疗、家庭病床”, “以上都没有”. */
export function answerName(voice: Voice, fact: Fact, value: FactValue): string {
  if (!Array.isArray(value)) return valueName(voice, fact, value);
  if (value.length === 0) return fact.none?.[voice.language] ?? '';
  const names = value.map(it => valueName(voice, fact, it));
  return names.join(voice.language === 'zh' ? '、' : ', ');
}

function wantedName(voice: Voice, fact: Fact, leaf: LeafReason): string {
  const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  return list(
    voice,
    values.map(it => valueName(voice, fact, it)),
  );
}

/** What the text demands, without regard to the answer: “少于 20 张”. */
function demand(voice: Voice, fact: Fact, leaf: LeafReason): string {
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

function relation(voice: Voice, fact: Fact, leaf: LeafReason): string {
  if (fact.type === 'bool' || fact.type === 'set') return '';
  if (leaf.holds && leaf.operator === 'equal') return '';
  const side = leaf.holds ? 'holds' : 'fails';
  return voice.words(`reason.${side}.${leaf.operator}`, { value: wantedName(voice, fact, leaf) });
}

/** One reason in words. */
export function sentence(voice: Voice, leaf: LeafReason): Sentence {
  const fact = voice.rulebook.vocabulary.byName.get(leaf.fact);
  if (!fact) throw new Error(`A reason speaks of ${leaf.fact}, which is no fact.`);
  if (leaf.holds === undefined) {
    const key = fact.type === 'division' ? 'reason.placeOpen' : 'reason.unanswered';
    return {
      statement: voice.words(key, { subject: fact.label[voice.language] }),
      relation:
        fact.type === 'division'
          ? voice.words('reason.placeWanted', { value: wantedName(voice, fact, leaf) })
          : voice.words('reason.wanted', { demand: demand(voice, fact, leaf) }),
    };
  }
  return { statement: statement(voice, fact, leaf), relation: relation(voice, fact, leaf) };
}

/** A sentence as one line of text. */
export function sentenceText({ words }: Voice, { statement, relation }: Sentence): string {
  return relation ? words('reason.joined', { statement, relation }) : statement;
}
