import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { testsOf } from './folders.ts';

/** Tests that take seconds; they are asked when no quicker one has noticed the change. */
const slow = [
  'rulebook/exportRule',
  'rulebook/fifthDocument',
  'cases/cases',
  'questionnaire/settles',
  'report/groups',
  'engine/laws',
];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (it: TestSpecification) => slow.findIndex(name => it.moduleId.includes(`test/${name}.`));
    return [...files].sort((one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

const folder = process.env.MUTATED;
if (!folder) throw new Error('Run: npm run mutate:code -- FOLDER. It says in MUTATED which folder is mutated.');

/** The tests that a change of code in one folder is put to: its own and those that lean on it most; not those that take minutes. */
export default defineConfig({
  test: {
    include: testsOf(folder).map(it => `test/${it}.test.ts`),
    exclude: ['test/engine/{realRulebook,parity}.test.ts'],
    sequence: { sequencer: QuickFirst },
    environment: 'node',
    testTimeout: 60_000,
    pool: 'threads',
  },
});
