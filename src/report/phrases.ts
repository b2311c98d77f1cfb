/** How does one write a time limit, a department and a chance? */
import type { Facility } from '../facts/index.ts';
import type { Deadline, Department, PolicyDocument, Rule } from '../rulebook/index.ts';
import { answerName } from './names.ts';
import type { Opportunity } from './opportunity.ts';
import { enumeration, type Voice } from './voice.ts';

/** “反馈评审结果：3 个月”. Units are the text's own, never converted. */
export function deadlineText({ words, language }: Voice, { amount, unit, of }: Deadline): string {
  return words('deadline', { amount: words(`unit.${unit}`, { count: amount }), of: of[language] });
}

/** A department as the text names it, the lead marked, and today's name where it was reorganised, as our own note. */
export function departmentText({ words }: Voice, document: PolicyDocument, { name, lead }: Department): string {
  const today = document.departmentsToday?.[name];
  const named = lead ? words('department.lead', { name }) : name;
  return today ? words('department.today', { name: named, today }) : named;
}

/** The departments that rules name, each once. */
export function departmentsText(voice: Voice, rules: readonly Rule[]): string {
  const named = rules.flatMap(rule => rule.departments.map(it => departmentText(voice, rule.document, it)));
  return enumeration(voice, [...new Set(named)]);
}

/** Answers one by one: “床位数”改为“19 张”. */
function answers(voice: Voice, key: string, values: Facility): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const fact = voice.rulebook.vocabulary.byName.get(name);
      const label = fact?.label[voice.language];
      return fact ? [voice.words(key, { label, value: answerName(voice, fact, value) })] : [];
    })
    .join(voice.words('results.semicolon'));
}

/** What to change, and what else, not answered yet, has to come out so, for a rule to apply. */
export function chanceText(voice: Voice, { change, need }: Opportunity): string {
  const key = Object.keys(need).length > 0 ? 'results.chanceAndNeed' : 'results.chance';
  return voice.words(key, {
    change: answers(voice, 'results.setTo', change),
    need: answers(voice, 'results.isAnswered', need),
  });
}
