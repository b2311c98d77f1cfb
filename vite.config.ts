import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { breakpoints, contentSecurityPolicy, offlineWorker, withPolicy } from './src/build/index.ts';
import { readAssurance } from './src/cli/assurance.ts';
import { type Corpus, readCorpus } from './src/cli/corpus.ts';
import { loadSound } from './src/cli/load.ts';
import { spellingOf } from './src/cli/spelling.ts';
import { translator } from './src/i18n/index.ts';

/** Gives the page the rulebook without its ledgers (`virtual:corpus`) and, apart from it, the texts as received (`virtual:seeds`), how their sentences are accounted for (`virtual:ledgers`), what shows that all is right (`virtual:assurance`) and the pinyin of the names that are searched (`virtual:spelling`). */
export function corpus(): Plugin {
  const names = ['virtual:corpus', 'virtual:seeds', 'virtual:ledgers', 'virtual:assurance', 'virtual:spelling'];
  const isLedger = (path: string) => path.endsWith('/ledger.json');
  const some = (files: object, wanted: (path: string) => boolean) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => wanted(path)));
  let known: Corpus | undefined; // a change of data restarts the server, and this with it
  const literal = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return {
    name: 'corpus',
    resolveId: id => (names.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (!names.includes(id.slice(1))) return undefined;
      const read = known ?? readCorpus(import.meta.dirname);
      known = read;
      const { files, seeds, edition } = read;
      if (id === '\0virtual:assurance')
        return `export const assurance = ${literal(readAssurance(import.meta.dirname, read))};`;
      if (id === '\0virtual:seeds') return `export const seeds = ${literal(seeds)};`;
      if (id === '\0virtual:ledgers') return `export const ledgers = ${literal(some(files, isLedger))};`;
      const rulebook = loadSound(read, translator('zh')('cli.brokenRulebook')); // a page without some of its rules is never built
      if (id === '\0virtual:spelling')
        return spellingOf(rulebook).then(it => `export const spelling = ${literal(it)};`);
      return `export const files = ${literal(some(files, it => !isLedger(it)))};\nexport const edition = ${literal(edition)};`;
    },
    configureServer(server) {
      server.watcher.add(['rules', 'seeds']);
      server.watcher.on('change', path => {
        if (/[\\/](rules|seeds)[\\/]/.test(path)) void server.restart();
      });
    },
  };
}

/** The built page forbids itself everything but its own files; the development server needs more and goes without. */
function policy(): Plugin {
  const own = contentSecurityPolicy({ script: "'self'", style: "'self'", isInstallable: true });
  return { name: 'policy', apply: 'build', transformIndexHtml: html => withPolicy(html, own) };
}

export default defineConfig({
  base: './',
  plugins: [react(), corpus(), policy(), offlineWorker()],
  css: { postcss: { plugins: [{ postcssPlugin: 'breakpoints', Once: breakpoints }] } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1800,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // However the code is cut into files: what tells zod that it may not compile stands in one with it, before any schema.
      output: {
        codeSplitting: { groups: [{ name: 'facts', test: /[\\/](withoutEval|src[\\/]facts|node_modules[\\/]zod)/ }] },
      },
    },
  },
});
