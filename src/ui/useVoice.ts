/** In which words does the page speak now? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/index.ts';
import type { Voice, Words } from '../report/index.ts';
import { rulebook } from './corpus.ts';

/** The rulebook, the language and its words, as the report wants them. */
export function useVoice(): Voice {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => ({ rulebook, language: i18n.language as Language, words: t as unknown as Words }),
    [t, i18n.language],
  );
}
