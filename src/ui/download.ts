/** How does something become a file on the reader's device? Made here, sent nowhere. */

/** Some browsers fetch the file only after the click has long returned. */
const untilFetched = 60_000;

/** Offers a text, or bytes, as a file. `name` with its ending; `type`: its MIME type. */
export function download(window: Window, name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), untilFetched);
}
