/** How does a sheet read as Markdown? */
import type { Block, Cell, Row, Said, Sheet } from './block.ts';

/** Our words and the law's as they are: nothing in them is taken for markup. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&').replace(/\s*\n\s*/gu, ' ');
}

function lines(said: Said): readonly string[] {
  return said.map(it => plain(it.text));
}

/** A table's cell is one line. */
const inCell = '<br>';

function cellLines(cell: Cell): readonly string[] {
  return cell.flatMap(it => {
    switch (it.kind) {
      case 'text':
        return lines(it.said).map(words => (it.look === 'strong' ? `**${words}**` : words));
      case 'quote':
        return [`“${plain(it.text)}” —— ${plain(it.source)}`];
      case 'list':
        return it.items.map(item => `□ ${lines(item).join(inCell)}`);
      case 'blank':
        return [`${lines(it.said).join(' / ')}：＿＿＿＿＿＿＿＿`];
      default:
        return it satisfies never;
    }
  });
}

/** A row over or under others fills the first columns: Markdown has no cells across. */
function row({ across, cells }: Row, columns: number): string {
  const written = cells.map(it => cellLines(it).join(across === 'under' ? ' ' : inCell));
  const padded = [...written, ...Array<string>(Math.max(0, columns - written.length)).fill('')];
  return `| ${padded.join(' | ')} |`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${lines(block.said).join(' / ')}`];
    case 'text':
      return [lines(block.said).join('  \n')];
    case 'quote':
      return [`> ${plain(block.text)}  \n> —— ${plain(block.source)}`];
    case 'list':
      return [block.items.map(it => `- [ ] ${lines(it).join('  \n      ')}`).join('\n')];
    case 'blank':
      return [`${lines(block.said).join(' / ')}：＿＿＿＿＿＿＿＿＿＿＿＿`];
    case 'table': {
      const head = block.head.map(it => lines(it).join(' / '));
      const rule = head.map(() => '---');
      const rows = block.rows.map(it => row(it, head.length));
      return [[`| ${head.join(' | ')} |`, `| ${rule.join(' | ')} |`, ...rows].join('\n')];
    }
    case 'code':
      return [`${lines(block.said).join('  \n')}\n\n\`${block.address.replaceAll('`', '%60')}\``];
    default:
      return block satisfies never;
  }
}

/** The sheet as one Markdown text. */
export function sheetMarkdown({ blocks }: Sheet): string {
  return `${blocks.flatMap(blockLines).join('\n\n')}\n`;
}
