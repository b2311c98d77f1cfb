/** What is decided if every single way to complete the answers is tried? Slow and plain: the measure for the engine. */
import type { Decision, Status } from '../../src/engine/index.ts';
import { type Facility, type Fact, type FactValue, leaves, truth, within } from '../../src/facts/index.ts';
import { gated, type PolicyDocument, type Rule, type Rulebook } from '../../src/rulebook/index.ts';

const places = ['500104', '500152', '330903'];

function subsets([first, ...others]: readonly string[]): readonly string[][] {
  if (first === undefined) return [[]];
  return subsets(others).flatMap(it => [it, [first, ...it]]);
}

/** The whole domain of a fact; for place and date, what lies on either side of the document's gate. */
function domain(fact: Fact, document: PolicyDocument): readonly FactValue[] {
  const values = (fact.options ?? []).map(it => it.value);
  const { min = 0, max = 0 } = fact;
  switch (fact.type) {
    case 'division':
      return places;
    case 'date':
      return ['1999-01-01', document.inForceFrom];
    case 'int':
      return Array.from({ length: max - min + 1 }, (_, at) => min + at);
    case 'bool':
    case 'enum':
      return values;
    case 'set':
      return subsets(values.map(String));
    default:
      return fact.type satisfies never;
  }
}

/** Every way to answer some questions, each time with one digit a question for the answer taken. */
function every(answers: readonly (readonly FactValue[])[]): readonly (readonly number[])[] {
  return answers.reduce<readonly (readonly number[])[]>(
    (ways, it) => ways.flatMap(way => it.map((_, digit) => [...way, digit])),
    [[]],
  );
}

function decide({ vocabulary }: Rulebook, document: PolicyDocument, reading: Pick<Rule, 'when'>, facility: Facility) {
  const condition = gated(document, reading);
  const asked = new Set(leaves(condition).map(it => it.fact));
  const place = facility.location;
  const isWide = place !== undefined && within(String(place), document.jurisdiction) === undefined;
  const isOpen = ({ name }: Fact) => facility[name] === undefined || (name === 'location' && isWide);
  const open = vocabulary.facts.filter(it => asked.has(it.name) && isOpen(it));
  const answers = open.map(it =>
    domain(it, document).filter(value => it.type !== 'division' || !isWide || within(String(value), String(place))),
  );
  const ways = every(answers);
  const endings = ways.map(way => {
    const said = Object.fromEntries(open.map((it, at) => [it.name, answers[at]?.[way[at] ?? 0] ?? '']));
    return truth(condition, { ...facility, ...said }) === true;
  });
  const tips = (at: number) => {
    const seen = new Map<string, boolean>();
    return ways.some((way, index) => {
      const others = way.toSpliced(at, 1).join();
      const ending = endings[index] === true;
      if (!seen.has(others)) seen.set(others, ending);
      return seen.get(others) !== ending;
    });
  };
  const status: Status = !endings.includes(false) ? 'applies' : endings.includes(true) ? 'open' : 'doesNotApply';
  return { status, missing: status === 'open' ? open.filter((_, at) => tips(at)).map(it => it.name) : [] };
}

/** The decision on a rule over all completions, and the other readings whose own differs. */
export function bruteForce(rulebook: Rulebook, rule: Rule, facility: Facility): Decision {
  const own = decide(rulebook, rule.document, rule, facility);
  const others = rule.otherReadings.map(reading => ({
    reading,
    ...decide(rulebook, rule.document, reading, facility),
  }));
  const contesting = others.filter(it => it.status !== own.status);
  const open = contesting.flatMap(it => it.missing);
  return {
    rule: rule.id,
    ...own,
    contested: contesting.map(it => it.reading),
    contestedOn: rulebook.vocabulary.facts.map(it => it.name).filter(it => open.includes(it)),
  };
}
