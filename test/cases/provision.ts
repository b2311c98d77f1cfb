/** Which rules speak the words of a case? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule, Rulebook } from '../../src/rulebook/index.ts';
import { bare } from '../../src/sources/index.ts';

/** Words pasted from a clause. `rule` names the one rule meant, where several quote them. */
export interface Provision {
  readonly clause: string;
  readonly says: string;
  readonly rule?: string;
}

/** The rules of a document that quote the given words in the given clause. */
export function speaking({ rules }: Rulebook, slug: string, { clause, says, rule: only }: Provision): readonly Rule[] {
  return rules.filter(
    rule =>
      rule.document.slug === slug &&
      (only === undefined || rule.id === only) &&
      rule.cite.some(it => it.clause === clause && bare(it.quote).includes(bare(says))),
  );
}

/** A file of cases, parsed. */
export function readCases<T>(slug: string, name: string): T {
  return JSON.parse(readFileSync(join('test/cases', slug, name), 'utf8')) as T;
}
