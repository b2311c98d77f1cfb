/** What does the address after # say? Page, question, language and the answers given, readable and without a server. */
import {
  type AnswerFault,
  allowed,
  type Facility,
  isDivision,
  parseText,
  toText,
  type Vocabulary,
  valuesOf,
} from '../../facts/index.ts';
import { type Language, languages } from '../../i18n/index.ts';
import { readAnswers, type Was } from './basis.ts';
import { freeName, letters, longestName, type NamedPlan } from './plans.ts';

export const pages = [
  'start',
  'check',
  'onepage',
  'results',
  'explore',
  'places',
  'compare',
  'sheet',
  'dates',
  'plans',
  'reconcile',
  'desk',
  'documents',
  'ledger',
  'conflicts',
  'later',
  'glossary',
  'assurance',
] as const;
export type Page = (typeof pages)[number];

export interface Place {
  readonly page: Page;
  /** The fact whose question is open, on page `check`. */
  readonly question?: string | undefined;
  /** What is opened on a page that shows one of many: a matter (`desk`, `conflicts`), a document (`documents`, `ledger`), a note (`later`), a term (`glossary`), a day that is asked for (`dates`). */
  readonly item?: string | undefined;
  /** On page `documents`: the clause to go to. */
  readonly clause?: string | undefined;
  /** On page `documents`: the rule whose quotes are marked. */
  readonly rule?: string | undefined;
  /** On page `desk`: the words searched for. */
  readonly words?: string | undefined;
  /** On page `places`: the codes of the places in which the plan is put side by side; absent: one for each set of documents. */
  readonly among?: readonly string[] | undefined;
  /** On page `compare`: the plans side by side. They alone stand in its address. */
  readonly compared?: readonly NamedPlan[] | undefined;
}

/** Pages that show one of many things, and may name it in their address. */
const withItems: readonly Page[] = ['desk', 'documents', 'ledger', 'conflicts', 'later', 'glossary', 'dates'];

/** Nothing of a page is opened. */
export const nowhere = {
  question: undefined,
  item: undefined,
  clause: undefined,
  rule: undefined,
  words: undefined,
  unknownPath: undefined,
} as const;

/** What a step goes to: two places with the same are one entry of the browser's history. */
export function stepOf({ page, question = '', item = '', clause = '', rule = '' }: Place): string {
  return [page, question, item, clause, rule].join('\n');
}

export interface Address extends Place {
  readonly language?: Language | undefined;
  readonly facility: Facility;
  /** Parameters that could not be read; the others stand in `facility`. */
  readonly faults: readonly AnswerFault[];
  /** Answers that could not be taken as they stand in it: a sign of an older rulebook. */
  readonly was?: Was | undefined;
  /** The version of the rulebook that it names. We hand out none that does. */
  readonly version?: string | undefined;
  /** The path, if it names no page. */
  readonly unknownPath?: string | undefined;
}

const languageNames = languages.join(', ');

/** The parameters written once; and those written again with another value, of which none can count. */
function parametersOf(query: string) {
  const all = new URLSearchParams(query);
  const said = [...new Set(all.keys())].map(name => [name, [...new Set(all.getAll(name))]] as const);
  return {
    once: Object.fromEntries(said.flatMap(([name, [it = '', ...more]]) => (more.length > 0 ? [] : [[name, it]]))),
    twice: said.flatMap(([name, them]) => (them.length > 1 ? [[name, them.join(' / ')] as const] : [])),
  };
}

function repeated(vocabulary: Vocabulary, fact: string, value: string): AnswerFault {
  const known = vocabulary.byName.get(fact);
  return { code: 'repeated', fact, value, allowed: known ? allowed(known) : fact === 'lang' ? languageNames : '' };
}

/** Places named in an address, each once; what is no place is refused. */
function placesIn(vocabulary: Vocabulary, text: string) {
  const codes = [...new Set(text.split(',').map(it => it.trim()))].filter(Boolean);
  const location = vocabulary.byName.get('location');
  const faults = codes
    .filter(it => !isDivision(it))
    .map(
      (value): AnswerFault => ({ code: 'notAllowed', fact: 'in', value, allowed: location ? allowed(location) : '' }),
    );
  return { among: codes.filter(isDivision), faults };
}

/** Plans in an address, each under its letter: `a.name=…&a.location=500104&b.name=…`. */
function plansIn(vocabulary: Vocabulary, written: Readonly<Record<string, string>>) {
  const compared: NamedPlan[] = [];
  const faults: AnswerFault[] = [];
  for (const letter of letters) {
    const own = Object.entries(written).filter(([key]) => key.startsWith(`${letter}.`));
    if (own.length === 0) continue;
    const { name = '', ...answers } = Object.fromEntries(own.map(([key, value]) => [key.slice(2), value]));
    const parsed = parseText(vocabulary, answers);
    faults.push(...parsed.faults.map(it => ({ ...it, fact: `${letter}.${it.fact}` })));
    compared.push({ name: freeName(compared, name || letter.toUpperCase()), facility: parsed.facility });
  }
  return { compared, faults };
}

