/** Which Chinese names does somebody mean who types their pinyin, or its initials? */
import type { Rulebook } from '../rulebook/index.ts';

/** A name, the initials of its characters (`hp`) and their pinyin (`huan ping`), made at build time. */
export type Spelt = readonly [name: string, initials: string, pinyin: string];

/** The names that can be found by pinyin. */
export function namesToSpell(rulebook: Rulebook): readonly string[] {
  const { matters, vocabulary, rules, terms, searchWords } = rulebook;
  const names = [
    ...searchWords.groups.flat(),
    ...matters.map(it => it.title.zh),
    ...vocabulary.facts.flatMap(it => [it.label.zh, ...(it.type === 'bool' ? [] : (it.options ?? []).map(o => o.zh))]),
    ...rules.flatMap(it => it.departments.map(({ name }) => name)),
    ...terms.flatMap(it => [it.zh, ...(it.also ?? [])]),
  ];
  return [...new Set(names)].filter(it => /\p{Script=Han}/u.test(it) && [...it].length > 1);
}

/** How well a spelling fits what was typed, 0 best; undefined where it does not. Letters may stop within a syllable. */
function fitness([, initials, pinyin]: Spelt, typed: string): number | undefined {
  const run = pinyin.replaceAll(' ', '');
  if (initials === typed || run === typed) return 0;
  if (run.startsWith(typed)) return 1;
  if (initials.startsWith(typed)) return 2;
  if (initials.includes(typed)) return 3;
  const syllables = pinyin.split(' ');
  return typed.length > 3 && syllables.some((_, at) => syllables.slice(at).join('').startsWith(typed)) ? 3 : undefined;
}

/** The names that fit best what was typed in Latin letters; none for a single letter. */
export function spelt(spelling: readonly Spelt[], typed: string): readonly string[] {
  if (typed.length < 2) return [];
  const fitting = spelling.flatMap(it => {
    const how = fitness(it, typed);
    return how === undefined ? [] : [{ name: it[0], how }];
  });
  const best = Math.min(...fitting.map(it => it.how));
  return fitting.filter(it => it.how === best).map(it => it.name);
}
