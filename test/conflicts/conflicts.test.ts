/** Are the differences that people stumble over found, with their words, and none where there is none? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Aspect, type Conflict, conflicts, conflictsOn, type Side, speaking } from '../../src/conflicts/index.ts';
import { assemble, type ConflictKind } from '../../src/rulebook/index.ts';
import { bare, locate, readSource } from '../../src/sources/index.ts';
import { readRulebook, readRuleFiles } from '../rulebook.ts';

const rulebook = readRulebook();
const all = conflicts(rulebook);
const texts = new Map(rulebook.documents.map(it => [it.slug, readFileSync(it.seed, 'utf8')]));

const found = (matter: string, kind: ConflictKind, shorts: string): Conflict => {
  const its = all.filter(
    it => it.matter === matter && it.kind === kind && it.documents.map(one => one.short).join(' ') === shorts,
  );
  expect(its).toHaveLength(1);
  return its[0] as Conflict;
};

const marks = (side: Side | undefined) => (side?.stretches ?? []).filter(it => it.differs).map(it => it.text);
const whats = (it: Conflict) => new Set(it.differences.flatMap(one => one.what));
const said = (it: Conflict, short: string) =>
  it.differences.flatMap(one =>
    one.sides.filter(side => side.document.short === short).flatMap(side => side.cite?.quote ?? []),
  );
const isSilent = (it: Conflict, short: string) =>
  it.differences.some(
    one => one.what.includes('silent') && one.sides.some(side => side.document.short === short && !side.rule),
  );

describe('a matter of which the city and Dadukou speak otherwise', () => {
  it.each<[matter: string, city: readonly string[], district: readonly string[], what: readonly Aspect[]]>([
    [
      'fire-review',
      ['优先', '审查', '提高审批效率'],
      ['社会办医应当严格', '审核及消防', '备案与抽查手续'],
      ['words', 'modality', 'kind'],
    ],
    [
      'insurance-preconditions',
      ['将医疗机构的举办主体、经营性质、规模和等级'],
      ['严格执行国家和重庆市的两定机构准入相关规定', '将与准入无关的因素'],
      ['words'],
    ],
    ['insurance-unrelated-penalties', ['医保管理和基金使用', '一律'], ['准入'], ['words']],
    ['down-referral', ['三级'], [], ['words']],
    ['shared-services', ['三级'], [], ['words']],
    ['service-agreement-registration', ['三级'], [], ['words']],
    [
      'land-plan-priority',
      ['各区县在安排国有建设用地年度供应计划时', '本区域医疗设施不足的'],
      ['社会办医的'],
      ['words', 'condition'],
    ],
    ['environmental-filing', ['可'], [], ['words', 'condition', 'modality']],
    ['insurance-evaluation-deadline', ['3个月'], ['60个工作日'], ['words', 'deadline']],
    ['insurance-rejection-reasons', ['在3个月的评估期限结束后按规定'], ['及时'], ['words']],
    ['new-resources-first', ['首先'], ['优先'], ['words']],
    ['training-equal', ['政府', '培养'], ['区级相关部门', '培训'], ['words']],
  ])('is found with its words: %s', (matter, city, district, what) => {
    const { differences } = found(matter, 'cityDistrict', '渝18 渡283');
    const [first] = differences;
    expect(marks(first?.sides[0])).toEqual(city);
    expect(marks(first?.sides[1])).toEqual(district);
    expect(first?.what).toEqual(what);
  });

  it('is found in the change of particulars, filed here and applied for there, and worded too differently for marks', () => {
    const [first] = found('insurance-change-filing', 'cityDistrict', '渝18 渡283').differences;
    expect(first?.what).toEqual(['words', 'condition', 'modality']);
    expect(first?.wholly).toBe(true);
    expect(first?.sides.flatMap(marks)).toEqual([]);
  });

  it('is found in the prices of drugs', () => {
    const it = found('drug-prices', 'cityDistrict', '渝18 渡283');
    expect(it.differences.flatMap(one => one.sides.flatMap(marks))).toEqual(
      expect.arrayContaining(['鼓励自主议价', '采购价格和医保支付价格按照全市统一规定执行']),
    );
  });

  it('is found across matters, where one guides and the other only regulates', () => {
    for (const matter of ['encouraged-types', 'standalone-centres', 'regulated-establishment']) {
      const { differences } = found(matter, 'cityDistrict', '渝18 渡283');
      expect(marks(differences[0]?.sides[0])).toEqual(['和引导']);
      expect(differences[0]?.what).toContain('kind');
    }
  });

  it('is none where only the level of the authority, punctuation or white space differ', () => {
    for (const matter of [
      'consortium-lead',
      'multi-site-contracts',
      'expert-review-shared',
      'medical-consortium',
      'class-b-commitment',
      'invoice-as-voucher',
      'telemedicine',
    ])
      expect(conflictsOn(rulebook, matter).filter(it => it.documents.some(one => one.short === '渡283'))).toEqual([]);
  });

  it('is none where the other words are what another rule is about', () => {
    for (const matter of ['supervision-feedback', 'supervision-results'])
      expect(conflictsOn(rulebook, matter).filter(it => it.kind === 'cityDistrict')).toEqual([]);
  });
});

describe('a matter of which only one of the city and Dadukou speaks', () => {
  it.each([
    ['phased-registration', '渝18', '先行登记不少于基本标准'],
    ['phased-completion', '渝18', '完成所有核准床位数的登记'],
    ['teaching-bases', '渝18', '住院医师规范化培训基地'],
    ['review-committee-seats', '渝18', '一定比例的社会办医行业组织'],
    ['public-hospital-restructuring', '渝18', '公立医院改制重组'],
    ['insurance-change-retention', '渝18', '保留原医保定点资格'],
    ['higher-level-hospitals', '渡283', '二级以上专科、三级综合'],
    ['one-time-notice', '渡283', '一次告知'],
    ['onsite-verification', '渡283', '实地核实和现场核查'],
    ['legal-representative-change', '渡283', '法定代表人或主要负责人变更'],
    ['licence-sale', '渡283', '转让、买卖'],
    ['verification-failure', '渡283', '暂缓校验'],
    ['licence-revocation', '渡283', '依法吊销'],
    ['supervision-linkage', '渡283', '处处受限'],
    ['social-stability-assessment', '渡283', '社会稳定风险评估'],
    ['environmental-assessment', '渡283', '20张床位及以上'],
  ])('is told as silence of the other, never as a repeal: %s', (matter, speaking, words) => {
    const conflict = found(matter, 'cityDistrict', '渝18 渡283');
    expect(isSilent(conflict, speaking === '渝18' ? '渡283' : '渝18')).toBe(true);
    expect(said(conflict, speaking).join()).toContain(words);
  });

  it('is told of single points too: three of verification, and insurance enforcement', () => {
    const points = said(found('verification', 'cityDistrict', '渝18 渡283'), '渡283').join();
    for (const it of ['基本标准', '医疗质量和医疗安全管理制度', '法律、法规、规章']) expect(points).toContain(it);
  });

  it('really is: what the one says of it last does not stand in the text of the other', () => {
    const shared = ['对符合条件的医疗机构同等对待', '并向社会办医适当倾斜']; // said there of something else
    let count = 0;
    for (const { sides, what } of all.flatMap(it => it.differences)) {
      const [speaking, silent] = [sides.find(it => it.rule), sides.find(it => !it.rule)];
      if (!what.includes('silent') || !speaking?.cite || !silent) continue;
      const last =
        speaking.cite.quote
          .split(/[，。]/u)
          .filter(Boolean)
          .at(-1) ?? '';
      count++;
      if (!shared.includes(bare(last))) expect(bare(texts.get(silent.document.slug) ?? '')).not.toContain(bare(last));
    }
    expect(count).toBeGreaterThan(25);
  });

  it('is not told of texts that divide the field between them', () => {
    const tongnan = all.filter(it => it.documents.some(one => one.short === '潼27'));
    expect(tongnan.filter(it => whats(it).has('silent'))).toEqual([]);
  });
});

describe('a sentence of the body and its annex row', () => {
  it.each([
    ['environmental-filing', '渝18', ['或环境影响很小、不需要进行环境影响评价'], []],
    ['environmental-filing', '渡283', [], ['可']],
    ['environmental-assessment', '渡283', ['及'], ['（环境影响报告书或环境影响报告表）']],
    ['social-stability-assessment', '渡283', ['及'], []],
    ['serious-dishonesty', '渝18', [], ['终身']],
    ['serious-dishonesty', '渡283', [], ['终身']],
    ['community-care-support', '渝18', [], ['热']],
    ['community-care-support', '渡283', [], ['要', '热']],
    ['particulars-change', '渝18', ['名称', '等'], ['级别']],
    ['particulars-change', '渡283', ['名称', '等'], ['级别']],
    ['training-equal', '渝18', ['相关', '应向社会办医平等开放'], ['为符合条件的各类医疗机构平等开放']],
    ['training-equal', '渡283', ['相关', '应向社会办医平等开放'], ['为符合条件的各类医疗机构平等开放']],
  ])('differ in their words: %s, %s', (matter, short, body, annex) => {
    const [first] = found(matter, 'bodyAnnex', short).differences;
    expect(first?.sides.map(marks)).toEqual([body, annex]);
    expect(first?.sides[1]?.cite?.clause).toMatch(/^附件/);
  });

  it('do not where the row is cited for its departments only', () => {
    expect(conflictsOn(rulebook, 'two-licences-in-one').filter(it => it.kind === 'bodyAnnex')).toEqual([]);
  });
});

describe('words that can be read in several ways', () => {
  it.each([
    ['environmental-filing', '渝18', 1, '以下”不含本数'],
    ['environmental-assessment', '渡283', 4, '限定整个列举'],
    ['social-stability-assessment', '渡283', 4, '等机构'],
    ['environmental-filing', '渡283', 4, '环境影响很小'],
    ['phased-registration', '渝18', 1, '没有写分阶段登记'],
    ['site-or-rent-subsidy', '渝18', 1, '两项都要满足'],
    ['site-or-rent-subsidy', '渡283', 1, '两项都满足'],
    ['idle-property-transition', '渝18', 1, '只限商业、办公、工业'],
  ])('stand with the decided reading and the others: %s, %s', (matter, short, count, words) => {
    const [first] = found(matter, 'boundary', short).differences;
    expect(first?.sides[0].reading).toBeUndefined();
    const others = first?.sides.slice(1).map(it => it.reading?.zh ?? '') ?? [];
    expect(others).toHaveLength(count);
    expect(others.join()).toContain(words);
  });

  it('are all there: every other reading of every rule', () => {
    const shown = all.flatMap(it => it.differences.flatMap(one => one.sides.flatMap(side => side.reading ?? [])));
    expect(new Set(shown)).toEqual(new Set(rulebook.rules.flatMap(it => it.otherReadings)));
  });
});

describe('every conflict', () => {
  it('is between texts that cover a place together', () => {
    const pairs = new Set(all.map(it => it.documents.map(one => one.short).join(' ')));
    expect([...pairs].filter(it => it.includes(' ')).sort()).toEqual(['渝18 渡283', '渝18 潼27']);
  });

  it('shows quotes that stand in the text, whole, in the clause that is named', () => {
    const sources = new Map(rulebook.documents.map(it => [it.slug, readSource(texts.get(it.slug) ?? '', it.layout)]));
    let count = 0;
    for (const { document, cite, stretches } of all.flatMap(it => it.differences.flatMap(one => one.sides))) {
      if (!cite) continue;
      const source = sources.get(document.slug);
      expect(stretches.map(it => it.text).join('')).toBe(cite.quote);
      expect(source && locate(source, cite.quote, cite.clause)).toBeDefined();
      count++;
    }
    expect(count).toBeGreaterThan(300);
  });

  it('marks no white space or punctuation alone, and seldom a single character', () => {
    const marked = all.flatMap(it => it.differences.flatMap(one => one.sides.flatMap(marks)));
    expect(marked.filter(it => !/[\p{L}\p{N}]/u.test(it))).toEqual([]);
    expect(new Set(marked.filter(it => it.length === 1))).toEqual(new Set(['可', '要', '及', '热', '等', '和']));
  });

  it('names in each difference what differs', () => {
    expect(all.flatMap(it => it.differences).filter(it => it.what.length === 0)).toEqual([]);
  });
});

describe('two matters that are near one another', () => {
  it.each([
    ['land-lease', '租赁', '长期租赁、先租后让、租让结合'],
    ['land-flexible-lease', '租赁', '长期租赁、先租后让、租让结合'],
    ['class-b-commitment', '告知承诺制', '放宽规划预留空间'],
    ['large-equipment-space', '告知承诺制', '放宽规划预留空间'],
  ])('stand side by side for Tongnan, with a reading: %s', (matter, city, district) => {
    const conflict = found(matter, 'cityDistrict', '渝18 潼27');
    expect(said(conflict, '渝18').join()).toContain(city);
    expect(said(conflict, '潼27').join()).toContain(district);
    expect(conflict.reading?.ask?.zh).toContain('潼27写');
  });

  it('are not set side by side where no text of the place speaks of the other', () => {
    expect(conflictsOn(rulebook, 'land-lease').map(it => it.documents.map(one => one.short).join(' '))).toEqual([
      '渝18 潼27',
    ]);
  });
});

describe('when a difference is edited away', () => {
  it('is no longer found', () => {
    const files = structuredClone(readRuleFiles()) as Record<
      string,
      { rules: { id: string; cite: { quote: string }[] }[] }
    >;
    const rule = files['dadukou-2020-283/15-insurance.json']?.rules.find(it => it.id === 'dadukou-2020-283/15.4');
    if (!rule?.cite[0]) throw new Error('The rule on the time limit is gone.');
    Object.assign(rule, { deadlines: [{ amount: 3, unit: 'month', of: { zh: '评估', en: 'evaluation' } }] });
    rule.cite[0].quote = '定点评估完成时限不得超过3个月';
    const edited = assemble(files);
    expect(conflictsOn(edited, 'insurance-evaluation-deadline')).toEqual([]);
    expect(conflictsOn(rulebook, 'insurance-evaluation-deadline')).toHaveLength(1);
  });
});

describe('who has what', () => {
  const rows = speaking(rulebook, rulebook.documents);

  it.each([
    ['land-instalments', ['潼27', '舟37']],
    ['land-lease', ['渝18', '渡283']],
    ['land-auction', ['舟37']],
    ['idle-property-transition', ['渝18', '渡283']],
    ['existing-property-use', ['舟37']],
    ['small-micro-tax', ['渝18', '渡283']],
    ['founding-by-medical-staff', ['渝18', '渡283', '潼27']],
    ['licence-sale', ['渡283']],
    ['class-b-no-bed-rule', ['渝18', '渡283']],
    ['phased-registration', ['渝18']],
  ])('is told of each document for itself: %s', (matter, shorts) => {
    const row = rows.find(it => it.matter.id === matter);
    const speakers = rulebook.documents.filter((_it, at) => (row?.counts[at] ?? 0) > 0);
    expect(speakers.map(it => it.short).sort()).toEqual([...shorts].sort());
  });

  it('leaves out matters of which none of the documents asked for speaks', () => {
    const zhoushan = rulebook.documents.filter(it => it.short === '舟37');
    expect(speaking(rulebook, zhoushan).some(it => it.matter.id === 'licence-sale')).toBe(false);
    expect(rows).toHaveLength(rulebook.matters.length);
  });
});
