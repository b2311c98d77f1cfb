export * from './idleAnswers.ts';
export * from './nextQuestion.ts';
export * from './openQuestions.ts';
export * from './settles.ts';
