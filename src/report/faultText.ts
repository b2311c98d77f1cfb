/** How does one say that an answer was refused? It names the fact, the value and what is allowed. */
import type { AnswerFault } from '../facts/index.ts';
import type { Words } from './sentence.ts';

export function faultText({ words }: { readonly words: Words }, fault: AnswerFault): string {
  const { code, fact, value, allowed, near } = fault;
  const message = words(`fault.${code}`, { fact, value, allowed });
  return near ? `${message} ${words('fault.near', { near })}` : message;
}
