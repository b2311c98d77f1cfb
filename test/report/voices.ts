/** In which voices do the tests hear the report? */
import { type Language, translator } from '../../src/i18n/index.ts';
import type { Voice } from '../../src/report/index.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();

export function voice(language: Language): Voice {
  return { rulebook, language, words: translator(language) };
}
