/** How does one write a time limit and a department? */
import type { Deadline, Department, PolicyDocument } from '../rulebook/index.ts';
import type { Voice } from './sentence.ts';

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
