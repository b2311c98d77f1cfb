/** What is there to be found: which clauses, rules, questions, departments and terms, and in which words? */
import type { Fact, Text } from '../facts/index.ts';
import type { PolicyDocument, Rule, Rulebook, Term } from '../rulebook/index.ts';
import type { Source } from '../sources/index.ts';
import { type Folded, fold } from './fold.ts';

/** Words of a unit; the higher `weight`, the more they say what it is about. */
export interface Part {
  readonly wording: string;
  readonly folded: Folded;
  readonly weight: number;
  /** Names of departments, or of the clause: what they are called says nothing of the matter. */
  readonly naming: boolean;
}

interface Common {
  readonly document?: PolicyDocument;
  readonly clause?: string;
  readonly parts: readonly Part[];
  /** The words of a whole clause, folded: what runs over the end of a sentence stands in it too. */
  readonly whole?: string;
}

/** One thing that can be found. A matter is found by its rules. */
export type Unit = Common &
  (
    | { readonly kind: 'clause'; readonly document: PolicyDocument; readonly clause: string }
    | { readonly kind: 'rule'; readonly rule: Rule; readonly title: Text }
    | { readonly kind: 'question'; readonly fact: Fact }
    | { readonly kind: 'department'; readonly name: string; readonly matters: readonly string[] }
    | { readonly kind: 'term'; readonly term: Term }
  );

/** Head, closing, imprint, and headings of chapters and of the annex. */
export function isFrame(clause: string): boolean {
  return /^(首部|尾部|版记|附件|[一二三四五六七八九十]+)$/u.test(clause);
}

function part(wording: string, weight: number, naming = false): Part {
  return { wording, folded: fold(wording), weight, naming };
}

function inBoth({ zh, en }: Text, weight: number): readonly Part[] {
  return [part(zh, weight), part(en, weight)];
}

/** The parts that are shown above or beside whatever else of the unit is shown: its title, and names. */
export function titlesOf({ kind, parts }: Unit): readonly number[] {
  const isTitle = (at: number, weight: number) => {
    if (kind === 'clause') return at === 0 && weight > 1;
    return kind === 'department' || at < (kind === 'question' ? 4 : 2);
  };
  return parts.flatMap(({ weight, naming }, at) => (naming || isTitle(at, weight) ? [at] : []));
}

/** Whether a part is shown under the title where it says most: of a rule its quotes, of a question nothing more. */
export function isShown({ kind }: Unit, part: number): boolean {
  return kind === 'rule' ? part >= 4 : kind !== 'question';
}

function clauseUnits(document: PolicyDocument, source: Source): readonly Unit[] {
  return [...source.clauses].map(([clause, segments]) => {
    const whole = fold(segments.map(it => it.text).join('')).text;
    const name = part(`${document.short}${clause}`, 1, true);
    const parts = [
      ...segments.flatMap(({ text, part: kind, row }) =>
        row
          ? [part(row.measure, 1), part(row.departments, 1, true)]
          : [part(text, kind === 'heading' ? 2 : 1, kind === 'departments')],
      ),
      name,
    ];
    return { kind: 'clause', document, clause, whole, parts };
  });
}

function ruleUnit({ matters }: Rulebook, rule: Rule): Unit {
  const { document, cite } = rule;
  const title = matters.find(it => it.id === rule.matter)?.title ?? rule.title;
  const titles = [...inBoth(title, 4), ...inBoth(rule.title, 3)];
  const departments = part(rule.departments.map(it => it.name).join('、'), 1, true);
  const quotes = cite.map(it => part(it.quote.replace(/\s*\n\s*/gu, ''), 1.5));
  return {
    kind: 'rule',
    rule,
    title,
    document,
    clause: cite[0].clause,
    parts: [...titles, ...quotes, departments],
  };
}

function questionUnit({ documents }: Rulebook, fact: Fact): Unit {
  const [basis] = fact.why.basis;
  const document = documents.find(it => it.slug === basis?.document);
  const options = fact.options ?? [];
  const parts = [
    ...inBoth(fact.label, 4),
    ...inBoth(fact.question, 3),
    ...options.flatMap(it => inBoth(it, 2)),
    ...[fact.help, ...options.map(it => it.help)].flatMap(it => (it ? inBoth(it, 1) : [])),
  ];
  return {
    kind: 'question',
    fact,
    ...(document && basis && { document, clause: basis.clause }),
    parts,
  };
}

function departmentUnits({ rules, documents }: Rulebook): readonly Unit[] {
  const names = [...new Set(rules.flatMap(it => it.departments.map(({ name }) => name)))];
  return names.map(name => {
    const today = documents.flatMap(it => it.departmentsToday?.[name] ?? []);
    const parts = [part(name, 4, true), ...[...new Set(today)].map(it => part(it, 3, true))];
    const own = rules.filter(it => it.departments.some(department => department.name === name));
    return {
      kind: 'department',
      name,
      matters: [...new Set(own.map(it => it.matter))],
      ...(own[0] && { document: own[0].document, clause: own[0].cite[0].clause }),
      parts,
    };
  });
}

function termUnit(term: Term): Unit {
  const parts = [...inBoth(term, 4), ...(term.also ?? []).map(it => part(it, 4)), ...inBoth(term.means, 1)];
  return { kind: 'term', term, parts };
}

/** Everything that can be found; texts by the documents' slugs. */
export function unitsOf(rulebook: Rulebook, sources: Readonly<Record<string, Source>>): readonly Unit[] {
  const clauses = rulebook.documents.flatMap(it => {
    const source = sources[it.slug];
    return source ? clauseUnits(it, source) : [];
  });
  return [
    ...clauses,
    ...rulebook.rules.map(it => ruleUnit(rulebook, it)),
    ...rulebook.vocabulary.facts.map(it => questionUnit(rulebook, it)),
    ...departmentUnits(rulebook),
    ...rulebook.terms.map(termUnit),
  ];
}
