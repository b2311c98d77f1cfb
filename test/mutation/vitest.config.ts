import { defineConfig } from 'vitest/config';

/** The tests that a change of code is put to: all of the domain, without those that take minutes. */
export default defineConfig({
  test: {
    include: [
      'test/{facts,sources,rulebook,engine,cases,questionnaire,proofs,report}/**/*.test.ts',
      'test/cli/{assess,batch,lists,sameAsPage}.test.ts',
    ],
    exclude: ['test/engine/realRulebook.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    pool: 'threads',
  },
});
