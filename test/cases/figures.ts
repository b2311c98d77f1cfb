/** How much is expected of the rules, in figures? `npm run measure:cases` writes them down. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { readRulebook } from '../rulebook.ts';
import { expectedOf } from './expectation.ts';

/** Expectations of one document: provisions on small facilities, whole plans, rows of answers, and the words of rules. */
export interface CaseFigures {
  readonly document: string;
  /** Facilities that are decided, each counted once. */
  readonly facilities: number;
  readonly plans: number;
  readonly headings: number;
  readonly planExpectations: number;
  readonly sweeps: number;
  readonly words: number;
}

export function caseFigures({ documents, vocabulary }: Rulebook): readonly CaseFigures[] {
  return documents.map(({ slug }) => {
    const { headings, plans, sweeps, words } = expectedOf(vocabulary, slug);
    const decided = [...headings, ...plans].flatMap(it => (it.facility ? [it.facility] : []));
    return {
      document: slug,
      facilities: new Set(decided.map(it => JSON.stringify(it))).size,
      plans: new Set(plans.flatMap(it => (it.facility ? [it.group] : []))).size,
      headings: headings.length,
      planExpectations: plans.length,
      sweeps: sweeps.length,
      words: words.length,
    };
  });
}

if (process.argv[1] === import.meta.filename) {
  const measured = { command: 'npm run measure:cases', documents: caseFigures(readRulebook()) };
  writeFileSync(join(import.meta.dirname, '../measured/cases.json'), `${JSON.stringify(measured, null, 2)}\n`);
}
