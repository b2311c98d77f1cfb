/** Which clauses, matters, questions and departments speak of these words, and what do the words say of a facility? */
export { type Answer, type AnswerKind, answerKinds } from './answer.ts';
export type { Stretch } from './fold.ts';
export { mentioned } from './mentioned.ts';
export { type Found, type SearchOptions, search } from './search.ts';
export { buildIndex } from './searchIndex.ts';
export { namesToSpell, type Spelt } from './spelling.ts';
