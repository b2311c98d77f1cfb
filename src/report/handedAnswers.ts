/** How are the answers handed on as text, where no address reaches? */
import type { Facility } from '../facts/index.ts';
import { answerName } from './names.ts';
import { planName } from './planTitle.ts';
import type { Voice } from './voice.ts';

/** The answers given, a line each under the plan's title. */
export function handedAnswers(voice: Voice, facility: Facility): string {
  const { words, language, rulebook } = voice;
  const title = planName(voice, facility);
  const answers = rulebook.vocabulary.facts.flatMap(fact => {
    const value = facility[fact.name];
    const label = fact.label[language];
    return value === undefined ? [] : [words('case.is', { label, value: answerName(voice, fact, value) })];
  });
  return [`${words('title')} · ${title}`, ...answers].join('\n');
}
