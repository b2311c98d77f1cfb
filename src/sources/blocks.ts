/** Which lines of a head, closing or imprint belong together, where no full stop says so? */
import type { Line } from './lines.ts';
import { bare, joined } from './passage.ts';
import type { Passage } from './source.ts';

/** Document number, date, bracketed remark, annex label: lines that are never part of a longer text. */
const STANDALONE = [
  /^[^，。《]{1,12}〔\d{4}〕\d+号$/u,
  /^[\d〇一二三四五六七八九十]{4}年[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日(印发)?$/u,
  /^[（(][^（）()]+[）)]$/u,
  /^附件\d*$/u,
];

const TITLE_END = /(通知|意见|办法|方案|规定|决定|规划|分工|文件)$/u;

/** The lines that are not blank, joined to titles, paragraphs, issuers and dates. */
export function blocks(lines: readonly Line[]): readonly Passage[] {
  const groups: Line[][] = [];
  for (const line of lines.filter(({ text }) => text !== '')) {
    const open = groups.at(-1);
    if (open && continues(open, line)) open.push(line);
    else groups.push([line]);
  }
  return groups.map(joined);
}

function continues(open: readonly Line[], line: Line): boolean {
  const last = open.at(-1)?.text ?? '';
  if (isStandalone(last) || isStandalone(line.text)) return false;
  if (/[。：]$/u.test(last) || line.text.startsWith('附件：')) return false;
  if (TITLE_END.test(last) && !open.some(({ text }) => /[，。《]/u.test(text))) return false;
  // 潼27: the issuer stands directly under the line that names the annex.
  return !(open[0]?.text.startsWith('附件：') && /(人民政府|办公室|委员会|局|厅)$/u.test(line.text));
}

function isStandalone(text: string): boolean {
  return STANDALONE.some(pattern => pattern.test(bare(text)));
}
