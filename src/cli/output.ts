/** Where does a file go that is asked for with --out? */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Words } from '../report/index.ts';
import { BadInput } from './outside.ts';

/** Says early that nothing can be written there. @throws BadInput that names the path. */
export function expectPlaceFor(path: string, words: Words): void {
  if (!existsSync(dirname(path))) throw new BadInput(words('cli.output.noFolder', { path }));
  if (existsSync(path) && statSync(path).isDirectory()) throw new BadInput(words('cli.output.directory', { path }));
}

/** Writes a file, in place of one of that name. @throws BadInput that names the path. */
export function writeOut(path: string, content: string | Uint8Array, words: Words): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new BadInput(
      words('cli.output.refused', { path, said: error instanceof Error ? error.message : String(error) }),
    );
  }
}
