/** What may other folders know of the policy texts as received? */
export type { Layout } from './layout.ts';
export { locate, occurrences, type Place } from './locate.ts';
export { numeral } from './numeral.ts';
export { bare } from './passage.ts';
export { readSource } from './readSource.ts';
export type { Segment, Source } from './source.ts';
