/** What may other folders know of what is proven of a rulebook? */
export { type Finding, findingCodes } from './finding.ts';
export { type Proofs, prove } from './prove.ts';
export { summary } from './summary.ts';
