/** How is a value shown that somebody made longer than any screen? */
import type { AnswerFault } from '../../facts/index.ts';

const cut = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

export function brief(fault: AnswerFault): AnswerFault {
  return { ...fault, fact: cut(fault.fact), value: cut(fault.value) };
}
