/** Is a document's age reckoned in whole months, and is told what has passed, been renamed or is not held? */
import { describe, expect, it } from 'vitest';
import { standing } from '../../src/library/index.ts';
import { bare } from '../../src/sources/index.ts';
import { rulebook, sources } from './texts.ts';

const { documents } = rulebook;
const on = (short: string, day: string) => {
  const document = documents.find(it => it.short === short);
  if (!document) throw new Error(`There is no ${short}.`);
  return standing(document, documents, day);
};

describe('the age of a document', () => {
  it.each([
    ['渡283', '2026-11-27', 5, 11],
    ['渡283', '2026-12-14', 5, 11],
    ['渡283', '2026-12-15', 6, 0],
    ['渝18', '2026-11-27', 6, 6],
    ['渝18', '2020-04-30', 0, 0],
    ['渝18', '2021-02-28', 0, 10],
    ['渝18', '2021-02-27', 0, 9],
    ['舟37', '2026-11-27', 7, 7],
    ['潼27', '2026-11-27', 9, 0],
    ['潼27', '2017-11-09', 0, 0],
  ])('%s on %s is %i years and %i months', (short, day, years, months) => {
    expect(on(short, day).age).toEqual({ years, months });
  });

  it('is none before it is in force, on the day of its issue for one that waits', () => {
    expect(on('渝18', '2020-03-30')).not.toHaveProperty('age');
    expect(on('舟37', '2019-04-01')).not.toHaveProperty('age');
  });
});

describe('planning periods', () => {
  const passed = (day: string) => Object.fromEntries(documents.map(it => [it.short, on(it.short, day).passed]));
  it('run to the end of their last day', () => {
    expect(passed('2020-12-31')).toEqual({ 潼27: 0, 舟37: 0, 渝18: 0, 渡283: 0 });
    expect(passed('2021-01-01')).toEqual({ 潼27: 0, 舟37: 2, 渝18: 1, 渡283: 0 });
  });

  it('tell how long ago they passed', () => {
    expect(on('舟37', '2026-11-27').periods.map(it => it.over)).toEqual([
      { years: 5, months: 10 },
      { years: 5, months: 10 },
    ]);
    expect(on('渝18', '2020-12-31').periods[0]).not.toHaveProperty('over');
  });
});

describe('the documents that a text names', () => {
  it('are held where they are one of ours, by their number, and nowhere else', () => {
    const held = documents.flatMap(it => on(it.short, '2026-11-27').names.flatMap(name => name.held?.short ?? []));
    expect(held).toEqual(['渝18']);
    expect(on('渡283', '2026-11-27').names[0]).toMatchObject({ number: '渝卫发〔2020〕18号', held: { short: '渝18' } });
  });

  it('include those that are announced and not attached', () => {
    const announced = (short: string) =>
      on(short, '2026-11-27')
        .names.filter(it => it.announced)
        .map(it => it.name.zh);
    expect(announced('渝18')).toEqual([
      '重庆市政府购买医疗卫生服务实施办法',
      '社会办医规范参与公立医院改制重组与合作的管理办法',
      '互联网诊疗收费政策和医保支付政策',
      '联合惩戒备忘录',
      '改制重组过程中涉及的资产招拍挂、人员身份转换、无形资产评估等配套政策',
    ]);
    expect(announced('舟37')).toEqual(['优化社会办医跨部门审批实施办法']);
    expect(announced('潼27')).toContain('实施细则');
  });

  it('include every one that the text sets between 《》 or gives a number, but for itself and licences', () => {
    for (const { slug, title, number, names = [] } of documents) {
      const words = (sources[slug]?.segments ?? []).map(it => bare(it.text)).join('\n');
      const found = [
        ...(words.match(/《[^《》]+》/gu) ?? []),
        ...(words.match(/\p{Script=Han}{2,8}〔\d{4}〕\d+号/gu) ?? []),
      ];
      const others = new Set(found.map(it => it.replace(/[《》]/gu, '')));
      for (const own of [title.zh, number, '医疗机构执业许可证']) others.delete(own);
      const known = new Set(names.flatMap(it => [it.name.zh, ...(it.number ? [it.number] : [])]));
      expect([...others].filter(it => ![...known].some(other => it.endsWith(other)))).toEqual([]);
    }
  });
});

describe('departments', () => {
  it('bear today’s name where the document is from before they were reorganised', () => {
    expect(on('潼27', '2026-11-27').renamed).toContainEqual({ name: '潼南工商分局', today: '区市场监管局' });
    expect(on('渡283', '2026-11-27').renamed).toEqual([]);
  });
});
