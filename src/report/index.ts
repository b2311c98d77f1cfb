export * from './faultText.ts';
export * from './opportunity.ts';
export * from './phrases.ts';
export * from './report.ts';
export * from './sentence.ts';
export * from './why.ts';
