/** Do the rules decide as readers of the text alone expect? Cases in the words of each document, written without sight of its rules. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, type Status } from '../../src/engine/index.ts';
import { type Facility, parseFacility } from '../../src/facts/index.ts';
import { readRulebook } from '../rulebook.ts';
import { readCases, speaking } from './provision.ts';

interface Case {
  readonly zh: string;
  readonly facility: Facility;
  readonly missing?: readonly string[];
}
interface Provision {
  readonly clause?: string;
  readonly says: string;
  /** The one rule meant, where rules with different conditions quote the same words. */
  readonly rule?: string;
  readonly applies?: readonly Case[];
  readonly doesNotApply?: readonly Case[];
  readonly open?: readonly Case[];
  readonly contested?: readonly Case[];
}
interface CaseFile {
  readonly clause: string;
  readonly place: string;
  readonly provisions: readonly Provision[];
}

const rulebook = readRulebook();
const decider = compile(rulebook);
const statuses: readonly Status[] = ['applies', 'doesNotApply', 'open'];

function filesOf(slug: string): readonly { readonly name: string; readonly file: CaseFile }[] {
  const folder = join('test/cases', slug);
  return readdirSync(folder)
    .filter(it => /^\d/.test(it))
    .map(name => ({ name, file: readCases<CaseFile>(slug, name) }));
}

const covered = new Map<string, Set<Status>>();

for (const { slug, number } of rulebook.documents)
  describe(number, () => {
    for (const { file } of filesOf(slug))
      for (const { clause = file.clause, says, rule: only, ...cases } of file.provisions)
        describe(`${clause} “${says}”${only ? ` (${only})` : ''}`, () => {
          const rules = speaking(rulebook, slug, { clause, says, ...(only && { rule: only }) });
          const facilityOf = (it: Case): Facility => ({ location: file.place, asOf: '2026-11-22', ...it.facility });
          it('is quoted by a rule', () => expect(rules.map(rule => rule.id)).not.toEqual([]));
          for (const status of statuses)
            for (const one of cases[status] ?? [])
              it(`${status}: ${one.zh}`, () => {
                expect(parseFacility(rulebook.vocabulary, one.facility).faults).toEqual([]);
                for (const rule of rules) {
                  const decision = decider.decideRule(rule.id, facilityOf(one));
                  expect({ rule: rule.id, status: decision.status }).toEqual({ rule: rule.id, status });
                  if (one.missing) expect([...decision.missing].sort()).toEqual([...one.missing].sort());
                  covered.set(rule.id, (covered.get(rule.id) ?? new Set()).add(decision.status));
                }
              });
          for (const one of cases.contested ?? [])
            it(`contested: ${one.zh}`, () => {
              const contested = rules.filter(rule => decider.decideRule(rule.id, facilityOf(one)).contested.length > 0);
              expect(contested.map(rule => rule.id)).not.toEqual([]);
            });
        });
  });

describe('every rule', () => {
  it.each(['applies', 'doesNotApply'] as const)('has a case in which it %s', status => {
    const without = rulebook.rules.filter(it => !covered.get(it.id)?.has(status));
    expect(without.map(it => it.id)).toEqual([]);
  });
});
