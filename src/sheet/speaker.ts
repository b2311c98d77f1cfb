/** Who speaks on a sheet, and in which languages at once? */
import type { Text } from '../facts/index.ts';
import type { Voice } from '../report/index.ts';
import type { Said } from './block.ts';

/** Says something in every language of the sheet. */
export interface Speaker {
  /** Chinese, which is always there: the texts are. */
  readonly voice: Voice;
  readonly say: (key: string, params?: Record<string, unknown>) => Said;
  readonly each: (worded: (voice: Voice) => string) => Said;
  /** Words that the data have in both languages. */
  readonly data: (words: Text) => Said;
}

/** `voices`: Chinese first. */
export function speaker(voices: readonly [Voice, ...Voice[]]): Speaker {
  const each = (worded: (voice: Voice) => string): Said => {
    const all = voices.map(it => ({ language: it.language, text: worded(it) }));
    return all.filter(({ text }, at) => text !== '' && (at === 0 || text !== all[0]?.text));
  };
  return {
    voice: voices[0],
    each,
    say: (key, params) => each(it => it.words(key, params)),
    data: words => each(it => words[it.language]),
  };
}
