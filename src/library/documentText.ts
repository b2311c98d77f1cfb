/** How does a whole text read: its head, its chapters with their clauses, its closing and the rows of its table? */
import type { LedgerFile, PolicyDocument, Rule } from '../rulebook/index.ts';
import type { Source } from '../sources/index.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** A chapter, a section of it or an item of that: its heading, its sentences, who is responsible, and what lies below. */
export interface Division {
  readonly clause: string;
  readonly level: 'chapter' | 'section' | 'item';
  readonly heading?: Sentence;
  readonly sentences: readonly Sentence[];
  readonly departments?: Sentence;
  readonly parts: readonly Division[];
}

/** The rows under one heading of the table; the heading is absent where the table has none. */
interface AnnexSection {
  readonly heading?: Sentence;
  readonly rows: readonly Sentence[];
}

export interface AnnexChapter {
  readonly heading?: Sentence;
  readonly sections: readonly AnnexSection[];
}

/** The table at the end. Its rows have a chapter, a section, a measure and departments. */
export interface Annex {
  /** Its label and title. */
  readonly title: readonly Sentence[];
  /** The heads of its columns. */
  readonly columns: readonly Sentence[];
  readonly chapters: readonly AnnexChapter[];
  /** What else the extraction left in it. */
  readonly rest: readonly Sentence[];
}

export interface DocumentText {
  readonly document: PolicyDocument;
  /** Title, number, addressees, issuers, date and introduction. */
  readonly head: readonly Sentence[];
  readonly chapters: readonly Division[];
  readonly closing: readonly Sentence[];
  readonly annex?: Annex;
  readonly imprint: readonly Sentence[];
  /** Everything above, in the order of the text. */
  readonly sentences: readonly Sentence[];
}

const isAnnex = (clause: string) => clause.startsWith('附件');
const CHAPTER = /^[一二三四五六七八九十]+$/u;
const CHAPTER_HEADING = /^[一二三四五六七八九十]+、/u;
const SECTION_HEADING = /^[（(][一二三四五六七八九十]+[）)]/u;

function levelOf(clause: string): Division['level'] {
  if (CHAPTER.test(clause)) return 'chapter';
  return clause.endsWith('）') ? 'section' : 'item';
}

function isBelow(inner: string, outer: string): boolean {
  if (!inner.startsWith(outer) || levelOf(outer) === 'item') return false;
  return /^(?:（|\d)/u.test(inner.slice(outer.length));
}

/** `own` begins with the sentences of `clause` and goes on with those of the clauses below it. */
function division(clause: string, own: readonly Sentence[]): Division {
  const here = own.filter(it => it.clause === clause);
  const heading = here.find(it => it.part === 'heading');
  const departments = here.find(it => it.part === 'departments');
  return {
    clause,
    level: levelOf(clause),
    ...(heading && { heading }),
    sentences: here.filter(it => it !== heading && it !== departments),
    ...(departments && { departments }),
    parts: divisions(own.filter(it => it.clause !== clause)),
  };
}

/** Each clause with all that lies below it. */
function divisions(sentences: readonly Sentence[]): readonly Division[] {
  const clauses = [...new Set(sentences.map(it => it.clause))];
  const outer = clauses.filter(it => !clauses.some(other => isBelow(it, other)));
  return outer.map(clause =>
    division(
      clause,
      sentences.filter(it => it.clause === clause || isBelow(it.clause, clause)),
    ),
  );
}

/** What each heading of its kind begins, the first of them perhaps without one. */
function groups(sentences: readonly Sentence[], heading: RegExp): readonly (readonly Sentence[])[] {
  const begins = (it: Sentence) => it.part === 'heading' && heading.test(it.text);
  const starts = sentences.flatMap((it, at) => (at === 0 || begins(it) ? [at] : []));
  return starts.map((at, index) => sentences.slice(at, starts[index + 1]));
}

function headed(group: readonly Sentence[], heading: RegExp) {
  const [first] = group;
  const own = first?.part === 'heading' && heading.test(first.text) ? first : undefined;
  return { ...(own && { heading: own }), below: own ? group.slice(1) : group };
}

function annexOf(sentences: readonly Sentence[], { layout }: PolicyDocument): Annex | undefined {
  if (sentences.length === 0) return undefined;
  const isHeading = ({ part, text }: Sentence) =>
    part === 'row' || CHAPTER_HEADING.test(text) || SECTION_HEADING.test(text);
  const first = sentences.findIndex(isHeading);
  const lead = sentences.slice(0, first < 0 ? sentences.length : first);
  const title = lead.findIndex(it => it.text === layout.annex) + 1;
  const table = sentences.slice(lead.length);
  return {
    title: lead.slice(0, title),
    columns: lead.slice(title),
    chapters: groups(table.filter(isHeading), CHAPTER_HEADING).map(group => {
      const { heading, below } = headed(group, CHAPTER_HEADING);
      const sections = groups(below, SECTION_HEADING).map(section => {
        const { heading, below: rows } = headed(section, SECTION_HEADING);
        return { ...(heading && { heading }), rows };
      });
      return { ...(heading && { heading }), sections };
    }),
    rest: table.filter(it => !isHeading(it)),
  };
}

/** A whole text. Of `rules` only this document's count. */
export function documentText(
  document: PolicyDocument,
  source: Source,
  rules: readonly Rule[],
  ledger: LedgerFile | undefined,
): DocumentText {
  const own = rules.filter(it => it.document.slug === document.slug);
  const sentences = sentencesOf(source, own, ledger);
  const of = (clause: string) => sentences.filter(it => it.clause === clause);
  const annex = annexOf(
    sentences.filter(it => isAnnex(it.clause)),
    document,
  );
  return {
    document,
    head: of('首部'),
    chapters: divisions(sentences.filter(it => CHAPTER.test(it.clause.charAt(0)))),
    closing: of('尾部'),
    ...(annex && { annex }),
    imprint: of('版记'),
    sentences,
  };
}
