/** Do the folders import only what the picture in src/README.md allows? */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const may: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  facts: { folders: [], packages: [/^zod$/, /^fastest-levenshtein$/] },
  sources: { folders: [], packages: [] },
  rulebook: { folders: ['facts', 'sources'], packages: [/^zod(\/locales)?$/] },
  engine: { folders: ['facts', 'rulebook'], packages: [/^json-rules-engine$/] },
  questionnaire: { folders: ['facts', 'rulebook', 'engine'], packages: [] },
  proofs: { folders: ['facts', 'rulebook', 'engine', 'questionnaire'], packages: [] },
  assurance: { folders: ['rulebook', 'proofs'], packages: [] },
  difference: { folders: ['facts', 'rulebook', 'engine'], packages: [] },
  explore: { folders: ['facts', 'rulebook', 'engine', 'questionnaire'], packages: [] },
  report: { folders: ['facts', 'rulebook', 'engine', 'sources'], packages: [/^papaparse$/, /^uqr$/] },
  dates: { folders: ['facts', 'rulebook', 'engine', 'report'], packages: [/^chinese-days\//] },
  library: { folders: ['facts', 'sources', 'rulebook'], packages: [] },
  conflicts: { folders: ['facts', 'sources', 'rulebook', 'library'], packages: [/^diff$/] },
  search: { folders: ['facts', 'sources', 'rulebook'], packages: [] },
  sheet: { folders: ['facts', 'rulebook', 'engine', 'report'], packages: [/^docx$/] },
  i18n: { folders: [], packages: [/^i18next$/] },
  worker: { folders: [], packages: [] },
  build: { folders: ['worker'], packages: [/^node:/, /^vite$/] },
  ui: {
    folders: [
      'facts',
      'sources',
      'rulebook',
      'engine',
      'questionnaire',
      'explore',
      'proofs',
      'assurance',
      'report',
      'sheet',
      'library',
      'conflicts',
      'search',
      'dates',
      'i18n',
      'worker',
    ],
    packages: [/^zod$/, /^react/, /^@hookform/, /^virtual:/],
  },
  cli: {
    folders: [
      'facts',
      'sources',
      'rulebook',
      'engine',
      'questionnaire',
      'proofs',
      'assurance',
      'difference',
      'explore',
      'report',
      'sheet',
      'library',
      'conflicts',
      'search',
      'i18n',
    ],
    packages: [/^node:/, /^commander$/, /^papaparse$/, /^zod$/, /^pinyin-pro$/],
  },
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(it => it.replaceAll('\\', '/'))
  .filter(it => /\.tsx?$/.test(it));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(it => it[1] ?? '');
}

function target(file: string, name: string): string | undefined {
  return name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : undefined;
}

const isStyle = (to: string) => /\.css(\?raw)?$/.test(to);

describe('the folders of src', () => {
  it('import only folders and packages that their row allows', () => {
    const wrong = files.flatMap(file => {
      const folder = file.split('/')[0] ?? '';
      const row = may[folder];
      if (!row) return [`${file}: no row for ${folder}`];
      return importsOf(file).flatMap(name => {
        const to = target(file, name);
        if (to === undefined) return row.packages.some(it => it.test(name)) ? [] : [`${file} → ${name}`];
        const other = to.split('/')[0] ?? '';
        return other === folder || row.folders.includes(other) || isStyle(to) ? [] : [`${file} → ${to}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('are entered by outsiders through their index', () => {
    const wrong = files.flatMap(file =>
      importsOf(file).flatMap(name => {
        const to = target(file, name);
        if (!to || to.split('/')[0] === file.split('/')[0]) return [];
        return to.endsWith('/index.ts') || isStyle(to) ? [] : [`${file} → ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have no circle of files', () => {
    const edges = new Map(
      files.map(file => [
        file,
        importsOf(file)
          .flatMap(name => target(file, name) ?? [])
          .filter(it => files.includes(it)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
