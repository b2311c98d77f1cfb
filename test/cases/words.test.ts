/** Are kind, force, time limits and departments of every rule what a second reader of its words took them to be? */
import { describe, expect, it } from 'vitest';
import type { Kind, Modality } from '../../src/rulebook/index.ts';
import { readRulebook } from '../rulebook.ts';
import { type Provision, readCases, speaking } from './provision.ts';

/** What one provision is, by its words. Departments in the order of the text. */
interface Words extends Provision {
  readonly kind: Kind;
  readonly modality: Modality;
  readonly departments: readonly string[];
  readonly deadlines?: readonly { readonly amount: number; readonly unit: string }[];
}

const rulebook = readRulebook();

for (const { slug, number, leadDepartment } of rulebook.documents)
  describe(number, () => {
    const { provisions } = readCases<{ readonly provisions: readonly Words[] }>(slug, 'words.json');
    const read = provisions.map(words => ({ ...words, rules: speaking(rulebook, slug, words) }));

    it.each(read)('$clause “$says”', ({ rules, kind, modality, departments, deadlines = [] }) => {
      expect(rules).toHaveLength(1);
      for (const rule of rules) {
        expect({ kind: rule.kind, modality: rule.modality }).toEqual({ kind, modality });
        expect(rule.departments.map(it => it.name)).toEqual(departments);
        expect(rule.departments.filter(it => it.lead).map(it => it.name)).toEqual(
          leadDepartment === 'first' ? departments.slice(0, 1) : [],
        );
        expect(rule.deadlines.map(({ amount, unit }) => ({ amount, unit }))).toEqual(deadlines);
      }
    });

    it('has its words read for every rule', () => {
      const ids = rulebook.rules.filter(it => it.document.slug === slug).map(it => it.id);
      expect(new Set(read.flatMap(it => it.rules.map(rule => rule.id)))).toEqual(new Set(ids));
    });
  });
