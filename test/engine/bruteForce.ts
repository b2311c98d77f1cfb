/** What is decided if every single way to complete the answers is tried? Slow and plain: the measure for the engine. */
import type { Decision, Status } from '../../src/engine/index.ts';
import { type Facility, type Fact, type FactValue, leaves, truth, within } from '../../src/facts/index.ts';
import { gated, type PolicyDocument, type Rule, type Rulebook } from '../../src/rulebook/index.ts';

const places = ['000000', '500104', '500152', '500107', '330903', '330100', '510100'];

function subsets([first, ...others]: readonly string[]): readonly string[][] {
  if (first === undefined) return [[]];
  return subsets(others).flatMap(it => [it, [first, ...it]]);
}

/** The whole domain of a fact; for place and date, what lies on either side of the document's gate. */
function domain(fact: Fact, document: PolicyDocument): readonly FactValue[] {
  const values = (fact.options ?? []).map(it => it.value);
  switch (fact.type) {
    case 'division':
      return places;
    case 'date':
      return ['1999-01-01', document.inForceFrom];
    case 'int':
      return Array.from({ length: (fact.max ?? 0) - (fact.min ?? 0) + 1 }, (_, at) => (fact.min ?? 0) + at);
    case 'bool':
      return [true, false];
    case 'enum':
      return values;
    case 'set':
      return subsets(values.map(String));
    default:
      return fact.type satisfies never;
  }
}

function decide({ vocabulary }: Rulebook, document: PolicyDocument, reading: Pick<Rule, 'when'>, facility: Facility) {
  const condition = gated(document, reading);
  const asked = new Set(leaves(condition).map(it => it.fact));
  const place = String(facility.location);
  const isWide = facility.location !== undefined && within(place, document.jurisdiction) === undefined;
  const open = vocabulary.facts.filter(
    it => asked.has(it.name) && (facility[it.name] === undefined || (it.name === 'location' && isWide)),
  );
  const answers = open.map(it =>
    domain(it, document).filter(value => !(it.name === 'location' && isWide) || within(String(value), place)),
  );
  const endings = new Map<string, boolean>();
  const walk = (at: number, key: readonly number[], soFar: Facility): void => {
    const fact = open[at];
    if (!fact) endings.set(key.join(), truth(condition, soFar) === true);
    else
      for (const [digit, it] of (answers[at] ?? []).entries())
        walk(at + 1, [...key, digit], { ...soFar, [fact.name]: it });
  };
  walk(0, [], facility);
  const tips = (at: number) =>
    [...endings].some(([key, ending]) => {
      const digits = key.split(',');
      return answers[at]?.some((_, digit) => endings.get(digits.with(at, `${digit}`).join()) !== ending);
    });
  const status: Status = ![...endings.values()].includes(false)
    ? 'applies'
    : [...endings.values()].includes(true)
      ? 'open'
      : 'doesNotApply';
  return { status, missing: status === 'open' ? open.filter((_, at) => tips(at)).map(it => it.name) : [] };
}

/** The decision on a rule over all completions, and the other readings whose own differs. */
export function bruteForce(rulebook: Rulebook, rule: Rule, facility: Facility): Decision {
  const own = decide(rulebook, rule.document, rule, facility);
  const contested = rule.otherReadings.filter(
    it => decide(rulebook, rule.document, it, facility).status !== own.status,
  );
  return { rule: rule.id, ...own, contested };
}
