/** How is plain text written in Markdown, so that it reads as it is? */

/** Text in one line, of which no sign is taken for a mark or a tag. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, it => `\\${it}`).replace(/\s*\n\s*/g, ' ');
}

/** A cell of a table. */
export function markdownCell(text: string): string {
  return text.replace(/[\\|]/g, it => `\\${it}`).replace(/\s*\n\s*/g, ' ');
}
