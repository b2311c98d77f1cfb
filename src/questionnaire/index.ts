export { idleAnswers } from './idleAnswers.ts';
export { nextQuestion } from './nextQuestion.ts';
export { isAskable, type OpenQuestion, openQuestions } from './openQuestions.ts';
export { settles } from './settles.ts';
