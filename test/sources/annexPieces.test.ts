/** Are the rows of a table annex whole again, cell by cell? */
import { describe, expect, it } from 'vitest';
import { bare, occurrences, readSource, type Source } from '../../src/sources/index.ts';
import { texts } from './texts.ts';

const chongqing = texts['chongqing-2020-18'];
const dadukou = texts['dadukou-2020-283'];

function row({ clauses }: Source, number: number) {
  const [segment] = clauses.get(`附件${number}`) ?? [];
  return segment?.row;
}

function headings({ clauses }: Source): readonly string[] {
  return (clauses.get('附件') ?? []).map(({ text }) => text);
}

describe('a row that a page break splits (渝18)', () => {
  it.each([
    [2, '属地政府可与公立医院同等提供场地或租金补贴和其他支持政策。', '市财政局、市卫生健康委'],
    [4, '本区域医疗设施不足的,要在供地计划中落实并优先保障医疗卫生用地。', '市规划自然资源局'],
    [9, '社会办医可按规定申请研发费用加计扣除，享受相应税收优惠。', '市科技局、市财政局、市税务局'],
    [12, '12.优先办理医疗机构消防设计审查验收，提高审批效率，增进服务意识。', '市住房城乡建委'],
    [16, '乙类大型医用设备配置实行告知承诺制，取消床位规模要求。', '市卫生健康委'],
    [22, '制度。全面实施医师区域注册制度，推进护士区域注册管理。', '市卫生健康委'],
    [29, '29.允许社会办医专业技术人员同等参与职称评审。', '市人力资源社会保障障局、市卫生健康委'],
    [31, '对符合条件的医疗机构同等对待,并向社会办医适当倾斜。', '市卫生健康委、市教委、市财政局'],
    [34, '实行动态化管理,根据保障需求将符合条件的社会办医纳入定点。', '市医保局、市民政局局'],
    [39, '支持商业保险机构信息系统与社会办医信息系统对接。', '重庆银保监局、市医保局'],
    [47, '吸纳社会办医及其医务人员。开展社会办医示范行动。', '市卫生健康委、市民政局'],
  ])('is joined cell by cell, doubled characters kept: row %i', (number, measureEnd, departments) => {
    expect(row(chongqing, number)?.measure.endsWith(measureEnd)).toBe(true);
    expect(row(chongqing, number)?.departments).toBe(departments);
  });

  it('joins the section and chapter cells beside it to theirs', () => {
    expect(headings(chongqing)).toEqual(
      expect.arrayContaining([
        '(二)扩大用地供给',
        '(三) 进一步放宽规划限制',
        '(三)拓展人才服务',
        '(三)提升临床服务和学术水平',
        '五、完善医疗保险支持政策',
        '(一)优化医保管理服务',
      ]),
    );
  });
});

describe('the annex of each text', () => {
  it('has its rows in order, each with its measure, a joint and its departments', () => {
    for (const source of [chongqing, dadukou]) {
      const rows = source.segments.filter(({ part }) => part === 'row');
      for (const [index, { clause, text, offsets, row }] of rows.entries()) {
        expect([clause, row?.number]).toEqual([`附件${index + 1}`, index + 1]);
        expect(text).toBe(`${row?.measure}\n${row?.departments}`);
        expect(row?.measure.startsWith(`${index + 1}.`)).toBe(true);
        expect(row?.departments).toMatch(/[局委、]$/u);
        expect(offsets.filter(offset => offset < 0)).toEqual([-1]);
      }
    }
  });

  it('has its title, head, six chapters and sections as headings', () => {
    const head = ['附件', '市级部门任务分解表', '目标任务', '工作措施', '责任部门', '一、加大政府支持社会办医力度'];
    expect(headings(chongqing).slice(0, 6)).toEqual(head);
    expect(headings(chongqing).at(-1)).toBe('--\t--\t-------\t--');
    expect(headings(chongqing)).toHaveLength(5 + 6 + 21 + 1);
    expect(headings(dadukou)).toHaveLength(5 + 6 + 22);
  });

  it('repeats the body word for word in 43 sentences (16 in 渝18, 27 in 渡283), so a quote needs its clause', () => {
    const repeated = [chongqing, dadukou].map(source =>
      source.segments
        .flatMap(({ row }) => row?.measure.replace(/^\d+\./u, '').split(/(?<=[。；])/u) ?? [])
        .filter(sentence => bare(sentence) !== '')
        .filter(sentence => occurrences(source, sentence).some(({ clause }) => !clause.startsWith('附件'))),
    );
    expect(repeated.map(({ length }) => length)).toEqual([16, 27]);
  });

  it('holds 39 sentences of the body as they stand there (13 in 渝18, 26 in 渡283)', () => {
    const held = [chongqing, dadukou].map(source =>
      source.segments
        .filter(({ clause, part }) => part === 'sentence' && clause.includes('（'))
        .filter(({ text }) => occurrences(source, text).some(({ clause }) => clause.startsWith('附件'))),
    );
    expect(held.map(({ length }) => length)).toEqual([13, 26]);
  });
});

describe('an annex nobody has seen before', () => {
  it('is read a row a line or a cell a line; only the number that is due opens a row, and nothing is lost', () => {
    const seed =
      '分工表\n分工表\n\t任务\t措施\t部门\n一、甲\t（一）乙\t1.丙\t丁\n注：略\n\t\n\t\n\t2.戊\n\t己\n\t\t5.庚\t辛\n';
    const { segments } = readSource(seed, { annex: '分工表', furniture: [] });
    expect(segments.map(({ clause, text }) => [clause, text])).toEqual([
      ['首部', '分工表'],
      ...['分工表', '任务', '措施', '部门', '一、甲', '（一）乙'].map(text => ['附件', text]),
      ['附件1', '1.丙\n丁'],
      ['附件', '注：略'],
      ['附件2', '2.戊5.庚\n己辛'],
    ]);
  });
});
