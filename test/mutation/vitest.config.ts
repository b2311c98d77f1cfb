import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take seconds; they are asked when no quicker one has noticed the change. */
const slow = ['engine/parity', 'engine/laws', 'report/groups', 'questionnaire/settles', 'cases/cases'];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (it: TestSpecification) => slow.findIndex(name => it.moduleId.includes(`test/${name}.`));
    return [...files].sort((one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

/** The tests that a change of code is put to: all of the domain, without those that take minutes. */
export default defineConfig({
  test: {
    include: [
      'test/{facts,sources,rulebook,engine,cases,questionnaire,proofs,report}/**/*.test.ts',
      'test/cli/{assess,batch,lists,sameAsPage}.test.ts',
    ],
    exclude: ['test/engine/realRulebook.test.ts'],
    sequence: { sequencer: QuickFirst },
    environment: 'node',
    testTimeout: 60_000,
    pool: 'threads',
  },
});
