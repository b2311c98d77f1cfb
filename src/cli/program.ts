/** Which commands are there, and which options does each take? */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Status } from '../engine/index.ts';
import { translator } from '../i18n/index.ts';
import { answerKinds } from '../search/index.ts';
import { openDepths } from '../sheet/index.ts';
import { type AssessOptions, assess } from './assess.ts';
import { type BatchOptions, batch } from './batch.ts';
import { boundaries } from './boundaries.ts';
import { check } from './check.ts';
import { clause } from './clause.ts';
import { type CompareOptions, compare, type PlacesOptions, places } from './compare.ts';
import { type ConflictsOptions, conflicts } from './conflicts.ts';
import { type DiffOptions, diff } from './diff.ts';
import { listLedger } from './listLedger.ts';
import { listNotes } from './listNotes.ts';
import { listProofs } from './listProofs.ts';
import { type ListOptions, listRules } from './listRules.ts';
import type { ExitCode, Outside } from './outside.ts';
import type { PlanOptions } from './readPlan.ts';
import { type SearchOptions, search } from './search.ts';
import { type SheetOptions, sheet, sheetFormats } from './sheet.ts';
import { type SmallestOptions, smallest } from './smallest.ts';
import { type WhatIfOptions, whatIf } from './whatIf.ts';

const statuses: readonly Status[] = ['applies', 'open', 'doesNotApply'];

const [zh, en] = [translator('zh'), translator('en')];

/** Help comes in both languages at once: who asks for it has not chosen one yet. */
function both(key: string): string {
  return `${zh(key)}\n${en(key)}`;
}

function line(key: string): string {
  return `${zh(key)} · ${en(key)}`;
}

function statusesOf(written: string): readonly Status[] {
  return written.split(',').map(name => {
    const found = statuses.find(it => it === name);
    if (!found) throw new InvalidArgumentError(`${line('cli.help.allowed')}: ${statuses.join(', ')}`);
    return found;
  });
}

function positive(written: string): number {
  if (!/^[1-9]\d{0,5}$/.test(written))
    throw new InvalidArgumentError(`${line('cli.help.allowed')}: ${line('cli.help.positive')}`);
  return Number(written);
}

function examples(...lines: readonly string[]): string {
  return `\n${line('cli.help.examples')}:\n${lines.map(it => `  ${it}`).join('\n')}`;
}

const json = () => new Option('--json', line('cli.help.json'));
const asOf = () => new Option('--as-of <YYYY-MM-DD>', line('cli.help.asOf'));
const lang = () => new Option('--lang <language>', line('cli.help.lang')).choices(['zh', 'en']).default('zh');

const table = () =>
  new Option('--format <format>', line('cli.help.format')).choices(['text', 'csv', 'markdown']).conflicts('json');

/** The commands that ask what else a plan could be. */
function explore(all: Command, outside: Outside, done: (code: ExitCode) => void): void {
  const plan = (name: string, help: string, file = '<file>') =>
    all
      .command(name)
      .argument(file, line('cli.help.file'))
      .description(both(help))
      .addOption(json())
      .addOption(lang())
      .addOption(asOf());
  const differences = () => new Option('--only-differences', line('cli.help.onlyDifferences'));
  plan('boundaries', 'cli.help.boundaries')
    .addHelpText('after', examples('npm run -s cli -- boundaries facility.json'))
    .action(async (file: string, options: PlanOptions) => done(await boundaries(file, options, outside)));
  plan('whatif', 'cli.help.whatif')
    .addOption(new Option('--fact <name>', line('cli.help.fact')))
    .addHelpText('after', examples('npm run -s cli -- whatif facility.json --fact profitStatus'))
    .action(async (file: string, options: WhatIfOptions) => done(await whatIf(file, options, outside)));
  plan('smallest', 'cli.help.smallest')
    .argument('<matter>', line('cli.help.matter'))
    .addOption(new Option('--rule-out', line('cli.help.ruleOut')))
    .addHelpText('after', examples('npm run -s cli -- smallest facility.json site-or-rent-subsidy'))
    .action(async (file: string, matter: string, options: SmallestOptions) =>
      done(await smallest(file, matter, options, outside)),
    );
  plan('places', 'cli.help.places')
    .addOption(new Option('--in <codes>', line('cli.help.in')))
    .addOption(table())
    .addOption(differences())
    .addHelpText('after', examples('npm run -s cli -- places facility.json --in 500104,330902 --only-differences'))
    .action(async (file: string, options: PlacesOptions) => done(await places(file, options, outside)));
  plan('compare', 'cli.help.compare', '<files...>')
    .addOption(table())
    .addOption(differences())
    .addHelpText('after', examples('npm run -s cli -- compare a.json b.json --format csv > comparison.csv'))
    .action(async (files: string[], options: CompareOptions) => done(await compare(files, options, outside)));
}