/** What an address says besides answers, taken out of its parameters. */
function besides(vocabulary: Vocabulary, page: Page, written: Readonly<Record<string, string>>) {
  if (page === 'places' && written.in !== undefined) {
    const { in: places, ...answers } = written;
    return { answers, ...placesIn(vocabulary, places) };
  }
  if (page === 'desk') {
    const { q: words, ...answers } = written;
    return { answers, faults: [], ...(words && { words }) };
  }
  if (page === 'documents') {
    const { rule, ...answers } = written;
    return { answers, faults: [], ...(rule && { rule }) };
  }
  if (page !== 'compare') return { answers: written, faults: [] };
  const isPlans = (key: string) => letters.some(it => key.startsWith(`${it}.`));
  const answers = Object.fromEntries(Object.entries(written).filter(([key]) => !isPlans(key)));
  const { compared, faults } = plansIn(vocabulary, written);
  return { answers, faults, ...(compared.length > 0 && { compared }) };
}

/** A part of a path; one that is no proper encoding stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads a fragment such as `#/check/bedCount?location=500104&bedCount=20&lang=en`. */
export function readAddress(vocabulary: Vocabulary, fragment: string): Address {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const [name = '', second, third] = path.split('/').filter(Boolean).map(decoded);
  const page = pages.find(it => it === name) ?? 'start';
  const { once, twice } = parametersOf(query);
  const { lang, ...named } = once;
  const { v, ...others } = named;
  const version = /^\d+\.\d+\.\d+$/.test(v ?? '') ? v : undefined;
  const written = version === undefined ? named : others;
  const language = languages.find(it => it === lang || (it === 'zh' && lang === 'zh-CN'));
  const { answers, faults: strange, ...shown } = besides(vocabulary, page, written);
  const { facility, faults, was } = readAnswers(vocabulary, valuesOf(vocabulary, answers));
  const refusals = [...twice.map(([name, value]) => repeated(vocabulary, name, value)), ...strange, ...faults];
  if (lang !== undefined && !language)
    refusals.push({ code: 'notAllowed', fact: 'lang', value: lang, allowed: languageNames });
  return {
    page,
    question: page === 'check' && second && vocabulary.byName.has(second) ? second : undefined,
    item: withItems.includes(page) ? second : undefined,
    clause: page === 'documents' ? third : undefined,
    language,
    ...shown,
    facility,
    faults: refusals,
    ...(was && { was }),
    ...(version && { version }),
    unknownPath: name && name !== page ? name : undefined,
  };
}

/** A part of a path as it stands in an address: only what would end it, or be read as an encoding, is encoded. */
function encoded(part: string): string {
  return part.replace(/[%/?#\s]/g, encodeURIComponent);
}

/** Parameters as they stand in an address, with commas plain to read. */
function query(parameters: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(parameters.map(it => [...it])).toString().replaceAll('%2C', ',');
}

function written(answers: Facility, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(answers).map(([name, value]) => [`${prefix}${name}`, toText(value)]);
}

const known = new WeakMap<Facility, string>();

/** The answers of a facility; a page has many links with the same ones. */
function answersQuery(facility: Facility): string {
  const said = known.get(facility) ?? query(written(facility));
  known.set(facility, said);
  return said;
}

/** The plans side by side, each under its letter. */
function plansQuery(compared: readonly NamedPlan[]): string {
  return query(
    compared
      .slice(0, letters.length)
      .flatMap((it, at) => [
        [`${letters[at]}.name`, it.name.slice(0, longestName)] as const,
        ...written(it.facility, `${letters[at]}.`),
      ]),
  );
}

/** The fragment that opens the same page with the same answers. Chinese is the default and not written. */
export function writeAddress(place: Place, facility: Facility, language: Language): string {
  const { page, question, item, clause } = place;
  const path = [page === 'start' ? '' : page, question, item, item && clause]
    .flatMap(it => (it ? [encoded(it)] : []))
    .join('/');
  const parameters = [
    page === 'compare' ? plansQuery(place.compared ?? []) : answersQuery(facility),
    page === 'desk' && place.words ? query([['q', place.words]]) : '',
    page === 'documents' && place.rule ? query([['rule', place.rule]]) : '',
    page === 'places' && place.among ? query([['in', place.among.join()]]) : '',
    language === 'zh' ? '' : query([['lang', language]]),
  ];
  const all = parameters.filter(Boolean).join('&');
  return `#/${path}${all && `?${all}`}`;
}
