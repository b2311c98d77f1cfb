/** What may other folders know of the self-check list? */
export type { Block, Cell, Row, Said, Sheet, Table } from './block.ts';
export { sheetHtml } from './html.ts';
export { sheetMarkdown } from './markdown.ts';
export { modulesWidth } from './modules.ts';
export { type OpenDepth, openDepths, type SheetOrder, type SheetPart, sheetParts } from './order.ts';
export { sheet } from './sheet.ts';

import type { Sheet } from './block.ts';

/** The sheet as the bytes of a .docx file. What makes it is large and loaded only then. */
export async function sheetWord(it: Sheet): Promise<ArrayBuffer> {
  const { wordFile } = await import('./word.ts');
  return wordFile(it);
}
