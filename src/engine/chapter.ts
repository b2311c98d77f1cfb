/** Which rules stand under one document's gate, and when are they worth compiling? */
import { type Facility, leaves } from '../facts/index.ts';
import { gate, type PolicyDocument, type Rulebook } from '../rulebook/index.ts';
import { type Entry, entryOf } from './entry.ts';
import { formula } from './formula.ts';
import { sheet } from './sheet.ts';
import type { Outcomes, Verdict } from './verdict.ts';

/** A document's compiled rules. `at`: a rule's place in the rulebook. */
interface Pages {
  readonly read: (facility: Facility) => Outcomes;
  readonly entries: readonly (Entry & { readonly at: number })[];
}

/** One document: how a facility stands to its gate, and its rules, which are compiled when the first facility passes it. */
export interface Chapter {
  readonly document: PolicyDocument;
  readonly access: (facility: Facility) => Verdict;
  readonly open: () => Pages;
}

function pagesOf({ rules, vocabulary }: Rulebook, document: PolicyDocument, gateFacts: readonly string[]): Pages {
  const own = rules.flatMap((rule, at) => (rule.document === document ? [{ rule, at }] : []));
  const readings = own.flatMap(({ rule }) => [rule, ...rule.otherReadings]);
  const demands = sheet(
    vocabulary,
    readings.flatMap(it => (it.when ? leaves(it.when) : [])),
  );
  const entries = own.map(({ rule, at }) => ({ at, ...entryOf({ vocabulary, sheet: demands, gateFacts, rule }) }));
  return { read: demands.read, entries };
}

export function chapterOf(rulebook: Rulebook, document: PolicyDocument): Chapter {
  const entrance = gate(document);
  const door = sheet(rulebook.vocabulary, leaves(entrance));
  const { facts, run } = formula(rulebook.vocabulary, door, entrance);
  let pages: Pages | undefined;
  return {
    document,
    access: facility => run(door.read(facility)),
    open: () => {
      pages ??= pagesOf(rulebook, document, facts);
      return pages;
    },
  };
}
