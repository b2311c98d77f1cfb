/** How is a day written in each language? */
import { type Language, tags } from '../i18n/index.ts';

/** `2020-04-30` as 2020年4月30日 or 30 April 2020. */
export function formatDate(language: Language, date: string): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
