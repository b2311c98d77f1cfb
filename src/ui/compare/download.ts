/** How does a text become a file on the reader's device? Made here, sent nowhere. */

/** Offers a text as a file. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function download(window: Window, name: string, type: string, text: string): void {
  offer(window, name, new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
}

/** Offers bytes as a file. */
export function downloadBytes(window: Window, name: string, type: string, bytes: ArrayBuffer): void {
  offer(window, name, new Blob([bytes], { type }));
}

function offer(window: Window, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
