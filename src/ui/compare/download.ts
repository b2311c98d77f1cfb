/** How does a text become a file on the reader's device? Made here, sent nowhere. */

/** Offers a text as a file. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function download(window: Window, name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
