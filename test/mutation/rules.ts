/**
 * Is every small error in a rule caught? `npm run mutate:rules` changes each rule in every way there is, says who notices and writes
 * the figures down; with `-- --verify` it holds the figures against those written down.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../src/cli/corpus.ts';
import { vocabularyOf } from '../../src/facts/index.ts';
import type { Fault } from '../../src/rulebook/index.ts';
import { type Catcher, judgeOf } from './judge.ts';
import { type Mutant, mutantsOf, operators, type RawFile } from './mutants.ts';

interface Outcome extends Pick<Mutant, 'rule' | 'operator' | 'change'> {
  readonly caught?: Catcher;
}
interface Explained extends Pick<Mutant, 'rule' | 'operator' | 'change'> {
  readonly why: string;
}

const root = join(import.meta.dirname, '../..');
const corpus = readCorpus(root);
const unsound: readonly Fault[] = corpus.unreadable;
if (unsound.length > 0) throw new Error('The rulebook can not be read. Run check.');

function pathsOf(slug: string): readonly string[] {
  return Object.keys(corpus.files).filter(it => it.startsWith(`${slug}/`) && !/\/(document|ledger)\.json$/.test(it));
}

/** Judges every `step`-th mutant of every document, from `from` on. */
function judged(from: number, step: number): readonly Outcome[] {
  const vocabulary = vocabularyOf(corpus.files['facts.json'] as Parameters<typeof vocabularyOf>[0]);
  const slugs = Object.keys(corpus.files).flatMap(it =>
    it.endsWith('/document.json') ? [it.split('/')[0] ?? ''] : [],
  );
  let count = 0;
  return slugs.flatMap(slug => {
    const judge = judgeOf(corpus, slug);
    const named = [...new Set(pathsOf(slug).flatMap(it => (corpus.files[it] as RawFile).departments))];
    return pathsOf(slug).flatMap(path => {
      const file = corpus.files[path] as RawFile;
      const mutants = file.rules.flatMap(it => mutantsOf(vocabulary, it, file, named));
      return mutants.flatMap((mutant): readonly Outcome[] => {
        count += 1;
        if (count % step !== from) return [];
        const [caught] = judge.first(path, mutant) ?? [];
        const { rule, operator, change } = mutant;
        return [{ rule, operator, change, ...(caught && { caught }) }];
      });
    });
  });
}

/** One part of the work in a process of its own. */
function part(from: number, step: number): Promise<readonly Outcome[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, String(from), String(step)], {
      cwd: root,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (it: string) => {
      output += it;
    });
    child.stderr.pipe(process.stderr);
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`part ${from} failed`))));
  });
}

const figures = join(root, 'test/measured/rule-mutation.json');

async function report(verify: boolean): Promise<void> {
  const started = Date.now();
  const step = availableParallelism();
  const outcomes = (await Promise.all(Array.from({ length: step }, (_, from) => part(from, step)))).flat();
  const explained = JSON.parse(
    readFileSync(join(import.meta.dirname, 'explained.json'), 'utf8'),
  ) as readonly Explained[];
  const same = (a: Outcome, b: Explained) => a.rule === b.rule && a.operator === b.operator && a.change === b.change;
  const inWords = ({ rule, operator, change }: Outcome) => `${rule} ${operator} ${change}`;
  const survivors = outcomes.filter(it => !it.caught).sort((a, b) => inWords(a).localeCompare(inWords(b)));
  const open = survivors.filter(it => !explained.some(known => same(it, known)));
  const by = (of: readonly Outcome[], catcher: Catcher) => of.filter(it => it.caught === catcher).length;
  const row = (of: readonly Outcome[]) => ({
    mutants: of.length,
    caught: of.filter(it => it.caught).length,
    cases: by(of, 'cases'),
    check: by(of, 'check'),
    proofs: by(of, 'proofs'),
  });
  const operatorRows = operators.map(operator => ({
    operator,
    ...row(outcomes.filter(it => it.operator === operator)),
  }));
  console.table(operatorRows);
  for (const { rule, operator, change } of open) console.log(`survives: ${rule} · ${operator} · ${change}`);
  const idle = explained.filter(it => !survivors.some(other => same(other, it)));
  for (const { rule, operator, change } of idle)
    console.log(`explained, but caught or gone: ${rule} · ${operator} · ${change}`);
  const total = row(outcomes);
  console.log(
    `${total.caught} of ${total.mutants} mutants caught, ${survivors.length - open.length} survivors explained, ${open.length} not, in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  const measured = {
    command: 'npm run mutate:rules',
    rulebook: corpus.edition.sha256,
    ...total,
    explained: survivors.length - open.length,
    survivors: open.map(({ rule, operator, change }) => ({ rule, operator, change })),
    operators: operatorRows,
  };
  const text = `${JSON.stringify(measured, null, 2)}\n`;
  const outdated = verify && readFileSync(figures, 'utf8').replaceAll('\r\n', '\n') !== text;
  if (outdated) console.log(`${figures} is of other rules. Run: npm run mutate:rules`);
  if (!verify) writeFileSync(figures, text);
  process.exitCode = outdated || open.length + idle.length > 0 ? 1 : 0;
}

const given = process.argv.slice(2);
const [from, step] = given.map(Number);
if (given.length === 2 && from !== undefined && step !== undefined)
  process.stdout.write(JSON.stringify(judged(from, step)));
else await report(given.includes('--verify'));
