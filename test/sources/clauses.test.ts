/** Which clauses and sentences do the four texts have? */
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/sources/index.ts';
import { texts } from './texts.ts';

const chongqing = texts['chongqing-2020-18'];
const dadukou = texts['dadukou-2020-283'];
const tongnan = texts['tongnan-2017-27'];
const zhoushan = texts['zhoushan-2019-37'];

const SECTIONS = /^[一二三四五六七八九十]+（[一二三四五六七八九十]+）$/u;
const ITEMS = /^[一二三四五六七八九十]+（[一二三四五六七八九十]+）\d+$/u;

function clausesLike({ clauses }: Source, pattern: RegExp): readonly string[] {
  return [...clauses.keys()].filter(clause => pattern.test(clause));
}

function textsOf({ clauses }: Source, clause: string): readonly string[] {
  return (clauses.get(clause) ?? []).map(segment => segment.text);
}

describe('the clauses of the four texts', () => {
  it('are 21 sections, a closing and 47 annex rows in 渝18', () => {
    expect(clausesLike(chongqing, SECTIONS)).toHaveLength(21);
    expect(clausesLike(chongqing, /^附件\d+$/u)).toHaveLength(47);
    expect([...chongqing.clauses.keys()].slice(0, 7)).toEqual([
      '首部',
      '一',
      '一（一）',
      '一（二）',
      '一（三）',
      '一（四）',
      '二',
    ]);
    expect(clausesLike(chongqing, /部|记|附件$/u)).toEqual(['首部', '尾部', '附件']);
    expect(chongqing.clauses.has('六（二十一）')).toBe(true);
  });

  it('are 22 sections, a closing, 48 annex rows and an imprint in 渡283', () => {
    expect(clausesLike(dadukou, SECTIONS)).toHaveLength(22);
    expect(clausesLike(dadukou, /^附件\d+$/u)).toHaveLength(48);
    expect(clausesLike(dadukou, /部|记|附件$/u)).toEqual(['首部', '尾部', '附件', '版记']);
    expect(textsOf(dadukou, '版记')).toEqual(['重庆市大渡口区卫生健康委发布']);
  });

  it('are 18 sections with 39 items, numbered through, and an imprint in 潼27', () => {
    expect(clausesLike(tongnan, SECTIONS)).toHaveLength(18);
    const items = clausesLike(tongnan, ITEMS);
    expect(items.map(item => Number(/\d+/u.exec(item)?.[0]))).toEqual(Array.from({ length: 39 }, (_, n) => n + 1));
    expect([items[0], items[3], items[38]]).toEqual(['一（一）1', '一（二）4', '四（十八）39']);
    expect(clausesLike(tongnan, /部|记|附件/u)).toEqual(['首部', '版记']);
  });

  it('are a chapter of plain paragraphs and twice six sections in 舟37, numbered anew', () => {
    expect(clausesLike(zhoushan, /^[一二三]/u)).toEqual([
      '一',
      ...['二', '三'].flatMap(n => [n, ...[...'一二三四五六'].map(section => `${n}（${section}）`)]),
    ]);
    expect(textsOf(zhoushan, '一')).toHaveLength(5);
    expect(clausesLike(zhoushan, /部|记|附件/u)).toEqual(['首部', '尾部', '版记']);
  });
});

describe('a section', () => {
  it('has its heading up to the first full stop, whichever brackets the text uses', () => {
    expect(textsOf(chongqing, '一（一）')[0]).toBe('（一）拓展社会办医空间。');
    expect(textsOf(chongqing, '三（八）')[0]).toBe('(八) 发挥三级公立医院带动作用。');
    expect(textsOf(zhoushan, '二（六）')[0]).toBe('(六)支持发展“互联网+医疗健康”服务。');
  });

  it('has its heading in a line of its own where the text sets it so', () => {
    expect(textsOf(tongnan, '一（一）')).toEqual(['（一）鼓励发展全科医疗服务']);
  });

  it('goes on over several paragraphs, and its departments over a paragraph of their own', () => {
    expect(textsOf(chongqing, '五（十五）')).toHaveLength(13);
    expect(textsOf(dadukou, '五（十五）')).toHaveLength(17);
    expect(textsOf(chongqing, '四（十三）').at(-1)).toBe(
      '（市卫生健康委、市财政局、市教委、市科技局等部门会同各区县负责落实）',
    );
  });

  it('keeps the bracket of departments whole, with a full stop inside, mixed widths, or no 负责', () => {
    expect(textsOf(zhoushan, '二（一）').at(-1)).toMatch(/^（责任单位：.*。列第一位的为牵头单位，下同）$/u);
    expect(textsOf(zhoushan, '二（五）').at(-1)).toMatch(/^（责任单位：.*自贸试验区政策法规局\)$/u);
    expect(textsOf(tongnan, '三（十三）29').at(-1)).toBe('（区经济信息委、区科委、潼南食药监分局）');
  });
});

describe('a sentence', () => {
  it('goes on over line and page breaks', () => {
    expect(textsOf(chongqing, '二（五）')[2]).toBe(
      '设置20张床位以下或环境影响很小、不需要进行环境影响评价的医疗机构，可实行环境影响登记表备案管理。',
    );
    expect(textsOf(tongnan, '三（十二）27')[6]).toContain('新建医疗机构等方式整合医疗服务产业链');
  });

  it('ends at a semicolon too', () => {
    expect(textsOf(tongnan, '三（十五）33').slice(3, 5)).toEqual([
      '新供土地符合划拨用地目录的，依法可按划拨方式供应；',
      '不符合划拨用地目录且只有一个意向用地者的，依法可按协议方式供应。',
    ]);
  });

  it('keeps the white space inside a line as received', () => {
    expect(textsOf(chongqing, '尾部').slice(2)).toEqual([
      '市级相关部门要对各区县工作落实情况进行督导检查 and 跟踪分析，确保各项政策措施取得实效。',
      '本意见自 2020 年 4 月 30 日起正式施行。',
      '附件：市级部门任务分解表',
    ]);
  });
});

describe('the head of a text', () => {
  it('is divided into title, number, addressee, sentences, issuer, date and remarks', () => {
    expect(textsOf(tongnan, '首部')).toEqual([
      '重庆市潼南区人民政府办公室关于印发潼南区支持社会力量提供多层次多样化医疗服务工作任务分工的通知',
      '潼南府办发〔2017〕27 号',
      '各镇人民政府、街道办事处，有关单位：',
      expect.stringMatching(/^根据.*（工作通知〔2017〕998 号）精神.*请遵照执行。$/u),
      '附件：潼南区支持社会力量提供多层次多样化医疗服务工作任务分工',
      '重庆市潼南区人民政府办公室',
      '2017 年 11 月 9 日',
      '（此件公开发布）',
      '附件',
      '潼南区支持社会力量提供多层次多样化医疗服务工作任务分工',
    ]);
  });

  it('has its title apart from the addressee below it', () => {
    expect(textsOf(zhoushan, '首部').slice(0, 4)).toEqual([
      '舟山市人民政府办公室文件',
      '舟政办发〔2019〕37号',
      '舟山市人民政府办公室关于支持社会力量提供多层次多样化医疗服务的实施意见',
      '各县（区）人民政府，各功能区管委会，市政府直属各单位：',
    ]);
  });

  it('has its issuers together, page furniture between them left out', () => {
    const issuers = textsOf(chongqing, '首部')[4];
    expect(issuers).toMatch(/^重庆市卫生健康委员会 .*自然资源局重庆市住房和城乡建设委员会.*重庆监管局$/u);
  });
});
