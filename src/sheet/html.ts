/** How does a sheet read as one HTML file that needs nothing else, and prints on A4? */
import { qrPath } from '../report/index.ts';
import type { Block, Cell, Row, Said, Sheet, Table } from './block.ts';
import { modulesWidth } from './modules.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/gu, it => escapes[it] ?? '');
}

const tags = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Each language on a line of its own. */
function lines(said: Said): string {
  return said
    .map(
      ({ language, text }, at) =>
        `<span${at > 0 ? ' class="in-second"' : ''} lang="${tags[language]}">${escaped(text)}</span>`,
    )
    .join('');
}

function piece(block: Exclude<Block, Table>): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} class="level-${block.level}">${lines(block.said)}</h${block.level}>`;
    case 'text':
      return `<p class="look-${block.look}">${lines(block.said)}</p>`;
    case 'quote':
      return `<blockquote lang="zh-CN">${escaped(block.text)}<cite>${escaped(block.source)}</cite></blockquote>`;
    case 'list':
      return `<ul>${block.items.map(it => `<li>${lines(it)}</li>`).join('')}</ul>`;
    case 'blank':
      return `<p class="to-write">${lines(block.said)}</p>`;
    case 'code': {
      const { modules } = block;
      const size = modules?.length ?? 0;
      const width = modules ? modulesWidth(modules) : 0;
      const drawn = modules
        ? `<svg role="img" aria-label="QR" width="${width}mm" height="${width}mm" viewBox="0 0 ${size} ${size}"><path d="${qrPath(modules)}"/></svg>`
        : '';
      return `<div class="qr"><p>${lines(block.said)}</p>${drawn}<p class="qr-address">${escaped(block.address)}</p></div>`;
    }
    default:
      return block satisfies never;
  }
}

function row({ across, cells }: Row, columns: number): string {
  const inside = (cell: Cell | undefined) => (cell ?? []).map(piece).join('');
  if (across === 'over')
    return `<tr class="over-row"><th colspan="${columns}" scope="colgroup">${inside(cells[0])}</th></tr>`;
  if (across === 'under') return `<tr class="under-row"><td colspan="${columns}">${inside(cells[0])}</td></tr>`;
  const [first, ...others] = cells;
  // An empty row is there to be written in: nothing in it is the head of the others.
  const head = first && first.length > 0 ? `<th scope="row">${inside(first)}</th>` : '<td></td>';
  return `<tr>${head}${others.map(it => `<td>${inside(it)}</td>`).join('')}</tr>`;
}

function table({ caption, widths, head, rows }: Table): string {
  const columns = widths.map(it => `<col width="${it}%">`).join('');
  const heads = head.map(it => `<th scope="col">${lines(it)}</th>`).join('');
  return `<table><caption>${lines(caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead><tbody>${rows.map(it => row(it, head.length)).join('')}</tbody></table>`;
}

/** `style`: the sheet's own rules, `sheet.css`. The file loads nothing and runs nothing. */
export function sheetHtml({ title, plan, large, blocks }: Sheet, style: string): string {
  const name = [...title.map(it => it.text), plan].filter(it => it !== '').join(' · ');
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="zh-CN"${large ? ' data-text="large"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>
${style}</style>
</head>
<body>
<article class="sheet">
${blocks.map(it => (it.kind === 'table' ? table(it) : piece(it))).join('\n')}
</article>
</body>
</html>
`;
}
