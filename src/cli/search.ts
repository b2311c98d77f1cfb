/** Which clauses, matters and questions speak of some words? As a readable list, best first, or as JSON. */
import type { Language } from '../facts/index.ts';
import { translator } from '../i18n/index.ts';
import type { Words } from '../report/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import {
  type Answer,
  type AnswerKind,
  answerKinds,
  buildIndex,
  type Found,
  search as find,
  type Stretch,
} from '../search/index.ts';
import { documentOf } from './clause.ts';
import type { ListOptions } from './listRules.ts';
import { load, sourcesOf } from './load.ts';
import { BadInput, type ExitCode, type Outside } from './outside.ts';
import { spellingOf } from './spelling.ts';

export interface SearchOptions extends ListOptions {
  readonly in?: string;
  readonly kind?: AnswerKind;
  readonly limit?: number;
}

/** What `--json` gives, and what a list shows when nobody asks for a number. */
const kindsInJson: readonly AnswerKind[] = ['clause', 'matter', 'question'];
const LIMIT = 10;

const kindNames: Readonly<Record<AnswerKind, string>> = {
  clause: 'cli.search.clause',
  matter: 'cli.search.matter',
  question: 'cli.search.question',
  department: 'cli.search.department',
  term: 'cli.search.term',
};

/** The stretches between signs that a terminal shows in colour. */
function coloured(text: string, marks: readonly Stretch[], colour: boolean): string {
  if (!colour) return text;
  return [...marks]
    .reverse()
    .reduce(
      (it, [start, end]) => `${it.slice(0, start)}\u001b[1;36m${it.slice(start, end)}\u001b[0m${it.slice(end)}`,
      text,
    );
}

/** What must be said before the answers: nothing speaks of it, or not together. */
function honest({ answers, apart, nowhere }: Found, documents: number, words: Words): readonly string[] {
  const quoted = (all: readonly string[]) =>
    all.map(it => words('cli.search.quoted', { words: it })).join(words('cli.search.and'));
  if (nowhere.length > 0) {
    const missing = words('cli.search.nowhere', { words: quoted(nowhere), count: documents });
    return answers.length > 0 ? [missing, words('cli.search.nearest')] : [missing];
  }
  if (apart.length === 0) return answers.length > 0 ? [] : [words('cli.search.nothing')];
  return [words('cli.search.apart', { words: quoted(apart), count: documents }), words('cli.search.nearest')];
}

/** An answer's lines: what it is and where, then its words. */
function lines(answer: Answer, { documents }: Rulebook, lang: Language, colour: boolean, words: Words) {
  const number = documents.find(it => it.slug === answer.document)?.number;
  const place = number === undefined ? '' : `${number} · ${answer.clause}`;
  const title = coloured(answer.title[lang], answer.titleMarks[lang], colour);
  const text = coloured(answer.text[lang], answer.marks[lang], colour);
  const isClause = answer.kind === 'clause';
  const head = [words(kindNames[answer.kind]), ...(isClause ? [place, title] : [title, place])];
  return [head.filter(it => it !== '').join('  '), ...(text === '' ? [] : [`    ${text}`])];
}

function inJson(answer: Answer, { documents }: Rulebook, lang: Language) {
  const { kind, id, document, clause, title, text, all, rule } = answer;
  const number = documents.find(it => it.slug === document)?.number;
  return {
    kind,
    id,
    ...(number !== undefined && { document: number, clause }),
    title: title[lang],
    text: text[lang],
    ...(rule !== undefined && { rule }),
    all,
  };
}

function kindsOf({ kind, json }: SearchOptions, words: Words): readonly AnswerKind[] | undefined {
  if (!json) return kind && [kind];
  if (kind === undefined) return kindsInJson;
  if (kindsInJson.includes(kind)) return [kind];
  throw new BadInput(words('cli.search.notInJson', { kind, allowed: kindsInJson.join(', ') }));
}

export async function search(said: readonly string[], options: SearchOptions, outside: Outside): Promise<ExitCode> {
  const { lang, json, limit = json ? undefined : LIMIT } = options;
  const words = translator(lang);
  const query = said.join(' ').trim();
  const read = outside.corpus();
  const { rulebook } = load(read, words);
  const { documents } = rulebook;
  if (!/[\p{L}\p{N}]/u.test(query)) {
    const known = documents.map(it => `${it.short} ${it.number} ${it.slug}`).join('\n');
    throw new BadInput(words('cli.search.empty', { kinds: answerKinds.join(', '), known }));
  }
  const kinds = kindsOf(options, words);
  const within = options.in === undefined ? undefined : [documentOf(rulebook, options.in, words).slug];
  const found = find(buildIndex(rulebook, sourcesOf(rulebook, read)), query, {
    ...(kinds && { kinds }),
    ...(within && { documents: within }),
    ...(limit !== undefined && { limit }),
    ...(/\p{Script=Latin}/u.test(query) && { spelling: await spellingOf(rulebook) }),
  });
  if (json) {
    await outside.print(
      `${JSON.stringify(
        found.answers.map(it => inJson(it, rulebook, lang)),
        null,
        2,
      )}\n`,
    );
    return 0;
  }
  const rest = found.count - found.answers.length;
  const shown = [
    ...honest(found, within ? 1 : documents.length, words),
    ...found.answers.flatMap(it => lines(it, rulebook, lang, outside.colour, words)),
    ...(rest > 0 ? [words('cli.search.more', { count: rest })] : []),
  ];
  await outside.print(`${shown.join('\n')}\n`);
  return 0;
}
