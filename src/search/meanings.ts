/** What does each known word say of a facility? */
import type { Fact } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { fold } from './fold.ts';
import { spoken } from './lexicon.ts';

/** What a name says: a fact's value, or a place; nothing for a word that is known for something else. */
export type Meaning = { readonly fact: Fact; readonly value: string } | undefined;

/** Said before a name: it is denied, asked about, or of somebody else. */
export const DENIED = /[不没无非未别勿否黑假]|还是|或|除|附近|隔壁|旁边|几家|其他|公立|公办/u;

/** The ways in which a label can be said: without what its brackets add, and each of two alternatives. */
function saidAs(label: string, lengthAtLeast: number): readonly string[] {
  const plain = label.replace(/[（(].*?[）)]/gu, '').trim();
  if (/[，、]/u.test(plain) || fold(plain).text.length < lengthAtLeast) return [];
  return plain.split(/或/u).map(it => fold(it).text);
}

/** Names of choices that say what kind of facility it is and whose; a name of two choices, or within another's, says neither. */
function choices({ vocabulary }: Rulebook): ReadonlyMap<string, Meaning> {
  const all = vocabulary.facts.flatMap(fact => (fact.options ?? []).map(option => ({ fact, option })));
  const names = new Map<string, Meaning>();
  for (const { fact, option } of all) {
    const about = fact.type === 'enum' && (fact.topic === 'facility' || fact.topic === 'people');
    const said = [...saidAs(option.zh, fact.nature === 'plan' ? 2 : 3), ...saidAs(option.en, 5)];
    for (const name of said) {
      const parts = fold(option.zh).text !== name && fold(option.en).text !== name;
      const elsewhere = all.some(
        it => it.option !== option && (parts || it.fact !== fact) && fold(it.option.zh).text.includes(name),
      );
      const isClear = about && typeof option.value === 'string' && !names.has(name) && !elsewhere;
      names.set(name, isClear ? { fact, value: option.value as string } : undefined);
    }
  }
  return names;
}

/** Every word that is known, the longest first where several begin alike. A known word that ends in a name of a choice means that choice. */
function meanings(rulebook: Rulebook): ReadonlyMap<string, Meaning> {
  const names = choices(rulebook);
  const location = rulebook.vocabulary.facts.find(it => it.type === 'division');
  const known = new Map<string, Meaning>();
  for (const word of rulebook.searchWords.groups.flat().map(it => fold(it).text)) {
    const end = [...names].find(([name, meaning]) => meaning && word.endsWith(name) && /^\p{Script=Han}/u.test(name));
    const before = end ? word.slice(0, -end[0].length) : '';
    known.set(word, end && !DENIED.test(before) ? end[1] : undefined);
  }
  for (const [name, meaning] of names) known.set(name, meaning);
  for (const { code, zh, en } of rulebook.divisions)
    if (location && code !== '000000')
      for (const it of [zh, spoken(zh), en, en.replace(/ (City|District|County)$/, '')])
        known.set(fold(it).text, { fact: location, value: code });
  return known;
}

const remembered = new WeakMap<Rulebook, ReadonlyMap<string, Meaning>>();

/** The names of a rulebook, made once. */
export function meaningsOf(rulebook: Rulebook): ReadonlyMap<string, Meaning> {
  const made = remembered.get(rulebook) ?? meanings(rulebook);
  remembered.set(rulebook, made);
  return made;
}
