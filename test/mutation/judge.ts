/** Who catches a mutant: the cases derived from the texts, the check against the texts, or the proofs? */
import { compile } from '../../src/engine/index.ts';
import { prove } from '../../src/proofs/index.ts';
import {
  assemble,
  type Checked,
  checkRulebook,
  type Rule,
  type Rulebook,
  type RuleFiles,
} from '../../src/rulebook/index.ts';
import { type Decide, type Expectation, expectedOf, speaking } from '../cases/expectation.ts';
import type { Mutant, RawFile } from './mutants.ts';

export type Catcher = 'cases' | 'check' | 'proofs';

/** A catcher and what it says first. */
export type Caught = readonly [Catcher, string];

/** The files of a rulebook with one rule changed. */
export function mutatedFiles(files: RuleFiles, path: string, { rule, mutated }: Mutant): RuleFiles {
  const file = files[path] as RawFile;
  return { ...files, [path]: { ...file, rules: file.rules.map(it => (it.id === rule ? mutated : it)) } };
}

/** The files that concern one document: the common ones and its own. */
function filesOf(files: RuleFiles, slug: string): RuleFiles {
  const declarations = { $schema: './schema/declarations.json', alternatives: [] };
  const own = Object.entries(files).filter(([path]) => !path.includes('/') || path.startsWith(`${slug}/`));
  return { ...Object.fromEntries(own), 'declarations.json': declarations };
}

/** What stands beside the rules: notes, words and readings, which look at a rule's id and matter alone. */
const beside = ['read-with.json', 'glossary.json', 'search.json', 'readings.json'];

/** The files of a document with no more than one of its rules, and without the account of its text or what stands beside the rules. */
function withOnly(files: RuleFiles, path: string, rule: string): RuleFiles {
  const [slug] = path.split('/');
  const isKept = (it: string) => !it.startsWith(`${slug}/`) || it === `${slug}/document.json`;
  const others = Object.entries(files).filter(([it]) => isKept(it) && !beside.includes(it));
  const file = files[path] as RawFile;
  return { ...Object.fromEntries(others), [path]: { ...file, rules: file.rules.filter(it => it.id === rule) } };
}

function faultKeys(checked: Checked): readonly string[] {
  return checkRulebook(checked).map(it => `${it.code} ${it.file} ${it.at} ${it.message.en}`);
}

function findingKeys(rulebook: Rulebook): readonly string[] {
  return prove(rulebook).findings.map(it => `${it.code} ${it.at}`);
}

export interface Judge {
  /** The first that catches a mutant of a rule in a file of the document, the cheapest first; nothing where it survives. */
  readonly first: (path: string, mutant: Mutant) => Caught | undefined;
  /** All that catch it. */
  readonly all: (path: string, mutant: Mutant) => readonly Caught[];
}

/** A judge over the mutants of one document. */
export function judgeOf(corpus: Checked, slug: string): Judge {
  const { files, seeds } = corpus;
  const own = filesOf(files, slug);
  const original = assemble(own);
  const { headings, plans, sweeps, words } = expectedOf(original.vocabulary, slug);
  const expectations = [...words, ...sweeps, ...headings, ...plans];
  const concerns = new Map<string, Expectation[]>();
  for (const it of expectations)
    for (const rule of speaking(original, slug, it.provision))
      concerns.set(rule.id, [...(concerns.get(rule.id) ?? []), it]);

  const disappointed = (
    rulebook: Rulebook,
    some: readonly Expectation[],
    spoken: (it: Expectation) => readonly Rule[],
  ) => {
    const decider = compile(rulebook);
    const decide: Decide = (rule, facility) => decider.decideRule(rule.id, facility);
    for (const it of some) {
      const wrong = it.wrong(spoken(it), decide);
      if (wrong !== undefined) return `${it.group} · ${it.name}: ${wrong}`;
    }
    return undefined;
  };

  /** Words and statuses that every rule must have shown, once a quote no longer speaks as it did. */
  const unshown = (rulebook: Rulebook, id: string) => {
    const rule = rulebook.rules.filter(it => it.id === id);
    const of = (some: readonly Expectation[]) =>
      some.filter(it => speaking({ ...rulebook, rules: rule }, slug, it.provision).length > 0);
    const statuses = new Set(of(headings).map(it => it.status));
    if (!statuses.has('applies') || !statuses.has('doesNotApply')) return `${id} has no case`;
    return of(words).length === 0 ? `the words of ${id} are not read` : undefined;
  };

  const byCases = (path: string, mutant: Mutant): string | undefined => {
    if (mutant.operator === 'quote shortened') {
      const rulebook = assemble(mutatedFiles(own, path, mutant));
      return (
        disappointed(rulebook, concerns.get(mutant.rule) ?? [], it => speaking(rulebook, slug, it.provision)) ??
        unshown(rulebook, mutant.rule)
      );
    }
    // A rule costs little by itself; the other rules stand as they did.
    const alone = assemble(mutatedFiles(withOnly(own, path, mutant.rule), path, mutant));
    const [mutated] = alone.rules;
    if (!mutated) throw new Error(`There is no rule ${mutant.rule}.`);
    return disappointed(alone, concerns.get(mutant.rule) ?? [], it =>
      speaking(alone, slug, it.provision).length > 0 ? [mutated] : [],
    );
  };
  const knownFaults = new Map<string, ReadonlySet<string>>();
  const faultsBefore = (key: string, before: RuleFiles) => {
    const known = knownFaults.get(key) ?? new Set(faultKeys({ files: before, seeds }));
    knownFaults.set(key, known);
    return known;
  };
  /** Most of the check looks at one rule at a time; only a quote has its part in the account of the whole text. */
  const byCheck = (path: string, mutant: Mutant): string | undefined => {
    const whole = mutant.operator === 'quote shortened';
    const before = whole ? own : withOnly(own, path, mutant.rule);
    const known = faultsBefore(whole ? slug : mutant.rule, before);
    return faultKeys({ files: mutatedFiles(before, path, mutant), seeds }).find(it => !known.has(it));
  };
  const byProofs = (path: string, mutant: Mutant): string | undefined =>
    findingKeys(assemble(mutatedFiles(files, path, mutant)))[0];

  const catchers: readonly (readonly [Catcher, typeof byCases])[] = [
    ['cases', byCases],
    ['check', byCheck],
    ['proofs', byProofs],
  ];
  return {
    first(path, mutant) {
      for (const [catcher, catches] of catchers) {
        const said = catches(path, mutant);
        if (said !== undefined) return [catcher, said];
      }
      return undefined;
    },
    all: (path, mutant) =>
      catchers.flatMap(([catcher, catches]): readonly Caught[] => {
        const said = catches(path, mutant);
        return said === undefined ? [] : [[catcher, said]];
      }),
  };
}
