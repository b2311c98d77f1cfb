/** Which files does the worker keep? All of the build, each with what it must be. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { fileOfWorker } from '../worker/index.ts';

const sha = (text: string | Uint8Array) => createHash('sha256').update(text).digest('base64');

/** Files below a folder, by their paths in it. */
function below(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(it => it.isFile())
    .map(it =>
      join(it.parentPath, it.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** The worker as one script with a text in place of `BUILD`. */
async function script(root: string, written: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root,
    define: { BUILD: written },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(root, 'src/worker/main.ts'),
        formats: ['iife'],
        name: 'offline',
        fileName: () => fileOfWorker,
      },
    },
  });
  const [made] = Array.isArray(output) ? output : [output];
  const [first] = made && 'output' in made ? made.output : [];
  if (first?.type !== 'chunk') throw new Error('The worker was not built.');
  return first.code;
}

/** Writes the worker beside the page. Its version is a hash of all it keeps and does: the same build has the same worker. */
export function offlineWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: it => {
      config = it;
    },
    async writeBundle({ dir = config.build.outDir }, bundle) {
      const names = [...Object.keys(bundle), ...below(config.publicDir)].filter(it => it !== fileOfWorker).sort();
      const files = Object.fromEntries(
        names.map(it => [it === 'index.html' ? './' : it, `sha256-${sha(readFileSync(join(dir, it)))}`]),
      );
      const plain = await script(config.root, JSON.stringify({ version: '', files }));
      const version = Buffer.from(sha(plain), 'base64').toString('hex').slice(0, 12);
      writeFileSync(join(dir, fileOfWorker), await script(config.root, JSON.stringify({ version, files })));
    },
  };
}
