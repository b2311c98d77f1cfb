/** Which state of the program was something measured on? */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over the names and the text of a folder's TypeScript files, in hexadecimal. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(it => it.replaceAll('\\', '/'))
    .sort();
  for (const it of files.filter(name => /\.tsx?$/.test(name))) hash.update(`${it}\0${readFileSync(join(folder, it))}`);
  return hash.digest('hex');
}
