/** How is a day written in each language? */
import { type Language, tags } from '../i18n/index.ts';

const shape = { dateStyle: 'long', timeZone: 'UTC' } as const;

/** Made once: making one takes longer than drawing a whole card. */
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat(tags.zh, shape),
  en: new Intl.DateTimeFormat(tags.en, shape),
};

/** `2020-04-30` as 2020年4月30日 or 30 April 2020. */
export function formatDate(language: Language, date: string): string {
  return formats[language].format(new Date(`${date}T00:00:00Z`));
}
