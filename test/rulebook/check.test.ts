/** Does the check find each kind of fault, say where it is, and find none where there is none? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { checkRulebook, faultCodes, jsonSchemas } from '../../src/rulebook/index.ts';
import { type Edit, madeUp, option, seed, sha256 } from './madeUp.ts';
import { approval, beds, land, provoked, route, when } from './provoked.ts';
import { soundNotes } from './provokedNotes.ts';

const two = (zh: string) => ({ zh, en: `English for ${zh}` });

describe('a sound rulebook', () => {
  it('has no faults', () => {
    expect(checkRulebook(madeUp())).toEqual([]);
  });

  it('may have notes on later law', () => {
    expect(checkRulebook(madeUp(soundNotes))).toEqual([]);
  });

  it('may have a rule of another kind where its matter says so', () => {
    const also: Edit = ['matters.json', 'matters.2.alsoKinds', ['obligation']];
    expect(checkRulebook(madeUp([land, 'rules.1.kind', 'obligation'], also))).toEqual([]);
  });

  it('may name other documents, announced or not, and planning periods that outlast its issue', () => {
    const names: Edit = [
      'made-up/document.json',
      'names',
      [
        { clause: '首部', quote: '某政发〔2024〕1号', name: two('某政发〔2024〕1号'), number: '某政发〔2024〕1 号' },
        { clause: '附件1', quote: '床位较少的', name: two('床位'), announced: true },
      ],
    ];
    const periods: Edit = [
      'made-up/document.json',
      'periods',
      [{ clause: '尾部', quote: '本规定自2024年2月1日起施行', until: '2024-01-15', of: two('计划') }],
    ];
    expect(checkRulebook(madeUp(names, periods))).toEqual([]);
  });

  it('may explain words of its text, of its titles and of its questions, a longer one with a shorter in it', () => {
    const said = (id: string, zh: string, more = {}) => {
      const words = { zh: `${zh}的意思`, en: 'its meaning' };
      return { id, zh, en: id, means: words, basis: { zh: '某法第1条', en: 'a law' }, grade: 'V1', ...more };
    };
    const label = { zh: '简释', en: 'short explanation' };
    const terms = [said('grant', '协议出让'), said('agree', '协议'), said('t', '标题2.1', { grade: 'U', label })];
    const file = { $schema: './schema/glossary.json', terms: [...terms, said('q', '选项lease')] };
    expect(checkRulebook(madeUp(['glossary.json', '', file]))).toEqual([]);
  });

  it('may ask for long lists, as long as no question comes twice', () => {
    const members = Array.from({ length: 14 }, (_, at) => `s${at}`);
    const any = members.map(value => ({ fact: 'services', operator: 'contains', value }));
    const options: Edit = ['facts.json', 'facts.5.options', members.map(option)];
    expect(checkRulebook(madeUp(options, ...when({ any })))).toEqual([]);
  });
});

describe('a rulebook with a fault', () => {
  it('is provoked here in every way there is', () => {
    // What is no change of a data file, and what test/conflicts provokes.
    const elsewhere = ['invalidJson', 'seedChanged', 'schemaOutOfDate'];
    elsewhere.push('conflictWithoutReading', 'readingWithoutConflict');
    expect(new Set([...provoked.map(([code]) => code), ...elsewhere])).toEqual(new Set(faultCodes));
  });

  it.each(provoked)('%s: %s', (code, _situation, edits, at) => {
    const faults = checkRulebook(madeUp(...edits));
    expect(faults.filter(it => it.code === code).map(it => it.at)).toContain(at);
    // What a person reads of them, word for word.
    const told = faults.map(it => [it.code, it.file, it.at, it.message.zh, it.message.en].join('\n'));
    expect(told.join('\n\n')).toMatchSnapshot();
  });

  it('has all its faults named at once, those of a broken rule and those of the others', () => {
    const faults = checkRulebook(
      madeUp([approval, 'rules.0.kind', 'gift'], ...when({ all: [beds('lesThan', 1)] }), [land, 'rules.1.matter', 'x']),
    );
    expect(new Set(faults.map(it => it.code))).toEqual(
      new Set(['fileShape', 'unknownOperator', 'matterUnknown', 'matterWithoutRules']),
    );
  });

  it('is told how the quote parts from the text', () => {
    const [fault] = checkRulebook(madeUp([approval, 'rules.0.cite.0.quote', '设置20张床位以上的医疗机构']));
    expect(fault?.message.zh).toContain(
      '在“设置20张床位以”之后，引文是“上的医疗机构”，原文是“下的医疗机构，可实行备案”',
    );
  });

  it('is told what was probably meant', () => {
    const messages = checkRulebook(
      madeUp(...when({ all: [{ ...route('newland'), fact: 'landroute' }, route('newland')] })),
    );
    expect(messages.map(it => it.message.en).join('\n')).toMatch(/landRoute\?[\s\S]*newLand\?/);
  });
});

describe('the origins of a rulebook', () => {
  it('include seeds that are never edited', () => {
    const sound = madeUp();
    const hashes = { 'seeds/made-up.txt': sha256(`${seed} `) };
    expect(checkRulebook({ ...sound, hashes }).map(it => it.code)).toEqual(['seedChanged']);
  });

  it('include no seed that no document uses', () => {
    const sound = madeUp();
    const faults = checkRulebook({ ...sound, seeds: { ...sound.seeds, 'seeds/other.txt': '' } });
    expect(faults.map(it => [it.code, it.file])).toEqual([['unknownFile', 'seeds/other.txt']]);
  });

  it('include schemas that are as zod makes them, none more and none less', () => {
    const schemas = jsonSchemas();
    const { rules: _rules, ...fewer } = schemas;
    expect(checkRulebook({ ...madeUp(), schemas })).toEqual([]);
    const faults = checkRulebook({ ...madeUp(), schemas: { ...fewer, ledger: {}, other: {} } });
    expect(faults.map(it => [it.code, it.file])).toEqual(
      ['rules', 'ledger', 'other'].map(it => ['schemaOutOfDate', `schema/${it}.json`]),
    );
  });
});

describe('the real rulebook', () => {
  it('has no faults', () => {
    expect(checkRulebook(readCorpus('.'))).toEqual([]);
  });
});
