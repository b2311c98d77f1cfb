/** Are quoted words found where they stand, and nowhere else? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, locate, occurrences, type Place, type Source } from '../../src/sources/index.ts';
import { names, texts } from './texts.ts';

const chongqing = texts['chongqing-2020-18'];
const tongnan = texts['tongnan-2017-27'];
const BEDS = '设置20张床位以下或环境影响很小';

function stretches({ seed }: Source, place: Place | undefined): readonly string[] {
  return (place?.ranges ?? []).map(([start, end]) => seed.slice(start, end));
}

describe('a quote', () => {
  it('is found in its own clause and in no other', () => {
    expect(locate(chongqing, BEDS, '二（五）')).toBeDefined();
    expect(locate(chongqing, BEDS, '二（六）')).toBeUndefined();
    expect(locate(chongqing, BEDS, '二')).toBeUndefined();
    expect(locate(chongqing, BEDS, '九（九）')).toBeUndefined();
  });

  it('is found across a page break, and leads back to its stretches of the seed (渝18 二（五）)', () => {
    const place = locate(chongqing, BEDS, '二（五）');
    expect(stretches(chongqing, place)).toEqual(['设置20张床位以下或环', '境影响很小']);
    expect(place?.segments.map(index => chongqing.segments[index]?.text)).toEqual([
      '设置20张床位以下或环境影响很小、不需要进行环境影响评价的医疗机构，可实行环境影响登记表备案管理。',
    ]);
  });

  it('is found across page furniture (潼27 27)', () => {
    const place = locate(tongnan, '新建医疗机构等方式整合医疗服务产业链', '三（十二）27');
    expect(stretches(tongnan, place)).toEqual(['新建医疗机构等', '方式整合医疗服务产业链']);
  });

  it('is found across the cells of a split row, without the text between them (渝18 附件29)', () => {
    const place = locate(chongqing, '同等参与职称评审。\n市人力资源社会保障障局', '附件29');
    expect(stretches(chongqing, place)).toEqual(['同等参与职称评', '审。', '市人力资源社会保障', '障局']);
  });

  it('is found whatever its white space, and keeps that of the text', () => {
    const place = locate(chongqing, '自2020年4月\n30日起', '尾部');
    expect(stretches(chongqing, place)).toEqual(['自 2020 年 4 月 30 日起']);
    expect(stretches(chongqing, locate(chongqing, ' and ', '尾部'))).toEqual(['and']);
  });

  it('touches every segment it reaches into', () => {
    const place = locate(chongqing, '规划限制。乙类大型医用设备', '二（七）');
    expect(place?.segments.map(index => chongqing.segments[index]?.index)).toEqual([1, 2]);
  });

  it('is not found in other punctuation, full or half width', () => {
    expect(locate(chongqing, '全面实施医师区域注册制度,推进', '三（十）')).toBeDefined();
    expect(locate(chongqing, '全面实施医师区域注册制度，推进', '三（十）')).toBeUndefined();
    expect(locate(chongqing, '（八）', '三（八）')).toBeUndefined();
    expect(locate(chongqing, '设置２０张床位', '二（五）')).toBeUndefined();
  });

  it('is not found when it is empty, or when its words do not stand together', () => {
    expect(locate(chongqing, ' \n', '二（五）')).toBeUndefined();
    expect(locate(chongqing, '设置20张床位环境影响很小', '二（五）')).toBeUndefined();
    expect(locate(chongqing, '重庆市卫生健康委员会行政规范性文件', '首部')).toBeUndefined();
  });

  it('is found in every clause that has it', () => {
    expect(occurrences(chongqing, '取消床位规模要求。').map(({ clause }) => clause)).toEqual(['二（七）', '附件16']);
    expect(occurrences(chongqing, '谁监管').map(({ clause }) => clause)).toEqual(['六（十八）', '六（十八）']);
  });
});

describe.each(names)('any words of %s', name => {
  const source = texts[name];

  it('are found in their clause, at a place that says them again', () => {
    const clause = fc.constantFrom(...source.clauses.keys());
    fc.assert(
      fc.property(clause, fc.nat(), fc.integer({ min: 1, max: 80 }), (clause, from, length) => {
        const text = bare((source.clauses.get(clause) ?? []).map(segment => segment.text).join(''));
        const start = from % text.length;
        const quote = text.slice(start, start + length);
        const place = locate(source, quote, clause);
        expect(place && text.slice(place.start, place.end)).toBe(quote);
        expect([...(place?.segments ?? [])].every(index => source.segments[index]?.clause === clause)).toBe(true);
        expect(bare(stretches(source, place).join(''))).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });
});
