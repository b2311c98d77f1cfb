/** Do data files become the rulebook that they say? */
import { describe, expect, it } from 'vitest';
import { assemble, examine, exportRule, type Rule } from '../../src/rulebook/index.ts';
import { type Edit, madeUp } from './madeUp.ts';
import { approval, land } from './provoked.ts';

const document = 'made-up/document.json';

function rulesOf(...edits: readonly Edit[]): readonly Rule[] {
  return assemble(madeUp(...edits).files).rules;
}

describe('a rule', () => {
  it('has what its entry says, the departments of its file unless it names its own, and nothing that is not said', () => {
    const [filing, supply, idle] = rulesOf();
    expect(filing).toEqual({
      id: 'made-up/1.1',
      kind: 'benefit',
      modality: 'may',
      matter: 'filing',
      title: { zh: '标题1.1', en: 'English for 标题1.1' },
      document: expect.objectContaining({ slug: 'made-up', number: '某政发〔2024〕1号' }),
      when: { all: [{ fact: 'bedCount', operator: 'lessThanInclusive', value: 20 }] },
      otherReadings: [
        {
          zh: '不含本数',
          en: 'English for 不含本数',
          when: { all: [{ fact: 'bedCount', operator: 'lessThan', value: 20 }] },
        },
      ],
      cite: [{ clause: '一（一）', quote: '设置20张床位以下的医疗机构，可实行备案管理' }],
      departments: [{ name: '市卫生健康委', lead: false }],
      deadlines: [],
    });
    expect(supply?.departments.map(it => it.name)).toEqual(['市自然资源局', '市财政局']);
    expect(supply?.deadlines).toEqual([{ amount: 3, unit: 'month', of: { zh: '办结', en: 'English for 办结' } }]);
    expect(idle?.note).toEqual({ zh: '注意', en: 'English for 注意' });
    expect([filing, supply, idle].map(it => it && ['when', 'note'].filter(key => key in it))).toEqual([
      ['when'],
      ['when'],
      ['note'],
    ]);
  });

  it('is led by the first department only where the document says so', () => {
    const leads = rulesOf([document, 'leadDepartment', 'first']).map(it => it.departments.map(one => one.lead));
    expect(leads).toEqual([[false], [false, false], [false]].map(it => it.map((_, at) => at === 0)));
  });

  it('may have another reading that stands for everybody', () => {
    const standing = { zh: '都行', en: 'all', standing: true };
    const [filing] = rulesOf([approval, 'rules.0.otherReadings', [standing]]);
    expect(filing?.otherReadings).toEqual([{ zh: '都行', en: 'all' }]);
    const [exported] = rulesOf([approval, 'rules.0.otherReadings', [standing]]).map(exportRule);
    expect(exported?.otherReadings[0]?.when).toEqual({
      all: [{ fact: 'location', operator: 'notEqual', value: '000000' }],
    });
  });

  it('stands in the order of the headings, those below a heading after it', () => {
    const { files } = madeUp();
    const names = ['10-last.json', '2-2-b.json', '2-10-c.json', '2-a.json', '09-x.json'];
    const moved = names.map(
      (name, at): Edit => [
        `made-up/${name}`,
        '',
        { ...(files[approval] as object), rules: [{ ...first(), id: `r${at}` }] },
      ],
    );
    const found = rulesOf([approval, '', undefined], [land, '', undefined], ...moved).map(it => it.id);
    expect(found).toEqual(['r3', 'r1', 'r2', 'r4', 'r0']);
  });

  function first(): object {
    return (madeUp().files[approval] as { readonly rules: readonly [object] }).rules[0];
  }
});

describe('documents', () => {
  it('stand in the order of the days from which they are in force', () => {
    const made = madeUp().files[document] as object;
    const later = { ...made, inForceFrom: '2025-01-01' };
    const earlier = { ...made, inForceFrom: '2023-01-01' };
    const { documents, ledgers } = assemble(
      madeUp(['b/document.json', '', later], ['a/document.json', '', earlier]).files,
    );
    expect(documents.map(it => it.slug)).toEqual(['a', 'made-up', 'b']);
    expect([...ledgers.keys()]).toEqual(['made-up']);
  });

  it('give no figures without their text, and no rulebook with a fault that breaks it', () => {
    expect(examine(madeUp([document, 'seed', 'seeds/none.txt']))).toMatchObject({ figures: [] });
    expect(examine(madeUp([document, 'seed', 'seeds/none.txt'])).rulebook).toBeUndefined();
    const cut: Edit = [land, 'rules.1.cite.0.quote', '利用闲置用房'];
    expect(examine(madeUp(cut)).faults.map(it => it.code)).toContain('quoteCutShort');
    expect(examine(madeUp(cut)).rulebook?.rules).toHaveLength(3);
  });
});
