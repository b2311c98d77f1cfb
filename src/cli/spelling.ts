/** How are the names that are searched for spelt in pinyin? Made when the page is built, or when a command searches for Latin letters. */
import type { Rulebook } from '../rulebook/index.ts';
import { namesToSpell, type Spelt } from '../search/index.ts';

/** Initials and pinyin of each name; what is not Chinese in it is left out but for Latin letters and figures. */
export async function spellingOf(rulebook: Rulebook): Promise<readonly Spelt[]> {
  const { pinyin } = await import('pinyin-pro');
  return namesToSpell(rulebook).map(name => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
      .map(it => it.toLowerCase().replace(/[^a-z0-9]/g, ''))
      .filter(it => it !== '');
    return [name, syllables.map(it => it[0]).join(''), syllables.join(' ')];
  });
}
