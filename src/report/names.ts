/** What are places and answers called? */
import type { Fact, FactValue, Option } from '../facts/index.ts';
import { enumeration, type Voice } from './voice.ts';

function nameInDivisions({ rulebook, language }: Voice, code: string): string | undefined {
  return rulebook.divisions.find(it => it.code === code)?.[language];
}

/** A place by its names, the widest first: “重庆市大渡口区”. */
export function placeName(voice: Voice, code: string): string {
  const widening = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]);
  const names = [...widening].flatMap(it => nameInDivisions(voice, it) ?? []);
  if (names.length === 0) return voice.words('reason.placeByCode', { code });
  return voice.language === 'zh' ? names.join('') : [...names].reverse().join(', ');
}

/** A place by its own name alone: “大渡口区”; of one that is not listed the names around it and its code. */
export function ownPlaceName(voice: Voice, code: string): string {
  const own = nameInDivisions(voice, code);
  if (own !== undefined) return own;
  const around = placeName(voice, code);
  return around.includes(code) ? around : voice.words('cli.assess.place', { place: around, code });
}

export function optionOf(fact: Fact, value: unknown): Option | undefined {
  return fact.options?.find(it => it.value === value);
}

/** “20 张”, “20 beds”, “1 bed”. */
function amount({ language }: Voice, { unit }: Fact, value: unknown): string {
  if (!unit) return String(value);
  // The data gives the English unit in the plural, as nearly every number needs it.
  const counted = language === 'en' && value === 1 ? unit.en.replace(/s$/, '') : unit[language];
  return `${value} ${counted}`;
}

/** The name of one value: an option's label, a number with its unit, a place. */
export function valueName(voice: Voice, fact: Fact, value: unknown): string {
  if (fact.type === 'division') return placeName(voice, String(value));
  if (fact.type === 'int') return amount(voice, fact, value);
  return optionOf(fact, value)?.[voice.language] ?? String(value);
}

/** An answer as it is shown in a list: “20 张”, “远程医疗、家庭病床”, “以上都没有”. */
export function answerName(voice: Voice, fact: Fact, value: FactValue): string {
  if (!Array.isArray(value)) return valueName(voice, fact, value);
  if (value.length === 0) return fact.none?.[voice.language] ?? '';
  return enumeration(
    voice,
    value.map(it => valueName(voice, fact, it)),
  );
}
