/** In whose words is a report told? The words themselves come from the caller's locale. */
import type { Language } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** A locale's words by key, as `src/i18n` gives them. */
export type Words = (key: string, params?: Record<string, unknown>) => string;

export interface Voice {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly words: Words;
}

/** Names one after another: “远程医疗、家庭病床”, “Telemedicine, Home sickbeds”. */
export function enumeration({ language }: Pick<Voice, 'language'>, items: readonly string[]): string {
  return items.join(language === 'zh' ? '、' : ', ');
}

/** Names of which one is enough: “诊所、门诊部或中医医院”. */
export function alternatives({ language }: Pick<Voice, 'language'>, items: readonly string[]): string {
  return new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { type: 'disjunction' }).format(items);
}
