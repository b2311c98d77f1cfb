/** What does a document say about its own lay-out, so that its parts can be told apart? */

/** Taken from the document's `document.json`; white space around a line never counts. */
export interface Layout {
  /** First words of the closing paragraphs after the last section. */
  readonly closing?: string | undefined;
  /** Heading line of the table annex; absent when there is none. */
  readonly annex?: string | undefined;
  /** First words of the imprint at the very end. */
  readonly colophon?: string | undefined;
  /** Lines that belong to the page and not to the text: exact lines, or with `#` where a page number stands. */
  readonly furniture: readonly string[];
}
