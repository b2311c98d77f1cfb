/** How is a day written that somebody has to keep? With its weekday. */
import type { Voice } from '../report/index.ts';

/** “2026年6月2日星期二”, “Tuesday, 2 June 2026”. */
export function dayText({ language }: Pick<Voice, 'language'>, day: string): string {
  const tag = language === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
