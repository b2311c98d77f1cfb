export { agree } from './agree.ts';
export { because } from './because.ts';
export { compile, type Decider } from './compiled/compile.ts';
export type { Changes, StatusChange } from './compiled/surroundings.ts';
export { decideOfRecord } from './decideOfRecord.ts';
export type { Decision, LeafReason, Status } from './decision.ts';
