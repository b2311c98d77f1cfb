/** Does a question in everyday words lead to the clause that answers it, and is it said when nothing does? */
import { describe, expect, it } from 'vitest';
import { type Answer, search } from '../../src/search/index.ts';
import { index, rows, rulebook, sources, spelling } from './realIndex.ts';

const ofText = ({ kind }: Answer) => kind === 'clause' || kind === 'matter';
const place = (it: Answer | undefined) => `${it?.document} ${it?.clause}`;
const first = (query: string) => search(index, query, { spelling }).answers.find(ofText);

describe('a question as people ask it', () => {
  it.each(rows.filter(it => !it.nothing))(
    '$query: is answered first by a clause that answers it',
    ({ query, right }) => {
      expect(right.map(it => `${it.document} ${it.clause}`)).toContain(place(first(query)));
    },
  );

  it.each(rows.filter(it => it.nothing))('$query: is told that nothing speaks of it', ({ query }) => {
    const { answers, apart, nowhere } = search(index, query);
    expect(answers.filter(it => ofText(it) && it.all)).toEqual([]);
    expect([...apart, ...nowhere]).not.toEqual([]);
  });

  it.each([
    ['我有 20 张床，要做环评吗？', '二（五）'],
    ['定点多久能批', '五（十五）'],
    ['诊所要不要划拨土地', '三（十五）33'],
    ['合资医院行不行', '三（二）'],
    ['床位补贴', '一（一）'],
  ])('%s', (query, clause) => {
    expect(first(query)?.clause).toBe(clause);
  });
});

describe('Latin letters', () => {
  it.each([
    ['hp', 'environmental-assessment'],
    ['huanping', 'environmental-assessment'],
    ['huan ping', 'environmental-assessment'],
    ['hjyxpj', 'environmental-assessment'],
    ['ybdd', 'insurance-application'],
    ['yibaodingdian', 'insurance-application'],
    ['zjbt', 'site-or-rent-subsidy'],
    ['xf', 'fire-review'],
    ['xiaofangyansh', 'fire-review'],
    ['ddzy', 'multi-site-practice'],
    ['hlwyy', 'internet-hospital'],
    ['zengzhishui', 'vat-exemption'],
  ])('%s are taken as pinyin or its initials', (query, matter) => {
    const { answers } = search(index, query, { spelling, kinds: ['matter'], limit: 1 });
    expect(answers.map(it => it.id)).toEqual([matter]);
  });

  it.each([
    ['rent subsidy', 'site-or-rent-subsidy'],
    ['do I need an environmental impact assessment?', 'environmental-assessment'],
    ['fire design review', 'fire-review'],
    ['VAT exemption', 'vat-exemption'],
    ['overseas joint ventures', 'overseas-joint-venture'],
    ['multi-site doctors', 'multi-site-doctors-count'],
  ])('%s are taken as English', (query, matter) => {
    const { answers } = search(index, query, { kinds: ['matter'], limit: 1 });
    expect(answers.map(it => it.id)).toEqual([matter]);
  });

  it('that are neither find nothing, and that is said', () => {
    expect(search(index, 'qqxx', { spelling })).toMatchObject({ answers: [], nowhere: ['qqxx'] });
  });
});

describe('an answer', () => {
  it('marks what was looked for, in its title and in its words', () => {
    for (const { query } of rows)
      for (const answer of search(index, query, { limit: 10 }).answers)
        for (const language of ['zh', 'en'] as const)
          for (const [wording, marks] of [
            [answer.text[language], answer.marks[language]],
            [answer.title[language], answer.titleMarks[language]],
          ] as const) {
            let since = 0;
            for (const [start, end] of marks) {
              expect(start).toBeGreaterThanOrEqual(since);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(wording.length);
              since = end;
            }
          }
    const [fire] = search(index, '消防', { kinds: ['clause'] }).answers;
    expect(fire?.marks.zh.map(([start, end]) => fire.text.zh.slice(start, end)).join()).toContain('消防');
  });

  it('quotes its clause word for word, whatever its kind', () => {
    const letters = (text = '') => text.replace(/\s/gu, '');
    for (const { query } of rows)
      for (const { quoted, document = '', text } of search(index, query, { limit: 5 }).answers)
        if (quoted)
          expect(letters(sources[document]?.segments.map(it => it.text).join(''))).toContain(letters(text.zh));
  });

  it('of a matter comes once, with its best fitting rule', () => {
    const { answers } = search(index, '医保定点');
    const matters = answers.filter(it => it.kind === 'matter').map(it => it.id);
    expect(new Set(matters).size).toBe(matters.length);
    expect(first('定点多久能批')).toMatchObject({
      id: 'insurance-evaluation-deadline',
      rule: 'chongqing-2020-18/15.4',
    });
  });

  it('that speaks of everything stands before those that do not', () => {
    for (const query of [...rows.map(it => it.query), '二十', '渝18 二（五）', '诊所 划拨 土地', '医保局 定点']) {
      const { answers, countAll } = search(index, query);
      expect(
        answers.slice(0, countAll).every(it => it.all),
        query,
      ).toBe(true);
      expect(
        answers.slice(countAll).some(it => it.all),
        query,
      ).toBe(false);
    }
    expect(search(index, '二十').answers[0]).toMatchObject({ kind: 'clause', all: true });
  });

  it('to the name of a department is the department itself', () => {
    for (const name of ['区医保局', '市税务局', '医保局', '卫健委'])
      expect(search(index, name, { limit: 1 }).answers[0]?.kind, name).toBe('department');
  });

  it('to the name of a clause is that clause', () => {
    expect(place(search(index, '渝18 二（五）', { limit: 1 }).answers[0])).toBe('chongqing-2020-18 二（五）');
  });
});

