/** What do readers of the text alone expect of the rules? Every expectation of a document, for the tests and for the mutation of the rules. */
import type { Decision, Status } from '../../src/engine/index.ts';
import type { Facility, Vocabulary } from '../../src/facts/index.ts';
import type { Rule, Rulebook } from '../../src/rulebook/index.ts';
import { bare } from '../../src/sources/index.ts';
import {
  type HeadingFile,
  headingFile,
  namesOf,
  type PlanFile,
  planFile,
  readCaseFile,
  type SweepFile,
  sweepFile,
  type WordsFile,
  wordsFile,
} from './files.ts';

/** Words pasted from a clause. `rule` names the one rule meant, where several quote them. */
interface Provision {
  readonly clause: string;
  readonly says: string;
  readonly rule?: string | undefined;
}

/** Decides one rule. */
export type Decide = (rule: Rule, facility: Facility) => Decision;

/** One thing expected of the rules that speak certain words. */
export interface Expectation {
  /** The provision, or the plan, that it is tested with. */
  readonly group: string;
  readonly name: string;
  readonly provision: Provision;
  /** The facility that is decided, if one is. */
  readonly facility?: Facility;
  /** The status in which the rules are expected. */
  readonly status?: Status;
  /** What is wrong with these rules; nothing where they are as expected. */
  readonly wrong: (rules: readonly Rule[], decide: Decide) => string | undefined;
}

/** The rules of a document that quote the given words in the given clause. */
export function speaking({ rules }: Rulebook, slug: string, { clause, says, rule: only }: Provision): readonly Rule[] {
  return rules.filter(
    rule =>
      rule.document.slug === slug &&
      (only === undefined || rule.id === only) &&
      rule.cite.some(it => it.clause === clause && bare(it.quote).includes(bare(says))),
  );
}

function unlike(what: string, found: unknown, expected: unknown): string | undefined {
  const [ours, theirs] = [JSON.stringify(found), JSON.stringify(expected)];
  return ours === theirs ? undefined : `${what}: ${ours}, expected ${theirs}`;
}

/** The first rule that is not as expected; that there is none is not as expected either. */
function each(rules: readonly Rule[], wrong: (rule: Rule) => string | undefined): string | undefined {
  if (rules.length === 0) return 'no rule';
  for (const rule of rules) {
    const found = wrong(rule);
    if (found !== undefined) return `${rule.id} ${found}`;
  }
  return undefined;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort();
}

const statuses: readonly Status[] = ['applies', 'doesNotApply', 'open'];

/** Provisions of one heading with small facilities on either side of each condition. */
function ofHeading({ clause: own, place, provisions }: HeadingFile): readonly Expectation[] {
  return provisions.flatMap(({ clause = own, says, rule, applies, doesNotApply, open, contested = [] }) => {
    const provision: Provision = { clause, says, ...(rule && { rule }) };
    const group = `${clause} “${says}”${rule ? ` (${rule})` : ''}`;
    const facilityOf = (it: { readonly facility: Facility }): Facility => ({
      location: place,
      asOf: '2026-11-22',
      ...it.facility,
    });
    const cases = { applies, doesNotApply, open };
    return [
      { group, name: 'is quoted by a rule', provision, wrong: rules => (rules.length > 0 ? undefined : 'no rule') },
      ...statuses.flatMap(status =>
        (cases[status] ?? []).map((one): Expectation => {
          const facility = facilityOf(one);
          const wrong: Expectation['wrong'] = (rules, decide) =>
            each(rules, it => {
              const decision = decide(it, facility);
              const missing = one.missing && unlike('missing', sorted(decision.missing), sorted(one.missing));
              return unlike('status', decision.status, status) ?? missing;
            });
          return { group, name: `${status}: ${one.zh}`, provision, facility, status, wrong };
        }),
      ),
      ...contested.map((one): Expectation => {
        const facility = facilityOf(one);
        const wrong: Expectation['wrong'] = (rules, decide) => {
          const found = rules.map(it => readingsOf(it, decide(it, facility)));
          if (one.readings)
            return each(rules, it => unlike('readings', readingsOf(it, decide(it, facility)), one.readings));
          return found.some(it => it.length > 0) ? undefined : 'no other reading gives another status';
        };
        return { group, name: `contested: ${one.zh}`, provision, facility, wrong };
      }),
    ];
  });
}

/** The other readings that contest a decision, counted from one in the order of the data. */
function readingsOf(rule: Rule, { contested }: Decision): readonly number[] {
  return contested.map(it => rule.otherReadings.indexOf(it) + 1);
}

