import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      // All cores: no test measures time by the clock.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['test/**/*.test.ts'],
            environment: 'node',
            testTimeout: 300_000,
            // These tests leave nothing behind: the code is loaded once a worker, not once a file.
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'page',
            include: ['test/**/*.test.tsx'],
            environment: 'jsdom',
            setupFiles: ['test/ui/setup.ts'],
            testTimeout: 30_000,
          },
        },
      ],
    },
  }),
);
