/** How does everything become one file? The icon and the policy; scripts and styles are inlined before. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { contentSecurityPolicy, withPolicy } from './contentSecurityPolicy.ts';

const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;
const styles = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Hashes of what stands between such tags, as a policy lists them. */
function hashes(html: string, tags: RegExp): string {
  const inside = [...html.matchAll(tags)].map(it => it[1] ?? '');
  if (inside.length === 0) throw new Error(`The one file has none of ${tags}.`);
  return inside.map(it => `'sha256-${createHash('sha256').update(it).digest('base64')}'`).join(' ');
}

/** The links to files beside the page: the icon becomes part of it, what only an installed page has goes. */
function withoutFiles(html: string, icon: string): string {
  return html
    .replace(/ *<link rel="(manifest|apple-touch-icon)"[^>]*>\n?/g, '')
    .replace(/(<link rel="icon" href=")[^"]*"/, `$1data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}"`);
}

/** Comes after vite-plugin-singlefile. `name`: of the file. */
export function oneFile(name: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'one-file',
    enforce: 'post',
    configResolved: it => {
      config = it;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no page to make one file of.');
        const icon = readFileSync(join(config.root, 'public/icon.svg'), 'utf8');
        const html = withoutFiles(String(page.source), icon);
        const policy = contentSecurityPolicy({
          script: hashes(html, scripts),
          // A script may speak of styles.
          style: hashes(html.replace(scripts, ''), styles),
          isInstallable: false,
        });
        const source = withPolicy(html, policy);
        delete bundle['index.html'];
        const left = Object.keys(bundle);
        if (left.length > 0) throw new Error(`Not in the one file: ${left.join(', ')}`);
        this.emitFile({ type: 'asset', fileName: name, source });
        const bytes = Buffer.byteLength(source);
        console.log(`${join(config.build.outDir, name)}  ${(bytes / 1e6).toFixed(2)} MB（${bytes} 字节 / bytes）`);
      },
    },
  };
}
