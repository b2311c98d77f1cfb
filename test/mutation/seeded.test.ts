/** Is an error of the kind that costs a founder money caught by name, and by more than one? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { compile } from '../../src/engine/index.ts';
import { assemble, checkRulebook, type RuleFiles } from '../../src/rulebook/index.ts';
import { expectedOf, speaking } from '../cases/expectation.ts';
import { type Catcher, judgeOf } from './judge.ts';
import type { Mutant, RawFile } from './mutants.ts';

const corpus = readCorpus('.');

/** What each catcher says of a rule in which a value at a path (`when.all.0.value`) is another; `undefined` takes it out. */
function seeded(path: string, id: string, at: string, value: unknown): ReadonlyMap<Catcher, string> {
  const rule = (corpus.files[path] as RawFile).rules.find(it => it.id === id);
  if (!rule) throw new Error(`${path} has no rule ${id}.`);
  const mutated = structuredClone(rule) as Mutant['mutated'];
  const keys = at.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>(
    (it, key) => it[key] as Record<string, unknown>,
    mutated as never,
  );
  expect(parent[last]).toBeDefined();
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  const [slug = ''] = path.split('/');
  return new Map(judgeOf(corpus, slug).all(path, { rule: id, operator: 'value exchanged', change: at, mutated }));
}

describe('a seeded error', () => {
  it.each<[string, Parameters<typeof seeded>, Partial<Record<Catcher, RegExp>>]>([
    [
      '20 → 21 beds for filing in Dadukou',
      ['dadukou-2020-283/05-approval.json', 'dadukou-2020-283/5.6', 'when.all.0.value', 21],
      { cases: /登记表备案/, check: /readingSameAsDecided .*5\.6/, proofs: /alternativeOverlap environment-dadukou/ },
    ],
    [
      '20 → 21 beds for assessment in Dadukou',
      ['dadukou-2020-283/05-approval.json', 'dadukou-2020-283/5.5', 'when.any.0.value', 21],
      { cases: /环境影响评价/, check: /readingSameAsDecided .*5\.5/, proofs: /alternativeGap environment-dadukou/ },
    ],
    [
      'or → and for filing in Chongqing',
      [
        'chongqing-2020-18/05-approval.json',
        'chongqing-2020-18/5.3',
        'when',
        {
          all: [
            { fact: 'bedCount', operator: 'lessThanInclusive', value: 20 },
            { fact: 'minorEnvImpact', operator: 'equal', value: true },
          ],
        },
      ],
      { cases: /登记表备案/, proofs: /alternativeGap environment-chongqing/ },
    ],
    [
      'the consent of the right holders dropped',
      ['chongqing-2020-18/02-land.json', 'chongqing-2020-18/2.5', 'when.all.1', undefined],
      { cases: /过渡期政策/, proofs: /sameWordsUnlike .*dadukou-2020-283\/2\.5/ },
    ],
    [
      'months → working days for designation in Chongqing',
      ['chongqing-2020-18/15-insurance.json', 'chongqing-2020-18/15.4', 'deadlines.0.unit', 'workingDay'],
      { cases: /3个月.*deadlines/, check: /deadlineNotInQuote .*15\.4/ },
    ],
    [
      '可 → 应当 for allocation in Zhoushan',
      ['zhoushan-2019-37/3-5-land.json', 'zhoushan-2019-37/3.5.4', 'modality', 'shall'],
      { cases: /划拨方式供应.*modality/, check: /modalityNotInQuote .*3\.5\.4/ },
    ],
  ])('%s is caught by name, and by two at least', (_, change, catchers) => {
    const caught = seeded(...change);
    expect(caught.size).toBeGreaterThanOrEqual(2);
    for (const [catcher, said] of Object.entries(catchers)) expect(caught.get(catcher as Catcher)).toMatch(said);
  });
});

describe('a rule leaked into another place', () => {
  const instalments = (corpus.files['zhoushan-2019-37/3-5-land.json'] as RawFile).rules.find(
    it => it.id === 'zhoushan-2019-37/3.5.7',
  );
  const path = 'chongqing-2020-18/02-land.json';
  const file = corpus.files[path] as RawFile;
  const leaked = { ...instalments, id: 'chongqing-2020-18/2.9' };
  const files: RuleFiles = { ...corpus.files, [path]: { ...file, rules: [...file.rules, leaked] } };

  it('is caught by the check: that text has no such words', () => {
    const faults = checkRulebook({ ...corpus, files }).filter(it => it.at === leaked.id);
    expect(faults.map(it => it.code)).toContain('unknownClause');
  });

  it('is caught by the cases: no reader has read its words', () => {
    const rulebook = assemble(files);
    const { words } = expectedOf(rulebook.vocabulary, 'chongqing-2020-18');
    const read = new Set(
      words.flatMap(it => speaking(rulebook, 'chongqing-2020-18', it.provision).map(rule => rule.id)),
    );
    expect(rulebook.rules.filter(it => it.id.startsWith('chongqing') && !read.has(it.id)).map(it => it.id)).toEqual([
      leaked.id,
    ]);
  });
});

describe('a document that speaks for another place', () => {
  const path = 'zhoushan-2019-37/document.json';
  const files = { ...corpus.files, [path]: { ...(corpus.files[path] as object), jurisdiction: '500000' } };

  it('is caught by the check: the text does not name the place', () => {
    expect(checkRulebook({ ...corpus, files }).map(it => `${it.code} ${it.at}`)).toEqual([
      'jurisdictionNotInText jurisdiction',
    ]);
  });

  it('is caught by the cases: nothing applies any more where it should', () => {
    const rulebook = assemble(files);
    const decider = compile(rulebook);
    const { plans } = expectedOf(rulebook.vocabulary, 'zhoushan-2019-37');
    const wrong = plans.filter(it =>
      it.wrong(speaking(rulebook, 'zhoushan-2019-37', it.provision), (rule, facility) =>
        decider.decideRule(rule.id, facility),
      ),
    );
    expect(wrong.length).toBeGreaterThan(500);
  });
});
