import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { breakpoints, oneFile } from './src/build/index.ts';
import { corpus } from './vite.config.ts';

/** Everything in one file that works from a disk: `npm run build:single`. */
export default defineConfig({
  mode: 'single',
  plugins: [react(), corpus(), viteSingleFile(), oneFile('社会办医政策自查.html')],
  css: { postcss: { plugins: [{ postcssPlugin: 'breakpoints', Once: breakpoints }] } },
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // It takes the policy inside a file that the page can write for the page's own, which comes after it.
      onLog: (level, log, tell) => {
        if (log.plugin !== 'vite:singlefile') tell(level, log);
      },
    },
  },
});
