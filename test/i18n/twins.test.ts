/** Do both languages say everything, with the same blanks, and nothing that nobody asks for? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import { createWords, tags, translator } from '../../src/i18n/index.ts';
import zh from '../../src/i18n/zh-CN.json' with { type: 'json' };

type Tree = { readonly [key: string]: string | Tree };

function entries(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, it]) =>
    typeof it === 'string' ? [[path + name, it] as const] : entries(it, `${path}${name}.`),
  );
}

/** A key without its plural ending; Chinese has only one form. */
const base = (key: string) => key.replace(/_(one|other)$/, '');
const blanks = (words: string) => [...words.matchAll(/{{(\w+)}}/g)].map(it => it[1] ?? '').sort();

const chinese = entries(zh);
const english = entries(en);

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(it => /\.tsx?$/.test(it))
  .map(it => readFileSync(join('src', it), 'utf8'))
  .join('\n');

/** Beginnings of keys whose endings the code puts in, from a status, a kind and the like. */
const composed =
  /^(page|nav|answer\.(applies|toDo)|desk\.(kind|narrow)|place\.level|kind|group|groupMeaning|groupEmpty|status|modality|modalityMeaning|unit|fault|results\.because|proofs\.heading|diff\.(part|entry)|condition|reason\.(demand|holds|fails)|start\.example|notice\.own|assurance\.(operator|door|folder)|glossary\.grade|cli\.refused|conflicts\.(kind|kindMeaning|what)|later\.(badge|badgeMeaning|grade|gradeMeaning)|sheet\.(open|part|partHelp|step|stepHelp)|offline\.(way|clear\.shelf)|reading\.(size|theme))\./;

/** Every string in the code that is a key, whichever call it is an argument of. */
const literals = new Set([...source.matchAll(/'([a-z][\w]*(?:\.\w+)*)'/g)].map(it => it[1] ?? ''));

describe('the words of the page', () => {
  it('have the same keys in Chinese and in English', () => {
    const keys = (all: typeof chinese) => [...new Set(all.map(([key]) => base(key)))].sort();
    expect(keys(english)).toEqual(keys(chinese));
  });

  it('count in one form in Chinese and in both forms in English', () => {
    const plural = (all: typeof chinese, ending: string) =>
      all.filter(([key]) => key.endsWith(ending)).map(([key]) => base(key));
    const counting = chinese.filter(([, words]) => words.includes('{{count}}')).map(([key]) => base(key));
    expect(plural(chinese, '_one')).toEqual([]);
    expect(plural(chinese, '_other').sort()).toEqual([...counting].sort());
    expect(plural(english, '_one').sort()).toEqual(plural(english, '_other').sort());
    expect(counting.filter(it => !plural(english, '_one').includes(it))).toEqual([]);
  });

  it('leave the same blanks in both, so that no number or name is lost in translation; of one thing no number need be said', () => {
    const rephrased = ['reason.title', 'reason.fails.notEqual'];
    const expected = new Map(chinese.map(([key, words]) => [base(key), blanks(words)]));
    const differing = english.filter(([key, words]) => {
      const wanted = expected.get(base(key)) ?? [];
      if (rephrased.includes(key)) return false;
      return key.endsWith('_one')
        ? blanks(words).some(it => !wanted.includes(it))
        : String(blanks(words)) !== String(wanted);
    });
    expect(differing).toEqual([]);
  });

  it('are nowhere empty, and the English has no Chinese but the words of the law it explains', () => {
    expect([...chinese, ...english].filter(([, words]) => words.trim() === '' && words !== ' – ')).toEqual([]);
    const quoting = /^(modalityMeaning\.|nav\.otherLanguage$)/;
    expect(english.filter(([key, words]) => /\p{Script=Han}/u.test(words) && !quoting.test(key))).toEqual([]);
  });

  it('exist for every key the code asks for', () => {
    const asked = [...source.matchAll(/\b(?:t|words)\(\s*'([\w.]+)'/g)].map(it => it[1] ?? '');
    const known = new Set(chinese.map(([key]) => base(key)));
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter(it => !known.has(it))).toEqual([]);
  });

  it('are all asked for by the code', () => {
    const idle = chinese.map(([key]) => base(key)).filter(it => !composed.test(it) && !literals.has(it));
    expect(idle).toEqual([]);
  });
});

describe('a translator', () => {
  it('counts in the grammar of its language', () => {
    expect(translator('en')('unit.month', { count: 1 })).toBe('1 month');
    expect(translator('en')('unit.month', { count: 3 })).toBe('3 months');
    expect(translator('zh')('unit.month', { count: 1 })).toBe('1 个月');
  });

  it('throws for words it does not have, instead of showing a key', () => {
    expect(() => translator('zh')('no.such.words')).toThrow('No words for no.such.words.');
  });

  it('writes values as they are, without HTML escapes', () => {
    expect(createWords('zh').t('place.chosen', { place: 'A&B' })).toBe('已选：A&B');
  });

  it('is tagged zh-CN or en-GB for screen readers and Intl', () => {
    expect(tags).toEqual({ zh: 'zh-CN', en: 'en-GB' });
  });
});
