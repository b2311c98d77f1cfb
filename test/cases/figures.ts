/** How much is expected of the rules, in figures? `npm run measure:cases` writes them down. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseCount } from '../../src/assurance/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { readRulebook } from '../rulebook.ts';
import { expectedOf } from './expectation.ts';

/** Of each document; a facility that is decided several times counts once. */
export function caseFigures({ documents, vocabulary }: Rulebook): readonly CaseCount[] {
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
