/** Do the files say what the sheet says, and take nothing that is said for markup? */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bitmap } from '../../src/sheet/bitmap.ts';
import { type Sheet, sheetMarkdown, sheetWord } from '../../src/sheet/index.ts';
import { modulesOf } from '../../src/sheet/modules.ts';
import { voice } from '../report/voices.ts';
import { bad, hostile } from './hostile.ts';
import { linesOf, made, plans } from './made.ts';

const nursing = plans['a nursing centre of 20 beds in Dadukou'] ?? {};
const { it: list } = made(nursing, {
  voices: [voice('zh'), voice('en')],
  parts: ['procedures', 'contested', 'writing'],
});

describe('the Markdown', () => {
  it('keeps every row of a table on one line with all its cells', () => {
    const rows = sheetMarkdown(list)
      .split('\n')
      .filter(it => it.startsWith('|'));
    const tables = list.blocks.flatMap(it => (it.kind === 'table' ? [it] : []));
    expect(rows).toHaveLength(tables.reduce((sum, it) => sum + it.rows.length + 2, 0));
    for (const it of rows) expect([3, 4, 5]).toContain(it.split(/(?<!\\)\|/u).length - 1);
  });

  it('escapes what would be taken for markup', () => {
    const text = sheetMarkdown(bad);
    expect(text).not.toMatch(/(?<!\\)<(script|\/style)|(?<!\\)&amp/u);
    expect(text).toContain('\\<script\\>alert("1")\\</script\\>');
    expect(text).toContain('\\|');
  });
});

const decoded = (xml: string) =>
  xml
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');

async function opened(it: Sheet) {
  const files = unzipSync(new Uint8Array(await sheetWord(it)));
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const document = xml('word/document.xml');
  const lines = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(it => decoded(it[1] ?? ''));
  return { files, xml, document, lines };
}

describe('the Word file', () => {
  const rendered = opened(list);

  it('says what the sheet says, line by line', async () => {
    const { lines } = await rendered;
    const own = lines.filter(it => it !== '□ ' && !it.startsWith('：＿'));
    expect(own).toEqual(list.blocks.flatMap(linesOf));
  });

  it('has the headings of the sheet as headings, and repeats the head of each table', async () => {
    const { document } = await rendered;
    const headings = list.blocks.flatMap(it => (it.kind === 'heading' ? [`Heading${it.level}`] : []));
    expect([...document.matchAll(/<w:pStyle w:val="(Heading\d)"/gu)].map(it => it[1])).toEqual(headings);
    const tables = list.blocks.filter(it => it.kind === 'table').length;
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(tables);
    expect(document.match(/<w:cantSplit\/>/gu)?.length).toBe(
      list.blocks.reduce((sum, it) => sum + (it.kind === 'table' ? it.rows.length + 1 : 0), 0),
    );
  });

  it('names plan and sheet at the head of each page, and counts the pages at its foot', async () => {
    const { xml } = await rendered;
    expect(xml('word/header1.xml')).toContain('自查清单（非官方告知书）');
    expect(xml('word/header1.xml')).toContain('大渡口区 · 护理中心 · 20 张床');
    expect(xml('word/footer1.xml')).toMatch(/第 <.*PAGE.* 页，共 <.*NUMPAGES.* 页</u);
    expect(xml('docProps/core.xml')).toContain('<dc:creator>社会办医政策自查</dc:creator>');
  });

  it('sets the law’s words in Song, ours in YaHei, and large where asked', async () => {
    const { document, xml } = await rendered;
    expect(document).toContain('w:eastAsia="宋体"');
    expect(document).toContain('w:eastAsia="微软雅黑"');
    expect(xml('word/styles.xml')).toContain('w:val="21"');
    expect((await opened({ ...list, large: true })).document).toContain('<w:sz w:val="30"/>');
  });

  it('holds the code as a picture, and hostile words as words', async () => {
    const { files } = await rendered;
    expect(Object.keys(files).filter(it => it.endsWith('.bmp'))).toHaveLength(1);
    expect((await opened(bad)).lines.filter(it => it === hostile).length).toBeGreaterThan(6);
  });
});

describe('the bitmap of a code', () => {
  it('is black where the module is, upside down as the format wants it', () => {
    const modules = modulesOf('https://example.org/') ?? [];
    const bytes = bitmap(modules, 1);
    const view = new DataView(bytes.buffer);
    const size = modules.length;
    const stride = Math.ceil(size / 32) * 4;
    expect(String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)).toBe('BM');
    expect([view.getInt32(18, true), view.getInt32(22, true)]).toEqual([size, size]);
    expect(view.getUint32(2, true)).toBe(bytes.length);
    const drawn = modules.map((row, y) =>
      row.map((_, x) => (((bytes[62 + (size - 1 - y) * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1),
    );
    expect(drawn).toEqual(modules);
  });
});
