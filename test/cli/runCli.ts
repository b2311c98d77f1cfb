/** What does the command line do, run inside the test: on which input, with which data, on which day? */
import { Readable } from 'node:stream';
import { readCaseFacilities } from '../../src/cli/caseFacilities.ts';
import { type Corpus, readCorpus } from '../../src/cli/corpus.ts';
import { BadInput, type ExitCode } from '../../src/cli/outside.ts';
import { program } from '../../src/cli/program.ts';

interface Given {
  readonly input?: string | Buffer;
  readonly corpus?: Corpus;
  readonly today?: string;
}

interface Said {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

const real = readCorpus('.');

/** Runs a command as `main.ts` does. What commander itself says of usage is seen only when a process is spawned. */
export async function runCli(args: readonly string[], given: Given = {}): Promise<Said> {
  const { input = '', corpus = real, today = '2026-06-01' } = given;
  const output: string[] = [];
  const errors: string[] = [];
  let code: ExitCode = 0;
  const outside = {
    corpus: () => corpus,
    cases: () => readCaseFacilities('.'),
    today,
    input: Readable.from([Buffer.from(input)]),
    print: async (text: string) => void output.push(text),
    warn: (text: string) => void errors.push(text),
    colour: false,
  };
  try {
    await program(outside, it => {
      code = it;
    }).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    errors.push(error.message);
    code = 2;
  }
  return { code, output: output.join(''), errors: errors.join('\n') };
}
