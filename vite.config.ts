import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { readCorpus } from './src/cli/corpus.ts';

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Gives the page the rulebook without its ledgers (`virtual:corpus`) and, apart from it, the texts as received (`virtual:seeds`). */
function corpus(): Plugin {
  const names = ['virtual:corpus', 'virtual:seeds'];
  const shown = (files: object) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('/ledger.json')));
  const literal = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return {
    name: 'corpus',
    resolveId: id => (names.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!names.includes(id.slice(1))) return undefined;
      const { files, seeds, edition } = await readCorpus(import.meta.dirname);
      if (id === '\0virtual:seeds') return `export const seeds = ${literal(seeds)};`;
      return `export const files = ${literal(shown(files))};\nexport const edition = ${literal(edition)};`;
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
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: html => ({
      html,
      tags: [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ],
    }),
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), corpus(), contentSecurityPolicy()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1100 },
});
