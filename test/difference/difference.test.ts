/** Is every difference between two states of a rulebook told, and whose result changes, neither more nor less? */
import { describe, expect, it } from 'vitest';
import { casesChanged, comparison } from '../../src/difference/effect.ts';
import { ruleDifference } from '../../src/difference/ruleDifference.ts';
import { sample } from '../../src/difference/sample.ts';
import { compile } from '../../src/engine/index.ts';
import { exampleOf, parseFacility } from '../../src/facts/index.ts';
import { assemble, type Rulebook } from '../../src/rulebook/index.ts';
import { type Edit, madeUp } from '../rulebook/madeUp.ts';
import { approval, beds, land, when } from '../rulebook/provoked.ts';
import { readRulebook } from '../rulebook.ts';

const book = (...edits: readonly Edit[]): Rulebook => assemble(madeUp(...edits).files);
const before = book();
const here = { location: '420100', asOf: '2026-01-01' };

function changes(after: Rulebook) {
  const { added, removed, changed } = ruleDifference(before, after);
  return {
    added: added.map(it => it.id),
    removed: removed.map(it => it.id),
    changed: changed.map(it => [it.after.id, ...it.parts]),
  };
}

describe('two states of a rulebook', () => {
  it('that are the same do not differ', () => {
    expect(changes(book())).toEqual({ added: [], removed: [], changed: [] });
  });

  it.each<[string, Edit, readonly string[]]>([
    ['condition', [approval, 'rules.0.when.all.0.value', 21], ['when']],
    ['other readings', [approval, 'rules.0.otherReadings', undefined], ['otherReadings']],
    ['time limit', [land, 'rules.0.deadlines.0.unit', 'workingDay'], ['deadlines']],
    ['force', [approval, 'rules.0.modality', 'shall'], ['modality']],
    ['kind', [approval, 'rules.0.kind', 'procedure'], ['kind']],
    ['matter', [approval, 'rules.0.matter', 'land'], ['matter']],
    ['departments', [approval, 'rules.0.departments', ['市生态环境局']], ['departments']],
    ['quote', [approval, 'rules.0.cite.0.quote', '可实行备案管理'], ['cite']],
    ['title', [approval, 'rules.0.title.zh', '改了'], ['title']],
    ['note', [land, 'rules.1.note', undefined], ['note']],
  ])('differ by the %s of a rule', (_, edit, parts) => {
    const [[id, ...own] = []] = changes(book(edit)).changed;
    expect([id, own]).toEqual([edit[0] === approval ? 'made-up/1.1' : id, parts]);
  });

  it('differ on every rule of a document that speaks elsewhere or later', () => {
    const moved = changes(book(['made-up/document.json', 'jurisdiction', '420000'])).changed;
    expect(moved).toEqual(before.rules.map(it => [it.id, 'document']));
    expect(changes(book(['made-up/document.json', 'inForceFrom', '2025-01-01'])).changed).toHaveLength(3);
  });

  it('differ by rules added and removed', () => {
    const fewer = { ...before, rules: before.rules.slice(1) };
    expect(changes(fewer)).toEqual({ added: [], removed: ['made-up/1.1'], changed: [] });
    expect(ruleDifference(fewer, before).added.map(it => it.id)).toEqual(['made-up/1.1']);
  });
});

describe('a changed condition', () => {
  const after = book(...when({ all: [beds('lessThan', 20)] }), [approval, 'rules.0.otherReadings', undefined]);
  const [changed] = ruleDifference(before, after).changed;

  it('ends otherwise in just these cases', () => {
    expect(changed && casesChanged(after, changed)).toEqual([
      { answers: [{ fact: 'bedCount', ranges: [[20, 20]] }], values: [true, false] },
    ]);
  });

  it('changes the decision of the facilities in them and of no other', () => {
    const compare = comparison(before, after);
    for (const bedCount of [0, 19, 21, 100]) expect(compare({ ...here, bedCount })).toEqual([]);
    expect(compare({ ...here, bedCount: 20 })).toEqual([
      { rule: 'made-up/1.1', from: 'applies', to: 'doesNotApply', contested: [true, false] },
    ]);
    expect(compare({ ...here, location: '330900', bedCount: 20 })).toEqual([]);
  });

  it('is not one where only the words changed', () => {
    const [words] = ruleDifference(before, book([approval, 'rules.0.title.zh', '改了'])).changed;
    expect(words && casesChanged(before, words)).toEqual([]);
  });
});

describe('a rule that one state lacks', () => {
  const without = { ...before, rules: before.rules.filter(it => it.id !== 'made-up/2.2') };

  it('is told where it applies or may apply', () => {
    const gone = { rule: 'made-up/2.2', from: 'applies', to: undefined, contested: [false, false] };
    expect(comparison(before, without)(here)).toEqual([gone]);
    expect(comparison(without, before)(here)).toEqual([{ ...gone, from: undefined, to: 'applies' }]);
  });

  it('is not told where it would not apply', () => {
    expect(comparison(before, without)({ ...here, location: '330900' })).toEqual([]);
  });
});

describe('the sample', () => {
  const rulebook = readRulebook();
  const facilities = sample(rulebook, '2026-11-22', 400, 7);

  it('is the same from the same seed and another from another', () => {
    expect(sample(rulebook, '2026-11-22', 400, 7)).toEqual(facilities);
    expect(sample(rulebook, '2026-11-22', 400, 8)).not.toEqual(facilities);
  });

  it('has answers that the vocabulary allows, and in all together every question is answered', () => {
    for (const it of facilities) expect(parseFacility(rulebook.vocabulary, it).faults).toEqual([]);
    const answered = new Set(facilities.flatMap(it => Object.keys(it)));
    expect(rulebook.vocabulary.facts.filter(it => !answered.has(it.name)).map(it => it.name)).toEqual([]);
  });

  it('lies in every place that a document covers, and elsewhere', () => {
    const places = new Set(facilities.map(it => String(it.location)));
    for (const place of ['500104', '500152', '330902', '000000']) expect(places).toContain(place);
    for (const it of places) expect(it).toMatch(/^(50|33|00)/);
  });

  it('meets nearly every rule', () => {
    const decider = compile(rulebook);
    const met = new Set(
      sample(rulebook, '2026-11-22', 2_000, 7).flatMap(it =>
        decider.decide(it).flatMap(({ rule, status }) => (status === 'applies' ? [rule] : [])),
      ),
    );
    expect(met.size).toBeGreaterThan(0.95 * rulebook.rules.length);
  });
});

describe('a case told by a difference', () => {
  it('has an example that shows it', () => {
    const after = book(
      ...when({ any: [beds('lessThan', 20), { fact: 'landRoute', operator: 'equal', value: 'lease' }] }),
    );
    const [changed] = ruleDifference(before, after).changed;
    const compare = comparison(before, after);
    const cases = changed ? casesChanged(after, changed) : [];
    expect(cases.length).toBeGreaterThan(0);
    for (const it of cases)
      expect(compare({ ...here, landRoute: 'other', ...exampleOf(it) }).map(found => found.rule)).toEqual([
        'made-up/1.1',
      ]);
  });
});
