/** Is each proof able to fail, on a rulebook in which just this is wrong, and does it say where? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { conditionOf, everyCase } from '../../src/facts/index.ts';
import { findingCodes, type Proofs, prove, summary } from '../../src/proofs/index.ts';
import { assemble, type Rule, type Rulebook } from '../../src/rulebook/index.ts';
import { type Edit, fact, madeUp, option } from '../rulebook/madeUp.ts';
import { approval, beds, land, route, when } from '../rulebook/provoked.ts';
import { readRulebook } from '../rulebook.ts';

const facts = 'facts.json';
const declarations = 'declarations.json';
const yesOrNo = { options: [true, false].map(option) };

/** The made-up rulebook, in which every option matters. */
function book(...edits: readonly Edit[]): Rulebook {
  const services: Edit = [facts, 'facts.5', undefined];
  const routes: Edit = [facts, 'facts.3.options', ['newLand', 'lease'].map(option)];
  const { files } = madeUp(services, routes, ...edits);
  const { facts: all, ...rest } = files[facts] as { facts: unknown[] };
  return assemble({ ...files, [facts]: { ...rest, facts: all.filter(Boolean) } });
}

function codes({ findings }: Proofs): readonly string[] {
  for (const it of findings) provoked.add(it.code);
  return [...new Set(findings.map(it => it.code))];
}

/** The codes that some test has provoked. */
const provoked = new Set<string>();

function findingsOf(rulebook: Rulebook) {
  const { findings } = prove(rulebook);
  for (const it of findings) provoked.add(it.code);
  return findings.map(({ code, at, witness }) => ({ code, at, witness }));
}

