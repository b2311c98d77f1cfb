/** What happens when the project is run from a shell? `npm run -s cli -- COMMAND …` from the project's root. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { translator } from '../i18n/index.ts';
import { readCaseFacilities } from './caseFacilities.ts';
import { readCorpus } from './corpus.ts';
import { BadInput, type ExitCode, type Outside } from './outside.ts';
import { program } from './program.ts';

function localDate(now: Date): string {
  const two = (it: number) => String(it).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const { stdin, stdout, stderr, env } = process;

const root = fileURLToPath(new URL('../..', import.meta.url));

const outside: Outside = {
  corpus: () => readCorpus(root),
  cases: () => readCaseFacilities(root),
  today: localDate(new Date()),
  input: stdin,
  print: async text => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  warn: text => void stderr.write(`${text}\n`),
  colour: stdout.isTTY === true && !env.NO_COLOR,
};

const [zh, en] = [translator('zh'), translator('en')];

let code: ExitCode = 0;

// A reader that has seen enough (`| head`) ends the work without complaint.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? code : 2));

/** What is wrong with the command as it was written; the parser's own words name the place. */
function refusalOf({ code: kind, message }: CommanderError): string {
  const key = `cli.refused.${kind.replace('commander.', '')}`;
  const said = zh(key);
  return said === key ? message : `${said} · ${message}`;
}

/** The exit code of an error, which is said first; no command was chosen, so in both languages. */
function failed(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    outside.warn(`${refusalOf(error)}\n${zh('cli.help.hint')} · ${en('cli.help.hint')}`);
    return 2;
  }
  const said = error instanceof Error ? error.message : String(error);
  outside.warn(error instanceof BadInput || !env.DEBUG ? said : `${said}\n${(error as Error).stack}`);
  return 2;
}

try {
  await program(outside, it => {
    code = it;
  }).parseAsync();
} catch (error) {
  code = failed(error);
}
process.exitCode = code;
