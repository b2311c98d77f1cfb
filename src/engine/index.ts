export * from './agree.ts';
export * from './because.ts';
export * from './compile.ts';
export * from './decideOfRecord.ts';
export * from './decision.ts';
export * from './reason.ts';
