/** How does one say that an answer was refused? It names the fact, the value and what is allowed. */
import type { AnswerFault } from '../facts/index.ts';
import type { Division } from '../rulebook/index.ts';
import type { Voice, Words } from './voice.ts';

/** The code of a place that was written by its name: of “重庆市渝中区” that of 渝中区. */
function codeNamed(divisions: readonly Division[], value: string): string | undefined {
  const named = divisions.filter(it => value.endsWith(it.zh) || value === it.en);
  return named.sort((one, other) => other.zh.length - one.zh.length)[0]?.code;
}

/** With a rulebook and a language the fact is called by its label too: “床位数（bedCount）”. */
export function faultText(
  { words, rulebook, language }: { readonly words: Words } & Partial<Voice>,
  fault: AnswerFault,
): string {
  const { code, value } = fault;
  const asked = rulebook?.vocabulary.byName.get(fault.fact);
  const isPlace = asked?.type === 'division';
  const allowed = isPlace ? words('fault.places') : fault.allowed;
  const near = fault.near ?? (isPlace ? codeNamed(rulebook?.divisions ?? [], value) : undefined);
  const label = language && asked?.label[language];
  const fact = label ? words('fault.fact', { label, name: fault.fact }) : fault.fact;
  const message = words(`fault.${code}`, { fact, value, allowed });
  return near ? `${message} ${words('fault.near', { near })}` : message;
}

/** The same for people on the page: by the question's own name, without the names that programs use. */
export function plainFaultText(voice: Voice, { code, fact: name, value, allowed, near }: AnswerFault): string {
  const { words, rulebook, language } = voice;
  if (name === 'lang') return words('fault.plain.language', { value, allowed });
  if (name === 'in') return words('fault.plain.place', { value });
  const [plan, ofPlan] = name.split('.');
  if (plan && ofPlan !== undefined) {
    const own = plainFaultText(voice, { code, fact: ofPlan, value, allowed, ...(near && { near }) });
    return words('fault.plain.ofPlan', { plan: plan.toUpperCase(), fault: own });
  }
  const fact = rulebook.vocabulary.byName.get(name);
  if (!fact) return words('fault.plain.unknown', { name, value });
  const label = fact.label[language];
  if (code === 'repeated') return words('fault.plain.repeated', { label, value });
  if (fact.type === 'int') return words('fault.plain.number', { label, value, min: fact.min, max: fact.max });
  if (fact.options) return words('fault.plain.option', { label, value });
  return faultText(voice, { code, fact: name, value, allowed, ...(near && { near }) });
}
