/** How is a day written? With its weekday where somebody has to keep it. */
import type { Voice } from '../report/index.ts';

type Style = 'full' | 'long';

const format = (tag: string, dateStyle: Style) => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });

/** Made once: making one takes longer than drawing a list of days. */
const formats: Readonly<Record<Voice['language'], Readonly<Record<Style, Intl.DateTimeFormat>>>> = {
  zh: { full: format('zh-CN', 'full'), long: format('zh-CN', 'long') },
  en: { full: format('en-GB', 'full'), long: format('en-GB', 'long') },
};

/** `full`: “2026年6月2日星期二”, “Tuesday 2 June 2026”; `long`: without the weekday. */
export function dayText({ language }: Pick<Voice, 'language'>, day: string, style: Style = 'full'): string {
  return formats[language][style].format(new Date(`${day}T00:00:00Z`));
}
