export { agree } from './agree.ts';
export { because } from './because.ts';
export { compile, type Decider } from './compile.ts';
export { decideOfRecord } from './decideOfRecord.ts';
export type { Decision, LeafReason, Reason, Status } from './decision.ts';
export { reason } from './reason.ts';