function ruleOf({ rules }: Rulebook, id: string): Rule {
  const rule = rules.find(it => it.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** The rulebook with a second document, of the same city if no other is given, whose one rule is a copy of the first document's with changes. */
function withCopy(rulebook: Rulebook, of: string, changes: Partial<Rule>, jurisdiction = '420100'): Rulebook {
  const original = ruleOf(rulebook, of);
  const document = { ...original.document, jurisdiction, slug: 'other', number: '某卫发〔2024〕2号' };
  const rule: Rule = { ...original, document, id: 'other/1.1', ...changes };
  return { ...rulebook, documents: [...rulebook.documents, document], rules: [...rulebook.rules, rule] };
}

const alternatives = (more: object): Edit => [
  declarations,
  'alternatives',
  [{ id: 'filing', zh: '备案或供地', en: 'filing or land', rules: ['made-up/1.1', 'made-up/2.1'], ...more }],
];
const named = (condition: unknown) => [{ zh: '原因', en: 'because', when: condition }];
const few = { all: [beds('lessThanInclusive', 20)] };
const sole = { all: [route('newLand'), { fact: 'soleUser', operator: 'equal', value: true }] };

describe('a sound rulebook', () => {
  it('is proven without a finding', () => {
    expect(findingsOf(book())).toEqual([]);
  });

  it('has a way through the questions for each rule, on which it ends as said', () => {
    const rulebook = book();
    const decider = compile(rulebook);
    for (const { rule, applies, fails, standing } of prove(rulebook).rules) {
      expect(decider.decideRule(rule, applies ?? {}).status).toBe('applies');
      expect(standing).toBe(ruleOf(rulebook, rule).when === undefined);
      expect(fails === undefined).toBe(standing);
      if (fails) expect(decider.decideRule(rule, fails).status).toBe('doesNotApply');
    }
  });

  it('counts what was proven', () => {
    expect(summary(prove(book())).map(it => [it.key, it.params])).toEqual([
      ['proofs.reach', { rules: 3, conditional: 2, standing: 1 }],
      ['proofs.questions', { count: 5 }],
      ['proofs.options', { count: 4, information: 0 }],
      ['proofs.alternatives', { count: 0 }],
      ['proofs.contradictions', { count: 0, declared: 0 }],
      ['proofs.sameWords', { count: 0 }],
      ['proofs.readings', { count: 1, cases: 1 }],
    ]);
  });

  it('tells where another reading differs', () => {
    expect(prove(book()).readings.map(({ rule, cases, witness }) => ({ rule, cases, witness }))).toEqual([
      {
        rule: 'made-up/1.1',
        cases: [{ answers: [{ fact: 'bedCount', ranges: [[20, 20]] }], values: [true, false] }],
        witness: { location: '420100', asOf: '2024-02-01', bedCount: 20 },
      },
    ]);
  });
});

describe('a rule that no answer leads to', () => {
  it('is found: the question it needs is not asked there', () => {
    const [first] = findingsOf(
      book(...when({ all: [{ fact: 'soleUser', operator: 'equal', value: true }, route('lease')] })),
    );
    expect(first).toMatchObject({ code: 'notReached', at: 'made-up/1.1' });
  });
});

describe('a question that is never asked', () => {
  it('is found, and so are its options', () => {
    const idle: Edit = [facts, 'facts.5', fact('nightClinic', 'bool', yesOrNo)];
    expect(findingsOf(book(idle))).toEqual([
      { code: 'questionNotReached', at: 'nightClinic' },
      { code: 'optionIdle', at: 'nightClinic · true' },
      { code: 'optionIdle', at: 'nightClinic · false' },
    ]);
  });
});

describe('an option from which no rule can tell another', () => {
  const two: Edit = [facts, 'facts.3.options', ['newLand', 'lease', 'gift'].map(option)];
  const marked = (value: string) => ({ ...option(value), information: true });

  it('is found unless both are marked as information', () => {
    expect(findingsOf(book(two)).map(it => [it.code, it.at])).toEqual([
      ['optionIdle', 'landRoute · lease'],
      ['optionIdle', 'landRoute · gift'],
    ]);
    const both: Edit = [facts, 'facts.3.options', [option('newLand'), marked('lease'), marked('gift')]];
    expect(findingsOf(book(both))).toEqual([]);
  });

  it('is none where it alone is not named: it rules out the others', () => {
    expect(prove(book()).options.find(it => it.value === 'lease')).toMatchObject({ rules: 0, readings: 0, alike: [] });
  });

  it('is not to be marked where a rule turns on it', () => {
    const wrong: Edit = [facts, 'facts.3.options', [marked('newLand'), option('lease')]];
    expect(findingsOf(book(wrong)).map(it => [it.code, it.at])).toEqual([['optionNotIdle', 'landRoute · newLand']]);
  });

  it('may be a member of a set that nothing names', () => {
    const services: Edit = [
      facts,
      'facts.5',
      fact('services', 'set', { options: ['homeBed', 'homeVisit'].map(option), none: { zh: '无', en: 'none' } }),
    ];
    const asked = when({ all: [{ fact: 'services', operator: 'contains', value: 'homeBed' }] });
    const reading: Edit = [approval, 'rules.0.otherReadings', undefined];
    const options = findingsOf(book(services, ...asked, reading)).filter(it => it.code === 'optionIdle');
    expect(options.map(it => it.at)).toEqual(['services · homeVisit']);
  });
});

describe('alternatives', () => {
  it('that leave somebody out or take somebody twice are found, with a facility for each', () => {
    const findings = findingsOf(book(alternatives({})));
    expect(findings.map(it => [it.code, it.at])).toEqual([
      ['alternativeOverlap', 'filing'],
      ['alternativeGap', 'filing'],
      ['alternativeGap', 'filing'],
    ]);
    const rulebook = book();
    const decider = compile(rulebook);
    for (const { code, witness = {} } of findings) {
      const applying = ['made-up/1.1', 'made-up/2.1'].filter(
        it => decider.decideRule(it, witness).status === 'applies',
      );
      expect(applying.length).toBe(code === 'alternativeGap' ? 0 : 2);
    }
  });

  it('are proven where every gap and overlap is named, and only there', () => {
    const notSole = {
      any: [route('lease'), { all: [route('newLand'), { fact: 'soleUser', operator: 'equal', value: false }] }],
    };
    const gaps = named({ all: [beds('greaterThan', 20), notSole] });
    const overlaps = named({ all: [...few.all, ...sole.all] });
    const proofs = prove(book(alternatives({ gaps, overlaps })));
    expect(proofs.findings).toEqual([]);
    const [row] = proofs.alternatives;
    expect(row?.cases.map(it => [it.rules.length, it.because?.en])).toEqual(
      expect.arrayContaining([
        [1, undefined],
        [0, 'because'],
        [2, 'because'],
      ]),
    );
    expect(codes(prove(book(alternatives({ gaps }))))).toEqual(['alternativeOverlap']);
    expect(codes(prove(book(alternatives({ overlaps }))))).toEqual(['alternativeGap']);
  });

  it('may concern some facilities only', () => {
    const among = { all: [route('lease')] };
    expect(findingsOf(book(alternatives({ among, rules: ['made-up/1.1'] }))).map(it => it.code)).toEqual([
      'alternativeGap',
    ]);
    const all = { all: [route('lease'), ...few.all] };
    expect(findingsOf(book(alternatives({ among: all, rules: ['made-up/1.1'] })))).toEqual([]);
  });

  it('whose named gap is none, or never occurs, are found', () => {
    const wide = named({ any: [beds('greaterThan', 19)] });
    expect(codes(prove(book(alternatives({ rules: ['made-up/1.1'], gaps: wide }))))).toEqual(['declarationIdle']);
    const never = [...named({ all: [beds('greaterThan', 20)] }), ...named({ all: [beds('lessThan', 1)] })];
    const findings = findingsOf(book(alternatives({ rules: ['made-up/1.1'], gaps: never })));
    expect(findings.map(it => it.code)).toEqual(['declarationIdle', 'declarationIdle']);
  });
});

describe('two rules of one matter', () => {
  const both: Edit = [land, 'rules.1.matter', 'land'];
  const deadline = (amount: number, unit: string): Edit => [
    land,
    'rules.1.deadlines',
    [{ amount, unit, of: { zh: '完', en: 'end' } }],
  ];
  const declared: Edit = [
    declarations,
    'contradictions',
    [{ zh: '并列', en: 'both', rules: ['made-up/2.2', 'made-up/2.1'] }],
  ];

  it.each([
    ['another number', 4, 'month'],
    ['another unit', 3, 'workingDay'],
  ] as const)('with %s of time contradict one another where both apply', (_, amount, unit) => {
    const [found, ...others] = findingsOf(book(both, deadline(amount, unit)));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'contradiction', at: 'made-up/2.1 · made-up/2.2' });
    expect(found?.witness).toMatchObject({ landRoute: 'newLand', soleUser: true });
  });

  it('with the same limit do not', () => {
    expect(findingsOf(book(both, deadline(3, 'month')))).toEqual([]);
  });

  it('may contradict one another where that is declared, and need not where it is not so', () => {
    const proofs = prove(book(both, deadline(4, 'month'), declared));
    expect(proofs.findings).toEqual([]);
    expect(proofs.contradictions).toMatchObject({ pairs: 1, declared: [{ because: { en: 'both' } }] });
    expect(findingsOf(book(both, declared)).map(it => it.code)).toEqual(['declarationIdle']);
  });

  it('of which one forbids what the other grants contradict one another, but not where the authority is forbidden', () => {
    const forbidden: Edit = [land, 'rules.1.modality', 'shallNot'];
    const duty: Edit = [land, 'rules.1.kind', 'obligation'];
    expect(findingsOf(book(both, forbidden, duty)).map(it => it.code)).toEqual(['contradiction']);
    expect(findingsOf(book(both, forbidden))).toEqual([]);
    expect(findingsOf(book(both, forbidden, [land, 'rules.1.kind', 'redLine'])).map(it => it.code)).toEqual([
      'contradiction',
    ]);
  });

  it('that never apply together do not', () => {
    const elsewhere: Edit = [land, 'rules.1.when', { all: [route('lease')] }];
    expect(findingsOf(book(both, deadline(4, 'month'), [land, 'rules.1.standing', undefined], elsewhere))).toEqual([]);
  });

  it('contradict one another across documents of one place, and not across places', () => {
    const later: Partial<Rule> = { deadlines: [{ amount: 60, unit: 'workingDay', of: { zh: '完', en: 'end' } }] };
    const changes = { ...later, cite: [{ clause: '一', quote: '其他的话' }] } as Partial<Rule>;
    expect(findingsOf(withCopy(book(), 'made-up/2.1', changes))).toEqual([
      {
        code: 'contradiction',
        at: 'made-up/2.1 · other/1.1',
        witness: { location: '420100', asOf: '2024-02-01', landRoute: 'newLand', soleUser: true },
      },
    ]);
    expect(prove(withCopy(book(), 'made-up/2.1', changes, '420200')).contradictions.pairs).toBe(0);
  });
});

