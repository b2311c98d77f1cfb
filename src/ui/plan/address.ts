/** What does the address after # say? Page, question, language and the answers given, readable and without a server. */
import { type AnswerFault, allowed, type Facility, parseText, toText, type Vocabulary } from '../../facts/index.ts';
import { type Language, languages } from '../../i18n/index.ts';

export const pages = ['start', 'check', 'onepage', 'results', 'explore', 'documents', 'assurance'] as const;
export type Page = (typeof pages)[number];

export interface Place {
  readonly page: Page;
  /** The fact whose question is open, on page `check`. */
  readonly question?: string | undefined;
}

export interface Address extends Place {
  readonly language?: Language | undefined;
  readonly facility: Facility;
  /** Parameters that could not be read; the others stand in `facility`. */
  readonly faults: readonly AnswerFault[];
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

/** Reads a fragment such as `#/check/bedCount?location=500104&bedCount=20&lang=en`. */
export function readAddress(vocabulary: Vocabulary, fragment: string): Address {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const [name = '', question] = path.split('/').filter(Boolean);
  const page = pages.find(it => it === name) ?? 'start';
  const { once, twice } = parametersOf(query);
  const { lang, ...written } = once;
  const language = languages.find(it => it === lang || (it === 'zh' && lang === 'zh-CN'));
  const { facility, faults } = parseText(vocabulary, written);
  const refusals = [...twice.map(([name, value]) => repeated(vocabulary, name, value)), ...faults];
  if (lang !== undefined && !language)
    refusals.push({ code: 'notAllowed', fact: 'lang', value: lang, allowed: languageNames });
  return {
    page,
    question: page === 'check' && question && vocabulary.byName.has(question) ? question : undefined,
    language,
    facility,
    faults: refusals,
    unknownPath: name && name !== page ? name : undefined,
  };
}

/** The fragment that opens the same page with the same answers. Chinese is the default and not written. */
export function writeAddress(place: Place, facility: Facility, language: Language): string {
  const path = [place.page === 'start' ? '' : place.page, place.question ?? ''].filter(Boolean).join('/');
  const parameters = new URLSearchParams(Object.entries(facility).map(([name, value]) => [name, toText(value)]));
  if (language !== 'zh') parameters.set('lang', language);
  const query = parameters.toString().replaceAll('%2C', ',');
  return `#/${path}${query && `?${query}`}`;
}