describe('床 and 补贴, of which no text speaks together', () => {
  it('are named as such, and the nearest follow', () => {
    const { apart, nowhere, answers } = search(index, '床位补贴');
    expect([apart, nowhere]).toEqual([['床位', '补贴'], []]);
    expect(answers[0]).toMatchObject({ id: 'site-or-rent-subsidy', all: false });
  });

  it('do not make 临床 a bed', () => {
    const { answers } = search(index, '床', { kinds: ['clause'] });
    const telling = answers.filter(it => it.all).map(it => it.id);
    expect(telling).toContain('chongqing-2020-18/二（五）');
    expect(telling).not.toContain('tongnan-2017-27/三（十三）29');
  });
});

describe('a filter', () => {
  it('keeps to documents', () => {
    const { answers } = search(index, '环评', { documents: ['dadukou-2020-283'] });
    expect(new Set(answers.map(it => it.document))).toEqual(new Set(['dadukou-2020-283']));
  });

  it('keeps to kinds', () => {
    const { answers } = search(index, '床位', { kinds: ['question'] });
    expect(answers[0]?.id).toBe('bedCount');
    expect(new Set(answers.map(it => it.kind))).toEqual(new Set(['question']));
  });

  it('keeps to what a department has to do with', () => {
    const { answers } = search(index, '定点', { department: '区医保局' });
    expect(answers.length).toBeGreaterThan(0);
    for (const it of answers.filter(it => it.kind !== 'department')) expect(it.document).toBe('dadukou-2020-283');
  });

  it('keeps to the documents that cover a place, and so does the place in the words', () => {
    const filtered = search(index, '用地', { place: '330902', kinds: ['matter', 'clause'] }).answers;
    expect(new Set(filtered.map(it => it.document))).toEqual(new Set(['zhoushan-2019-37']));
    for (const it of search(index, '舟山用地').answers.filter(it => it.all && ofText(it)))
      expect(it.document).toBe('zhoushan-2019-37');
  });

  it('of a city keeps to what holds in all of it', () => {
    const filtered = search(index, '用地', { place: '500000', kinds: ['matter', 'clause'] }).answers;
    expect(new Set(filtered.map(it => it.document))).toEqual(new Set(['chongqing-2020-18']));
  });

  it('of a number gives the first so many', () => {
    const all = search(index, '医院');
    const some = search(index, '医院', { limit: 3 });
    expect(some.answers).toEqual(all.answers.slice(0, 3));
    expect([some.count, some.countAll]).toEqual([all.count, all.countAll]);
  });
});

describe('a query of nothing', () => {
  it.each(['', ' ', '？！', '“”'])('(%j) finds nothing', query => {
    expect(search(index, query)).toMatchObject({ answers: [], count: 0, concepts: [] });
  });
});

describe('a pasted text', () => {
  const pasted = '医保定点多久能批下来，要交哪些材料？'.repeat(400);

  it('is understood by its beginning, and that is said', () => {
    expect(search(index, pasted).cut).toBe(true);
    expect(search(index, [...pasted].slice(0, 100).join(''))).toEqual({ ...search(index, pasted), cut: false });
  });

  it('takes no longer than a long question', () => {
    search(index, pasted);
    const { user } = process.cpuUsage();
    for (let at = 0; at < 20; at++) search(index, `${at}${pasted}`, { limit: 20 });
    expect((process.cpuUsage().user - user) / 1000 / 20).toBeLessThan(100);
  });
});

describe('whatever is typed', () => {
  it('is searched without fault', () => {
    for (const query of ['\u0000', '😀', 'a'.repeat(300), '（', '%', '%E5', '𠮷', '医'.repeat(400), '20 20 20', 'ＣＴ'])
      expect(() => search(index, query, { spelling })).not.toThrow();
  });
});

it('there are rows enough to tell', () => {
  expect(rows.length).toBeGreaterThanOrEqual(70);
  expect(rulebook.searchWords.groups.length).toBeGreaterThan(100);
});