describe('the same words in two documents', () => {
  it('make the same rule', () => {
    expect(findingsOf(withCopy(book(), 'made-up/1.1', {}))).toEqual([]);
    expect(prove(withCopy(book(), 'made-up/1.1', {})).sameWords).toEqual([
      { words: '设置20张床位以下的医疗机构，可实行备案管理', rules: ['made-up/1.1', 'other/1.1'] },
    ]);
  });

  it.each<[string, Partial<Rule>]>([
    ['condition', { when: { all: [{ fact: 'bedCount', operator: 'lessThan', value: 20 }] } }],
    ['kind', { kind: 'procedure' }],
    ['force', { modality: 'shall' }],
  ])('with another %s are found, unless that is declared', (_, changes) => {
    const unlike = withCopy(book(), 'made-up/1.1', changes);
    expect(findingsOf(unlike)).toEqual([{ code: 'sameWordsUnlike', at: 'made-up/1.1 · other/1.1' }]);
    const rules = ['other/1.1', 'made-up/1.1'] as [string, string];
    const told = { ...unlike, declarations: { alternatives: [], unlike: [{ rules, zh: '另定', en: 'set apart' }] } };
    expect(prove(told).findings).toEqual([]);
    expect(prove(told).sameWords[0]?.unlike?.en).toBe('set apart');
  });

  it('declared to differ where they do not are found', () => {
    const rules = ['other/1.1', 'made-up/1.1'] as [string, string];
    const told = {
      ...withCopy(book(), 'made-up/1.1', {}),
      declarations: { alternatives: [], unlike: [{ rules, zh: '另定', en: 'set apart' }] },
    };
    expect(findingsOf(told).map(it => it.code)).toEqual(['declarationIdle']);
  });

  it('on two matters may make two rules', () => {
    const changes = { matter: 'land', when: { all: [beds('lessThan', 20)] } } as Partial<Rule>;
    expect(findingsOf(withCopy(book(), 'made-up/1.1', changes))).toEqual([]);
  });
});

describe('the real rulebook', () => {
  const rulebook = readRulebook();
  const proofs = prove(rulebook);

  it('holds in every proof', () => {
    expect(proofs.findings).toEqual([]);
  });

  it('has its other readings told apart from the decided ones exactly where they differ', () => {
    const { vocabulary } = rulebook;
    for (const { rule, reading, cases } of proofs.readings) {
      const own = ruleOf(rulebook, rule);
      const other = own.otherReadings.find(it => it.zh === reading.zh);
      const somewhere = { any: cases.map(conditionOf).filter(it => typeof it !== 'boolean') };
      const parts = [own.when ?? true, other?.when ?? true, somewhere];
      expect(everyCase(vocabulary, parts, ([a, b, listed]) => (a !== b) === listed)).toBe(true);
    }
  });
});

it('every finding there is has been provoked above', () => {
  expect([...provoked].sort()).toEqual([...findingCodes].sort());
});