/** Whole plans, with what every provision listed comes to for each. */
function ofPlans({ provisions, plans }: PlanFile): readonly Expectation[] {
  const one = provisions.map(
    ({ key, ...provision }): Expectation => ({
      group: 'the provisions of the plans',
      name: `has one rule for ${key}`,
      provision,
      wrong: rules => unlike('rules', rules.length, 1),
    }),
  );
  const each = plans.flatMap(({ zh, facility, applies, open, contested }, at) =>
    provisions.map(({ key, ...provision }): Expectation => {
      const status = applies.includes(key) ? 'applies' : key in open ? 'open' : 'doesNotApply';
      return {
        group: `plan ${at + 1}: ${zh}`,
        name: `${status}: ${key}`,
        provision,
        facility,
        status,
        wrong: ([rule], decide) => {
          if (!rule) return 'no rule';
          const decision = decide(rule, facility);
          return (
            unlike('status', decision.status, status) ??
            unlike('missing', decision.missing, open[key] ?? []) ??
            unlike('readings', readingsOf(rule, decision), contested[key] ?? [])
          );
        },
      };
    }),
  );
  return [...one, ...each];
}

/** What each rule is, by its words. */
function ofWords({ provisions }: WordsFile): readonly Expectation[] {
  return provisions.map(
    ({ kind, modality, departments, deadlines = [], quotes, ...provision }): Expectation => ({
      group: 'the words',
      name: `${provision.clause} “${provision.says}”`,
      provision,
      wrong: ([rule, ...others]) => {
        if (!rule || others.length > 0) return 'not one rule';
        const isQuoted = (it: (typeof quotes)[number]) =>
          rule.cite.some(({ clause, quote }) => clause === it.clause && bare(quote).includes(it.words));
        const leads = rule.departments.filter(it => it.lead).map(it => it.name);
        return (
          unlike('kind', rule.kind, kind) ??
          unlike('modality', rule.modality, modality) ??
          unlike(
            'departments',
            rule.departments.map(it => it.name),
            departments,
          ) ??
          unlike('lead', leads, rule.document.leadDepartment === 'first' ? departments.slice(0, 1) : []) ??
          unlike(
            'deadlines',
            rule.deadlines.map(({ amount, unit }) => ({ amount, unit })),
            deadlines,
          ) ??
          unlike(
            'not quoted',
            quotes.filter(it => !isQuoted(it)),
            [],
          )
        );
      },
    }),
  );
}

/** Exactly for whom a provision applies: one fact after the other, through all its options. */
function ofSweeps({ facts }: Vocabulary, { neutral, provisions }: SweepFile): readonly Expectation[] {
  const optionsOf = (name: string): readonly (string | boolean)[] => {
    const options = facts.find(it => it.name === name)?.options;
    if (!options) throw new Error(`sweeps.json asks for ${name}, which has no options; a number needs "tested".`);
    return options.map(it => it.value);
  };
  const isSet = (name: string) => facts.find(it => it.name === name)?.type === 'set';
  return provisions.flatMap(({ always, rows = [], ...provision }): readonly Expectation[] => {
    const group = `${provision.clause} “${provision.says}”${provision.rule ? ` (${provision.rule})` : ''}`;
    if (always)
      return [
        { group, name: 'always', provision, wrong: rules => each(rules, it => unlike('standing', !it.when, true)) },
      ];
    return rows.map(({ given, fact, tested, applies, contested = {} }): Expectation => {
      const tried = tested ?? optionsOf(fact);
      const untried = [...applies.map(String), ...Object.keys(contested)].filter(it => !tried.map(String).includes(it));
      if (untried.length > 0) throw new Error(`${group}: ${untried} is none of the answers to ${fact} that are tried.`);
      const wrong: Expectation['wrong'] = (rules, decide) => {
        for (const option of tried) {
          const facility = { ...neutral, ...given, [fact]: isSet(fact) ? [String(option)] : option } as Facility;
          const status = applies.includes(option) ? 'applies' : 'doesNotApply';
          const found = each(rules, it => {
            const decision = decide(it, facility);
            const readings = unlike('readings', readingsOf(it, decision), contested[String(option)] ?? []);
            return unlike('status', decision.status, status) ?? readings;
          });
          if (found !== undefined) return `${option}: ${found}`;
        }
        return undefined;
      };
      return {
        group,
        name: `by ${fact}, given ${JSON.stringify(given)}`,
        provision,
        facility: { ...neutral, ...given },
        wrong,
      };
    });
  });
}

/** Everything expected of a document's rules: by heading, on whole plans, answer by answer, and of their words. */
export interface Expected {
  readonly headings: readonly Expectation[];
  readonly plans: readonly Expectation[];
  readonly sweeps: readonly Expectation[];
  readonly words: readonly Expectation[];
}

export function expectedOf(vocabulary: Vocabulary, slug: string): Expected {
  const headings = namesOf(slug).filter(it => /^\d/.test(it));
  const plans = readCaseFile(slug, 'plans.json', planFile);
  const sweeps = readCaseFile(slug, 'sweeps.json', sweepFile);
  const words = readCaseFile(slug, 'words.json', wordsFile);
  return {
    headings: headings.flatMap(it => readCaseFile(slug, it, headingFile) ?? []).flatMap(ofHeading),
    plans: plans ? ofPlans(plans) : [],
    sweeps: sweeps ? ofSweeps(vocabulary, sweeps) : [],
    words: words ? ofWords(words) : [],
  };
}
