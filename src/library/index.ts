/** What may other folders know of the texts themselves? */
export { type Annex, type Division, type DocumentText, documentText } from './documentText.ts';
export { accountTotals, type Reason, reasonsOf, sumOf } from './ledgerTotals.ts';
export { clauseNamed, documentNamed } from './named.ts';
export { cutStretches, type Sentence, type Stretch } from './sentence.ts';
export type { Span } from './span.ts';
export { type Standing, standing } from './standing.ts';
