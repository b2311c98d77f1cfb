/** What does the file on the command line say, line by line or whole? `-` is standard input. */
import { createReadStream, statSync } from 'node:fs';
import type { Words } from '../report/index.ts';
import { BadInput, type Outside } from './outside.ts';

/** A line without its end, or in words why it can not be read: it is longer than any row, or not UTF-8. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly refusal: string });

const LONGEST = 1 << 20; // bytes
const NEWLINE = 0x0a;

/** The bytes of a file, piece by piece. Refuses what can not be opened in words a person understands. */
async function* pieces(path: string, { input }: Outside, words: Words): AsyncGenerator<Buffer> {
  const refuse = (key: string) => new BadInput(words(key, { path }));
  try {
    if (path !== '-' && statSync(path).isDirectory()) throw refuse('cli.input.directory');
    for await (const piece of path === '-' ? input : createReadStream(path))
      yield typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw refuse('cli.input.missing');
    if (code === 'EACCES' || code === 'EPERM') throw refuse('cli.input.forbidden');
    throw error;
  }
}

/** The file in words. */
export function inputName(path: string, words: Words): string {
  return path === '-' ? words('cli.input.standard') : path;
}

function decoded(bytes: Buffer, isFirst: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(bytes).replace(/\r$/, '');
  } catch {
    return undefined;
  }
}

/** The lines of a file, one at a time; memory holds no more than one. A byte-order mark at its start is passed over. */
export async function* linesOf(path: string, outside: Outside, words: Words): AsyncGenerator<Line> {
  let open: Buffer[] = [];
  let length = 0;
  let number = 1;
  const refused = (key: string): Line => ({
    number,
    refusal: words(key, { path: inputName(path, words), line: number }),
  });
  const closed = (): Line => {
    const text = length > LONGEST ? undefined : decoded(Buffer.concat(open), number === 1);
    const line =
      text !== undefined ? { number, text } : refused(length > LONGEST ? 'cli.input.longLine' : 'cli.input.encoding');
    open = [];
    length = 0;
    number += 1;
    return line;
  };
  const take = (bytes: Buffer) => {
    length += bytes.length;
    if (length <= LONGEST) open.push(bytes);
    else open = [];
  };
  for await (const piece of pieces(path, outside, words)) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      take(piece.subarray(start, end));
      yield closed();
      start = end + 1;
    }
    take(piece.subarray(start));
  }
  if (length > 0) yield closed();
}

/** A whole file as text. */
export async function textOf(path: string, outside: Outside, words: Words): Promise<string> {
  const lines: string[] = [];
  for await (const line of linesOf(path, outside, words)) {
    if ('refusal' in line) throw new BadInput(line.refusal);
    lines.push(line.text);
  }
  return lines.join('\n');
}
