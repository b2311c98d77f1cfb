/** How does a sheet read as a Word file? Loaded only when somebody asks for one. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { bitmap } from './bitmap.ts';
import type { Block, Cell, Look, Row, Said, Sheet, Table as SheetTable } from './block.ts';
import { modulesWidth } from './modules.ts';

/** Between the margins of A4, in twentieths of a point. */
const width = 10_090;
const margin = { top: 1000, bottom: 1100, left: 908, right: 908, header: 500, footer: 500 };

const ours = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '微软雅黑' };
const theirs = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' };

/** What is the same all over one file. */
interface Setting {
  /** In half points. */
  readonly size: number;
}

function runs(said: Said, { size }: Setting, { bold = false, small = false } = {}): readonly TextRun[] {
  return said.map(
    ({ language, text }, at) =>
      new TextRun({
        text,
        bold: bold && at === 0,
        size: Math.round(size * (small || at > 0 ? 0.9 : 1)),
        font: ours,
        language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' },
        ...(at > 0 && { break: 1 }),
      }),
  );
}

const isBold: Readonly<Record<Look, boolean>> = { plain: false, strong: true, small: false, note: false, lead: true };

const rule = { style: BorderStyle.SINGLE, size: 6, color: '767676', space: 4 };

function paragraphs(block: Exclude<Block, SheetTable>, setting: Setting): readonly Paragraph[] {
  const { size } = setting;
  const spacing = { after: 40 };
  switch (block.kind) {
    case 'heading': {
      const level = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1];
      const said = block.said.map(
        ({ text }, at) => new TextRun({ text, ...(at > 0 && { break: 1, size, bold: false }) }),
      );
      return [new Paragraph({ children: said, ...(level && { heading: level }), keepNext: true })];
    }
    case 'text': {
      const { look, said } = block;
      const children = [...runs(said, setting, { bold: isBold[look], small: look === 'small' })];
      return [new Paragraph({ children, spacing, ...(look === 'note' && { border: { left: rule } }) })];
    }
    case 'quote':
      return [
        new Paragraph({
          style: 'LawsWords',
          spacing,
          border: { left: rule },
          children: [
            new TextRun({ text: block.text, font: theirs, size }),
            new TextRun({ text: block.source, font: theirs, size: Math.round(size * 0.85), break: 1 }),
          ],
        }),
      ];
    case 'list':
      return block.items.map(
        it =>
          new Paragraph({ spacing, children: [new TextRun({ text: '□ ', font: ours, size }), ...runs(it, setting)] }),
      );
    case 'blank':
      return [
        new Paragraph({
          spacing: { before: 120, after: 40 },
          children: [...runs(block.said, setting), new TextRun({ text: '：＿＿＿＿＿＿＿＿', font: ours, size })],
        }),
      ];
    case 'code': {
      const { modules, said, address } = block;
      const side = modules ? Math.round((modulesWidth(modules) / 25.4) * 96) : 0;
      const picture = modules && {
        type: 'bmp' as const,
        data: bitmap(modules),
        transformation: { width: side, height: side },
        altText: { name: 'QR', title: 'QR', description: address },
      };
      return [
        new Paragraph({ children: [...runs(said, setting)], spacing, keepNext: true }),
        ...(picture ? [new Paragraph({ children: [new ImageRun(picture)], keepNext: true })] : []),
        new Paragraph({
          children: [new TextRun({ text: address, font: ours, size: Math.round(size * 0.85) })],
          spacing,
        }),
      ];
    }
    default:
      return block satisfies never;
  }
}

/** A cell must hold a paragraph, if an empty one. */
function inside(cell: Cell | undefined, setting: Setting): readonly Paragraph[] {
  const made = (cell ?? []).flatMap(it => paragraphs(it, setting));
  return made.length > 0 ? made : [new Paragraph({ children: [], spacing: { before: 240, after: 240 } })];
}

const padding = { top: 60, bottom: 60, left: 90, right: 90 };

function row({ across, cells }: Row, { widths }: SheetTable, setting: Setting): TableRow {
  const shading = { type: ShadingType.CLEAR, fill: 'F4F4F4', color: 'auto' };
  const children = across
    ? [
        new TableCell({
          children: inside(cells[0], setting),
          columnSpan: widths.length,
          margins: padding,
          ...(across === 'over' && { shading }),
        }),
      ]
    : widths.map(
        (part, at) =>
          new TableCell({
            children: inside(cells[at], setting),
            width: { size: Math.round((width * part) / 100), type: WidthType.DXA },
            margins: padding,
          }),
      );
  return new TableRow({ children, cantSplit: true });
}

function table(it: SheetTable, setting: Setting): Table {
  const shading = { type: ShadingType.CLEAR, fill: 'E9E9E9', color: 'auto' };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: it.head.map(
      said =>
        new TableCell({
          children: [new Paragraph({ children: [...runs(said, setting, { bold: true })] })],
          shading,
          margins: padding,
        }),
    ),
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: it.widths.map(part => Math.round((width * part) / 100)),
    layout: TableLayoutType.FIXED,
    rows: [head, ...it.rows.map(each => row(each, it, setting))],
  });
}

/** Styles of headings and of the law's words, by the names under which a word processor knows them. */
function styles(size: number) {
  const level = (factor: number) => ({
    run: { font: ours, size: Math.round(size * factor), bold: true, color: '111111' },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: { run: { font: ours, size } },
      heading1: level(1.7),
      heading2: level(1.3),
      heading3: level(1.1),
    },
    paragraphStyles: [
      { id: 'LawsWords', name: 'Laws Words', basedOn: 'Normal', run: { font: theirs, size }, paragraph: {} },
    ],
  };
}

/** The sheet as the bytes of a .docx file, with real headings, heads that repeat, a page header and page numbers. */
export async function wordFile({ title, plan, maker, pageNumber, large, blocks }: Sheet): Promise<ArrayBuffer> {
  const setting: Setting = { size: large ? 30 : 21 };
  const small = { font: ours, size: 17 };
  const name = title[0]?.text ?? '';
  const headed = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ children: [name, new Tab(), plan], ...small })],
  });
  const [before = '', between = '', after = ''] = pageNumber;
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after], ...small }),
    ],
  });
  const file = new Document({
    title: name,
    description: plan,
    creator: maker,
    styles: styles(setting.size),
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin } },
        headers: { default: new Header({ children: [headed] }) },
        footers: { default: new Footer({ children: [numbered] }) },
        children: blocks.flatMap((it): readonly (Paragraph | Table)[] =>
          it.kind === 'table' ? [table(it, setting)] : paragraphs(it, setting),
        ),
      },
    ],
  });
  return Packer.toArrayBuffer(file);
}
