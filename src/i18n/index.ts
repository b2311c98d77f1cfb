/** In which words do we speak? Chinese and English, from two files with the same keys. */
import { createInstance, type i18n } from 'i18next';
import en from './en.json' with { type: 'json' };
import zh from './zh-CN.json' with { type: 'json' };

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The tag of a language for `lang` attributes and Intl. */
export const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** An i18next instance that speaks one of the two languages and can switch. */
export function createWords(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    keySeparator: '.', // said expressly: else i18next looks at every key whether it may be a sentence
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  void instance.init();
  return instance;
}

/** The words of one language by key. Throws for a key that does not exist. */
export function translator(language: Language): (key: string, params?: Record<string, unknown>) => string {
  const { t, exists } = createWords(language);
  return (key, params = {}) => {
    if (!exists(key, params)) throw new Error(`No words for ${key}.`);
    return t(key, params);
  };
}