/** The command line. `done` receives the exit code of the command that ran. */
export function program(outside: Outside, done: (code: ExitCode) => void): Command {
  const all = new Command('cli')
    .usage('COMMAND …')
    .description(both('cli.help.all'))
    .helpOption('-h, --help', line('cli.help.help'))
    .helpCommand('help [command]', line('cli.help.help'))
    .addHelpText('after', examples('npm run -s cli -- assess facility.json', 'npm run -s cli -- help batch'))
    .exitOverride()
    .configureOutput({ outputError: () => {} }); // said in both languages by who runs it
  all
    .command('assess')
    .argument('<file>', line('cli.help.file'))
    .description(both('cli.help.assess'))
    .addOption(json())
    .addOption(lang())
    .addOption(asOf())
    .addOption(table())
    .addHelpText(
      'after',
      examples(
        'npm run -s cli -- assess facility.json',
        'npm run -s cli -- assess facility.json --json --as-of 2026-01-01',
        'npm run -s cli -- assess facility.json --format csv > results.csv',
        `echo '{"location":"500104","facilityType":"nursingCentre","bedCount":20}' | npm run -s cli -- assess - --lang en`,
      ),
    )
    .action(async (file: string, options: AssessOptions) => done(await assess(file, options, outside)));
  all
    .command('sheet')
    .argument('<file>', line('cli.help.file'))
    .description(both('cli.help.sheet.about'))
    .addOption(new Option('--format <format>', line('cli.help.format')).choices(sheetFormats).default('md'))
    .addOption(new Option('--out <path>', line('cli.help.sheet.out')))
    .addOption(new Option('--lang <language>', line('cli.help.sheet.lang')).choices(['zh', 'both']).default('zh'))
    .addOption(new Option('--site <address>', line('cli.help.sheet.site')))
    .addOption(new Option('--open <depth>', line('cli.help.sheet.open')).choices(openDepths).default('brief'))
    .addOption(new Option('--large', line('cli.help.sheet.large')))
    .addOption(asOf())
    .addHelpText(
      'after',
      examples(
        'npm run -s cli -- sheet facility.json > list.md',
        'npm run -s cli -- sheet facility.json --format docx --out list.docx --lang both',
        'npm run -s cli -- sheet facility.json --format pdf --out list.pdf',
      ),
    )
    .action(async (file: string, options: SheetOptions) => done(await sheet(file, options, outside)));
  all
    .command('batch')
    .argument('<file>', line('cli.help.file'))
    .description(both('cli.help.batch'))
    .addOption(new Option('--format <format>', line('cli.help.format')).choices(['jsonl', 'csv']).default('jsonl'))
    .addOption(new Option('--status <list>', line('cli.help.status')).argParser(statusesOf))
    .addOption(new Option('--reasons', line('cli.help.reasons')))
    .addOption(asOf())
    .addOption(lang())
    .addHelpText(
      'after',
      examples(
        'npm run -s cli -- batch facilities.jsonl --status applies,open > decisions.jsonl',
        'npm run -s cli -- batch facilities.csv --format csv --reasons > decisions.csv',
      ),
    )
    .action(async (file: string, options: BatchOptions) => done(await batch(file, options, outside)));
  explore(all, outside, done);
  const lists = [
    ['rules', 'cli.help.rules', listRules],
    ['ledger', 'cli.help.ledger', listLedger],
    ['notes', 'cli.help.notes', listNotes],
    ['proofs', 'cli.help.proofs', listProofs],
  ] as const;
  for (const [name, help, list] of lists)
    all
      .command(name)
      .description(both(help))
      .addOption(json())
      .addOption(lang())
      .addHelpText('after', examples(`npm run -s cli -- ${name}`, `npm run -s cli -- ${name} --json > ${name}.json`))
      .action(async (options: ListOptions) => done(await list(options, outside)));
  all
    .command('clause')
    .argument('<document>', line('cli.help.document'))
    .argument('<clause>', line('cli.help.clauseName'))
    .description(both('cli.help.clause'))
    .addOption(json())
    .addOption(lang())
    .addHelpText(
      'after',
      examples('npm run -s cli -- clause 渝18 二（五）', "npm run -s cli -- clause dadukou-2020-283 '附件11' --json"),
    )
    .action(async (document: string, name: string, options: ListOptions) =>
      done(await clause(document, name, options, outside)),
    );
  all
    .command('search')
    .argument('[words...]', line('cli.help.words'))
    .description(both('cli.help.search'))
    .addOption(new Option('--in <document>', line('cli.help.inDocument')))
    .addOption(new Option('--kind <kind>', line('cli.help.kind')).choices(answerKinds))
    .addOption(new Option('--limit <number>', line('cli.help.limit')).argParser(positive))
    .addOption(json())
    .addOption(lang())
    .addHelpText(
      'after',
      examples(
        'npm run -s cli -- search 定点多久能批',
        'npm run -s cli -- search hp --in 渡283 --kind clause',
        "npm run -s cli -- search '床位补贴' --json",
      ),
    )
    .action(async (words: string[], options: SearchOptions) => done(await search(words, options, outside)));
  all
    .command('conflicts')
    .description(both('cli.help.conflicts'))
    .addOption(new Option('--matter <matter>', line('cli.help.matterOnly')))
    .addOption(json())
    .addOption(lang())
    .addHelpText(
      'after',
      examples(
        'npm run -s cli -- conflicts --matter fire-review',
        'npm run -s cli -- conflicts --json > conflicts.json',
      ),
    )
    .action(async (options: ConflictsOptions) => done(await conflicts(options, outside)));
  all
    .command('check')
    .description(both('cli.help.check'))
    .addOption(json())
    .addOption(lang())
    .addHelpText('after', examples('npm run -s cli -- check', 'npm run -s cli -- check --json > check.json'))
    .action(async (options: ListOptions) => done(await check(options, outside)));
  all
    .command('diff')
    .argument('<old>', line('cli.help.old'))
    .argument('<new>', line('cli.help.new'))
    .description(both('cli.help.diff'))
    .addOption(json())
    .addOption(lang())
    .addOption(asOf())
    .addHelpText(
      'after',
      examples('npm run -s cli -- diff ../before .', 'npm run -s cli -- diff rules-2026.json rules --json > diff.json'),
    )
    .action(async (old: string, now: string, options: DiffOptions) => done(await diff(old, now, options, outside)));
  return all;
}
