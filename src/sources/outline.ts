/** Which clause does each line of the body belong to? */
import type { Line } from './lines.ts';
import { numeral } from './numeral.ts';

/** A clause and its lines; `level` is what its first line opens. */
export interface Division {
  readonly clause: string;
  readonly level: 'head' | 'chapter' | 'section' | 'item';
  readonly lines: readonly Line[];
}

/** Where the reading stands. Counts run on; a clause of 0 is not open. */
interface Position {
  readonly level: Division['level'];
  readonly chapter: number;
  readonly section: number;
  readonly item: number;
  /** The last section and item numbers given, for texts whose numbering runs through. */
  readonly lastSection: number;
  readonly lastItem: number;
}

const HEAD: Position = { level: 'head', chapter: 0, section: 0, item: 0, lastSection: 0, lastItem: 0 };

/** The lines that are not blank, by clause: 首部, 一, 一（一）, 一（一）1 and so on. */
export function outline(lines: readonly Line[]): readonly Division[] {
  let position = HEAD;
  let open: Line[] = [];
  const divisions: Division[] = [{ clause: '首部', level: 'head', lines: open }];
  for (const line of lines.filter(({ text }) => text !== '')) {
    const next = opened(line.text, position);
    if (next) {
      position = next;
      open = [];
      divisions.push({ clause: clauseName(position), level: position.level, lines: open });
    }
    open.push(line);
  }
  return divisions;
}

/** Only the number that is due next opens a clause: a wrapped line may begin with any other. */
function opened(text: string, at: Position): Position | undefined {
  if (text.startsWith(`${numeral(at.chapter + 1)}、`)) {
    return { ...at, level: 'chapter', chapter: at.chapter + 1, section: 0, item: 0 };
  }
  const section = /^[（(]([一二三四五六七八九十]+)[）)]/u.exec(text)?.[1];
  const dueSection = due(at.lastSection, at.section, number => numeral(number) === section);
  if (at.chapter > 0 && dueSection) {
    return { ...at, level: 'section', section: dueSection, lastSection: dueSection, item: 0 };
  }
  const item = /^(\d+)[.．](?!\d)/u.exec(text)?.[1];
  const dueItem = due(at.lastItem, at.item, number => String(number) === item);
  if (at.section > 0 && dueItem) return { ...at, level: 'item', item: dueItem, lastItem: dueItem };
  return undefined;
}

/** Numbering runs through (潼27, 渝18) or begins anew under each heading (舟37). */
function due(last: number, open: number, fits: (number: number) => boolean): number | undefined {
  return [last + 1, ...(open === 0 ? [1] : [])].find(fits);
}

function clauseName({ chapter, section, item }: Position): string {
  return `${numeral(chapter)}${section ? `（${numeral(section)}）` : ''}${item || ''}`;
}
